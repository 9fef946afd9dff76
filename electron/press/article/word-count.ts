/** Scripts written without spaces between words. */
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]+/gu;
const spacedWord = /[\p{L}\p{N}\p{M}]+(?:['’.,:_-]?[\p{L}\p{N}\p{M}]+)*/gu;

let segmenter: Intl.Segmenter | undefined;

/** How many words a text has; runs of scripts without spaces are cut by the rules of Unicode (UAX 29). */
export function countWords(text: string): number {
  let count = 0;
  // Nothing below U+0E00 is of such a script: most text needs no looking for them.
  const spaced = !/[\u0e00-\u1aff\u2e80-\uffff]/.test(text) ? text : text.replace(unspaced, (run) => {
    segmenter ??= new Intl.Segmenter('ja', { granularity: 'word' });
    for (const { isWordLike } of segmenter.segment(run)) if (isWordLike) count++;
    return ' ';
  });
  return count + (spaced.match(spacedWord)?.length ?? 0);
}
