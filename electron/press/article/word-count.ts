/** Scripts written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]+/gu;
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.,:_-]?[\p{L}\p{N}\p{M}]+)*/gu;

let segmenter: Intl.Segmenter | undefined;

/** How many words a text has; runs of scripts without spaces are cut by the rules of Unicode (UAX 29). */
export function countWords(text: string): number {
  let count = 0;
  const spaced = text.replace(unspaced, (run) => {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
    return ' ';
  });
  for (const _ of spaced.matchAll(spacedWord)) count++;
  return count;
}
