import { commonTermsTable, rankTrees, sameTrees } from './related-model';
import { titleWordsTable } from './title-words';
import { toldTrees } from './told-model';
import { unpackTrees, type Trees } from './trees';

/** Shares by the hash of a term. They are unpacked when the first is asked for: a start that only reads doesn't pay for them. */
interface TermShares {
  get(term: number): number | undefined;
  has(term: number): boolean;
  /** For scripts that learn another table. */
  replace(shares: Iterable<readonly [number, number]>): void;
}

/** Hash of a term → share of articles that hold it, for the words that are common in every archive of their language. */
export const commonTerms = sharesOf(commonTermsTable);

/** Hash of a term → share of stories with it in a title, for words that many stories' titles have. */
export const titleWords = sharesOf(titleWordsTable);

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

function sharesOf(packed: string): TermShares {
  let unpacked: Map<number, number> | undefined;
  const shares = (): Map<number, number> => (unpacked ??= unpackCommon(packed));
  return {
    get: (term) => shares().get(term),
    has: (term) => shares().has(term),
    replace: (others) => void (unpacked = new Map(others)),
  };
}

/** Five bytes a term: its hash, and its rate as nats below 1, × 20. */
function unpackCommon(base64: string): Map<number, number> {
  const bytes = Buffer.from(base64, 'base64');
  const table = new Map<number, number>();
  for (let at = 0; at + 4 < bytes.length; at += 5) table.set(bytes.readUInt32LE(at), Math.exp(-(bytes[at + 4] ?? 0) / 20));
  return table;
}
