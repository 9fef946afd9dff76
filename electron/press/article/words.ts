/** A word as it stands in a text. */
export interface Word {
  /** Lower case, without the marks that writers leave out at will. */
  readonly word: string;
  /** What articles are compared by: the word's first letters, or a pair of characters. */
  readonly term: string;
  /** In UTF-16 units of the text. */
  readonly start: number;
  readonly length: number;
  readonly isCapitalised: boolean;
  readonly isNumber: boolean;
}

/** Five letters hold a stem together in inflected languages (measured: better than whole words and than stemmers). */
const stemLength = 5;

const unspaced = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々`;
const run = new RegExp(String.raw`[${unspaced}][${unspaced}\p{M}]*|(?:(?![${unspaced}])[\p{L}\p{N}][\p{M}]*)+`, 'gu');
const startsUnspaced = new RegExp(`^[${unspaced}]`, 'u');
/** Scripts whose marks are optional in print; in others (kana, Indic) a mark makes another letter. */
const optionalMarks = /^[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{M}\p{N}]+$/u;

/** The words of a text in order, at most `limit`; scripts without spaces count two characters as a word. */
export function wordsOf(text: string, limit: number): Word[] {
  const words: Word[] = [];
  let counted = 0;
  for (const match of text.matchAll(run)) {
    if (counted >= limit) break;
    const [written] = match;
    if (startsUnspaced.test(written)) {
      counted += pairsOf(written, match.index, words);
    } else {
      words.push(spacedWord(written, match.index));
      counted += 1;
    }
  }
  return words;
}

function spacedWord(written: string, start: number): Word {
  const lower = written.normalize('NFKC').toLowerCase();
  const word = optionalMarks.test(lower) ? lower.normalize('NFD').replace(/\p{M}/gu, '') : lower;
  const isNumber = /\p{N}/u.test(word);
  return {
    word,
    term: isNumber ? word : [...word].slice(0, stemLength).join(''),
    start,
    length: written.length,
    isCapitalised: /^\p{Lu}/u.test(written),
    isNumber,
  };
}

/** Overlapping pairs of characters: the usual index terms where words are not spaced. Answers how many words they count for. */
function pairsOf(written: string, start: number, words: Word[]): number {
  const characters = [...written.normalize('NFKC')];
  const push = (word: string, at: number): void => {
    words.push({ word, term: word, start: start + Math.min(at, written.length - 1), length: Math.min(word.length, written.length), isCapitalised: false, isNumber: false });
  };
  if (characters.length === 1) push(characters.join(''), 0);
  for (let index = 0; index + 1 < characters.length; index += 1) push(characters.slice(index, index + 2).join(''), index);
  return characters.length / 2;
}
