import { tokensOf } from '../../contract/words/tokens';
import { indexedWords } from './index-text';
import type { Query, WordsQuery } from './query';

/** The words that stand for all that begin so; null: ask the index for the beginning itself. */
export type Beginnings = (beginning: string) => readonly string[] | null;

/** A part of a search that the full-text index can answer alone. */
export type WordsOnly = WordsQuery | { readonly kind: 'and' | 'or'; readonly of: readonly WordsOnly[] };

export function isWordsOnly(query: Query): query is WordsOnly {
  return query.kind === 'words' || ((query.kind === 'and' || query.kind === 'or') && query.of.every(isWordsOnly));
}

/** An FTS5 expression (https://sqlite.org/fts5.html#full_text_query_syntax). Words of a person stand in it as strings only. */
export function matchOf(query: WordsOnly, beginnings: Beginnings): string {
  if (query.kind !== 'words') return `(${query.of.map((each) => matchOf(each, beginnings)).join(query.kind === 'and' ? ' AND ' : ' OR ')})`;
  const phrases = phrasesOf(query, beginnings);
  const expression = phrases.length === 1 ? (phrases[0] ?? '') : `(${phrases.join(' OR ')})`;
  return query.place === 'anywhere' ? expression : `{${query.place === 'title' ? 'title' : 'authors'}} : ${expression}`;
}

/** Those words exactly come first, so that whole words weigh more than longer ones that begin alike. */
function phrasesOf({ text, isPrefix }: WordsQuery, beginnings: Beginnings): string[] {
  const words = indexedWords(text);
  const last = [...tokensOf(text)].at(-1);
  if (last?.isUnspaced) return [unspacedPhrase(words)];
  const before = words.slice(0, -1);
  const beginning = words.at(-1) ?? '';
  if (!isPrefix) return [quoted(words)];
  const known = beginnings(beginning);
  if (!known) return [quoted(words), `${quoted(words)} *`];
  // A beginning that half the archive holds says little after the words before it.
  if (before.length > 0) return [quoted(before)];
  return [quoted(words), ...known.filter((word) => word !== beginning).map((word) => quoted([word]))];
}

/** The last character stands alone in the index only where its run ends; here the run may go on. */
function unspacedPhrase(words: readonly string[]): string {
  const [before, last] = [words.at(-2), words.at(-1) ?? ''];
  const isInPair = before !== undefined && [...before].length === 2 && before.endsWith(last);
  return isInPair ? quoted(words.slice(0, -1)) : `${quoted(words)} *`;
}

function quoted(words: readonly string[]): string {
  return `"${words.join(' ').replaceAll('"', '""')}"`;
}
