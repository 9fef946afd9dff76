import { language as windowLanguage } from './language';

/** As many are offered; more would have to be read, not seen. */
const offered = 8;
/** A run of capitals longer than this is a headline set in title case, not a name. */
const longestName = 3;
/** Shorter words of a script with spaces say little by themselves. */
const shortestWord = 5;

interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly isCapital: boolean;
}

/** What of a headline a person may want a rule for: its names, then its longer words, each as it stands there. */
export function tellingWords(title: string, language: string | null): string[] {
  const words = wordsOf(title, language);
  const runs = runsOf(words, title);
  const isTitleCase = runs.some((run) => run.length > longestName);
  const names = runs.filter((run, index) => run.length <= longestName && (run.length > 1 || index > 0 || words[0] !== run[0] || /\p{Lu}.*\p{Lu}/u.test(run[0]?.text ?? '')));
  const inNames = new Set(isTitleCase ? [] : names.flat());
  const phrases = isTitleCase ? [] : names.map((run) => title.slice(run[0]?.start, run.at(-1)?.end));
  const rest = words.filter((word) => !inNames.has(word) && isTelling(word.text)).map(({ text }) => text);
  return [...new Set([...phrases, ...rest])].slice(0, offered);
}

function wordsOf(title: string, language: string | null): Word[] {
  let segmenter: Intl.Segmenter;
  try {
    segmenter = new Intl.Segmenter(language ?? windowLanguage(), { granularity: 'word' });
  } catch {
    segmenter = new Intl.Segmenter(windowLanguage(), { granularity: 'word' });
  }
  return [...segmenter.segment(title)].flatMap(({ segment, index, isWordLike }) =>
    isWordLike ? [{ text: segment, start: index, end: index + segment.length, isCapital: /^\p{Lu}/u.test(segment) }] : [],
  );
}

/** Capitalised words that stand side by side. */
function runsOf(words: readonly Word[], title: string): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of words) {
    const follows = last?.isCapital === true && title.slice(last.end, word.start) === ' ';
    if (word.isCapital && follows) runs.at(-1)?.push(word);
    else if (word.isCapital) runs.push([word]);
    last = word;
  }
  return runs;
}

function isTelling(word: string): boolean {
  if (/^\p{N}+$/u.test(word)) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Hangul}]/u.test(word)) return word.length > 1;
  return word.length >= shortestWord || /^\p{Lu}{2,}/u.test(word);
}
