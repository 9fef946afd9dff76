import { commonTermsTable, rankTrees, sameTrees } from './related-model';
import { titleWordsTable } from './title-words';
import { toldTrees } from './told-model';
import { unpackTrees, type Trees } from './trees';

/** Hash of a term → share of articles that hold it, for the words that are common in every archive of their language. */
export const commonTerms: ReadonlyMap<number, number> = unpackCommon(commonTermsTable);

/** Hash of a term → share of stories with it in a title, for words that many stories' titles have. */
export const titleWords: ReadonlyMap<number, number> = unpackCommon(titleWordsTable);

interface Ranker {
  readonly rank: Trees;
  readonly same: Trees;
  readonly told: Trees;
}

let trees: Ranker | undefined;

/**
 * What scripts/eval/train-related.mjs learned: `rank` orders the candidates of one article, `same` gives the
 * log-odds that a candidate tells the same event, and `told` (scripts/eval/train-told.mjs) those once titles were compared.
 */
export function ranker(): Ranker {
  return (trees ??= { rank: unpackTrees(rankTrees), same: unpackTrees(sameTrees), told: unpackTrees(toldTrees) });
}

/** Five bytes a term: its hash, and its rate as nats below 1, × 20. */
function unpackCommon(base64: string): Map<number, number> {
  const bytes = Buffer.from(base64, 'base64');
  const table = new Map<number, number>();
  for (let at = 0; at + 4 < bytes.length; at += 5) table.set(bytes.readUInt32LE(at), Math.exp(-(bytes[at + 4] ?? 0) / 20));
  return table;
}
