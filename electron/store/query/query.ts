import type { SearchPart } from '../../contract/search';
import { soughtWords, type SoughtWords } from '../../contract/words/find-words';
import { filterOf, type Filter } from './filters';
import { lexemesOf, type Lexeme } from './lexemes';

/** A search as a tree. */
export type Query = WordsQuery | { readonly kind: 'filter'; readonly filter: Filter } | { readonly kind: 'not'; readonly of: Query } | { readonly kind: 'and' | 'or'; readonly of: readonly Query[] };

/** Words in a row. */
export interface WordsQuery {
  readonly kind: 'words';
  readonly place: 'anywhere' | 'title' | 'author';
  readonly text: string;
  readonly isPrefix: boolean;
}

export interface ReadQuery {
  /** null: it asks for nothing. */
  readonly query: Query | null;
  readonly parts: readonly SearchPart[];
  /** What to mark in what was found. */
  readonly words: readonly SoughtWords[];
}

/**
 * Reads a search: pieces stand side by side and must all hold; OR joins its two neighbours, more tightly; a minus
 * means "without". What has no meaning as an operator is read as the words that it is made of.
 */
export function readQuery(text: string): ReadQuery {
  const lexemes = lexemesOf(text).slice(0, mostPieces);
  const alternatives: Query[][] = [];
  const parts: SearchPart[] = [];
  let isJoined = false;
  lexemes.forEach((lexeme, index) => {
    if (isOr(lexeme, index, lexemes.length)) {
      isJoined = alternatives.length > 0;
      parts.push(partOf(lexeme, 'or'));
      return;
    }
    const filter = filterOf(lexeme);
    const read = filter ? ({ kind: 'filter', filter } as const) : wordsOf(lexeme);
    if (!read) return;
    const isField = filter !== null || (read.kind === 'words' && read.place !== 'anywhere');
    parts.push(partOf(lexeme, isField ? 'field' : lexeme.isQuoted ? 'phrase' : 'words'));
    const query: Query = lexeme.isNegated ? { kind: 'not', of: read } : read;
    if (isJoined) alternatives.at(-1)?.push(query);
    else alternatives.push([query]);
    isJoined = false;
  });
  const all = alternatives.flatMap((each) => joined('or', each) ?? []);
  return { query: joined('and', all), parts, words: alternatives.flat().flatMap(soughtIn) };
}

/** More than a person types; SQLite's expressions have a depth. */
const mostPieces = 40;

function isOr({ value, isQuoted, isNegated, field }: Lexeme, index: number, count: number): boolean {
  return value === 'OR' && !isQuoted && !isNegated && field === null && index > 0 && index < count - 1;
}

function wordsOf(lexeme: Lexeme): WordsQuery | null {
  const { field, value, isOpen, isQuoted, isNegated } = lexeme;
  const place = field === 'title' || field === 'author' ? field : 'anywhere';
  // A field without a meaning here is a word like any other.
  const text = field !== null && place === 'anywhere' ? `${field}:${value}` : value;
  const isPrefix = text.endsWith('*') || (isOpen && !isNegated && !/[\s\p{P}\p{S}]$/u.test(text));
  if (!soughtWords(text, isPrefix)) return null;
  return { kind: 'words', place: isQuoted && field !== null && place === 'anywhere' ? 'anywhere' : place, text, isPrefix };
}

function joined(kind: 'and' | 'or', queries: readonly Query[]): Query | null {
  const [first] = queries;
  return queries.length > 1 ? { kind, of: queries } : (first ?? null);
}

function soughtIn(query: Query): SoughtWords[] {
  return query.kind === 'words' ? [soughtWords(query.text, query.isPrefix) ?? []].flat() : [];
}

function partOf({ start, end, field, value, isNegated }: Lexeme, kind: SearchPart['kind']): SearchPart {
  return { start, end, kind, field: kind === 'field' ? field : null, value, isNegated };
}
