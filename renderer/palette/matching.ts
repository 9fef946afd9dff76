import { go } from 'fuzzysort';
import { piecesOf, type TextPiece, type TextRange } from '../../electron/contract/words/find-words';
import type { Settings } from '../../electron/contract/settings';
import type { Entry } from './entries';

/** An entry with the letters of its name that were typed. */
export interface Match {
  readonly entry: Entry;
  /** 1: the very name; above 0.65: words of it or their beginnings; below: letters in a row at best. */
  readonly score: number;
  readonly name: readonly TextPiece[];
}

/** Below, letters that are merely somewhere in a name would be taken for it. */
const weakest = 0.34;
/** From here on a name is what was meant, rather than a story. */
export const strong = 0.65;
/** How far use can raise a name over one that fits a little better. */
const mostRaised = 0.12;

/** Entries whose names hold what is typed, the best and most used first; with nothing typed all, the most used first. */
export function matchEntries(entries: readonly Entry[], text: string, uses: Settings['paletteUses']): Match[] {
  if (text === '') {
    const used = ({ key }: Entry): number => uses[key]?.count ?? 0;
    return entries.map((entry) => ({ entry, score: 1, name: [{ text: entry.name, isHit: false }] })).toSorted((a, b) => used(b.entry) - used(a.entry));
  }
  const raised = ({ key }: Entry): number => mostRaised * (1 - 1 / (1 + (uses[key]?.count ?? 0)));
  return go(text, entries, { key: 'name', limit: 0, threshold: weakest })
    .map(({ obj, score, indexes }) => ({ entry: obj, score, name: piecesOf(obj.name, runsOf(indexes)) }))
    .toSorted((a, b) => b.score + raised(b.entry) - a.score - raised(a.entry));
}

/** Places of single letters as ranges. */
function runsOf(indexes: readonly number[]): TextRange[] {
  const runs: { start: number; end: number }[] = [];
  for (const index of indexes.toSorted((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last && last.end === index) last.end += 1;
    else runs.push({ start: index, end: index + 1 });
  }
  return runs;
}
