import { fold } from '../../../electron/contract/words/fold';
import type { TextRange } from '../../../electron/contract/words/find-words';

/** Quotes, apostrophes and dashes as a keyboard has them: few can type the others. */
const signs: Readonly<Record<string, string>> = { '’': "'", '‘': "'", '“': '"', '”': '"', '–': '-', '—': '-', '‑': '-' };
const sign = /[’‘“”–—‑]/g;
const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A text as it is compared, with where each of its characters came from. */
interface Folded {
  readonly text: string;
  /** For each character: where the one that it was made of begins and ends; null: they are the same. */
  readonly from: { readonly starts: readonly number[]; readonly ends: readonly number[] } | null;
}

/** A text made ready to be looked through many times. */
export type Haystack = Folded;

export function haystackOf(text: string): Haystack {
  if (!/\P{ASCII}/u.test(text)) return { text: text.toLowerCase(), from: null };
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { segment, index } of graphemes.segment(text)) {
    const own = foldSigns(segment);
    folded += own;
    for (let count = 0; count < own.length; count++) {
      starts.push(index);
      ends.push(index + segment.length);
    }
  }
  return { text: folded, from: { starts, ends } };
}

/** Every place that holds what is sought, within words too, whatever its case and accents; none overlaps another. */
export function findText({ text, from }: Haystack, sought: string): TextRange[] {
  const needle = foldSigns(sought.replace(/[\s\u00a0]+/g, ' '));
  if (needle.trim() === '') return [];
  const found: TextRange[] = [];
  for (let at = text.indexOf(needle); at >= 0; at = text.indexOf(needle, at + needle.length)) {
    const last = at + needle.length - 1;
    const start = from?.starts[at] ?? at;
    // Of a character that is folded into two, each may match: ß and "s".
    if (start >= (found.at(-1)?.end ?? 0)) found.push({ start, end: from?.ends[last] ?? last + 1 });
  }
  return found;
}

function foldSigns(text: string): string {
  return fold(text.replace(sign, (character) => signs[character] ?? character));
}
