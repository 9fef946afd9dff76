import type { Database } from '../database';
import { indexedWords } from '../query/index-text';
import type { Beginnings } from '../query/match';

/** Articles read for the sample: in runs, so that few pages of the file are touched. */
const runs = 24;
const runLength = 25;
/** Of each text; what a word costs is known well enough from how articles begin. */
const charactersRead = 4000;
/** Below that the index answers for any beginning fast enough. */
const smallArchive = 20_000;
/** Articles with words of one beginning, above which FTS5 would merge their lists for too long (0.2 µs each). */
const mostMerged = 20_000;
/** Of the commonest words with that beginning. */
const mostWords = 24;

interface Word {
  readonly word: string;
  /** Articles of the sample that hold it. */
  readonly count: number;
}

interface Vocabulary {
  /** In the order of their code units. */
  readonly words: readonly Word[];
  /** Articles of the archive for each of the sample. */
  readonly scale: number;
  readonly upTo: number;
}

const vocabularies = new WeakMap<Database, Vocabulary>();

/**
 * What stands for half-typed words: FTS5 merges the lists of all words with one beginning before its first answer,
 * which takes seconds for "s" in a million articles. Beginnings of common words are asked as their commonest
 * words instead, known from a sample of the archive. The sample has one size, whatever the archive's.
 */
export function beginningsIn(database: Database): Beginnings {
  const upTo = database.get<{ id: number | null }>('SELECT max(id) AS id FROM article')?.id ?? 0;
  if (upTo < smallArchive) return () => null;
  return (beginning) => {
    const vocabulary = vocabularyOf(database, upTo);
    // Nothing that a text holds comes after the last code unit.
    const found = vocabulary.words.slice(firstFrom(vocabulary.words, beginning), firstFrom(vocabulary.words, `${beginning}\uffff`));
    const total = found.reduce((sum, { count }) => sum + count, 0) * vocabulary.scale;
    if (total <= mostMerged) return null;
    return found.toSorted((a, b) => b.count - a.count).slice(0, mostWords).map(({ word }) => word);
  };
}

function vocabularyOf(database: Database, upTo: number): Vocabulary {
  const known = vocabularies.get(database);
  if (known && upTo < known.upTo * 1.25) return known;
  const counts = new Map<string, number>();
  let articles = 0;
  for (let run = 0; run < runs; run++) {
    const rows = database.all<{ title: string; text: string }>(
      'SELECT title, substr(text, 1, ?) AS text FROM search_source WHERE id > ? ORDER BY id LIMIT ?',
      charactersRead,
      Math.floor((upTo / runs) * run),
      runLength,
    );
    articles += rows.length;
    for (const { title, text } of rows) for (const word of new Set(indexedWords(`${title} ${text}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts].map(([word, count]) => ({ word, count })).toSorted((a, b) => (a.word < b.word ? -1 : 1));
  const vocabulary = { words, scale: upTo / Math.max(1, articles), upTo };
  vocabularies.set(database, vocabulary);
  return vocabulary;
}

/** The first index whose word is not before it. */
function firstFrom(words: readonly Word[], beginning: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.word ?? '') < beginning) low = middle + 1;
    else high = middle;
  }
  return low;
}
