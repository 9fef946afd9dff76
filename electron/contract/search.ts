import type { ArticleId, Headline, HeadlineList, SavedSearchId, View } from './model';
import type { SoughtWords, TextPiece } from './words/find-words';

/** Words before a colon that mean something in a search. */
export const searchFields = ['title', 'author', 'feed', 'section', 'tag', 'is', 'has', 'before', 'after', 'lang'] as const;
export type SearchField = (typeof searchFields)[number];

/** What `is:` takes. `ready`: opens whole without a network. `muted`: hidden by a rule; only this finds those. */
export const searchStates = ['unread', 'read', 'saved', 'ready', 'muted'] as const;
export type SearchState = (typeof searchStates)[number];

/** Everything a search understands, with an example each, for help in place. The window has the words. */
export const searchOperators = [
  { operator: 'phrase', example: '"climate policy"' },
  { operator: 'without', example: '-football' },
  { operator: 'or', example: 'tram OR metro' },
  { operator: 'beginning', example: 'klima*' },
  { operator: 'title', example: 'title:election' },
  { operator: 'author', example: 'author:okafor' },
  { operator: 'feed', example: 'feed:guardian' },
  { operator: 'section', example: 'section:"World/Asia"' },
  { operator: 'tag', example: 'tag:recipes' },
  { operator: 'state', example: 'is:unread' },
  { operator: 'picture', example: 'has:picture' },
  { operator: 'before', example: 'before:2026-11-01' },
  { operator: 'after', example: 'after:2026-10' },
  { operator: 'language', example: 'lang:ja' },
] as const;

/** How a piece of a search was understood, for colouring it in the field and for chips. */
export interface SearchPart {
  /** Where it stands in the text, its minus and quotes included, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  readonly kind: 'words' | 'phrase' | 'field' | 'or';
  /** Only of `field`. */
  readonly field: SearchField | null;
  /** Without minus, field and quotes. */
  readonly value: string;
  readonly isNegated: boolean;
}

export interface SearchQuery {
  /** As typed. Any text is right: what is no operator is read as words, and the last word may be half typed. */
  readonly text: string;
  /** `relevance`: where the words stand (title before authors before text), how often, and how new the article is. */
  readonly sort: 'relevance' | 'date';
  /** Only in that list; absent: everywhere. */
  readonly view?: View | undefined;
  /** How many articles to list; null: all. As one types, 500 is plenty; `total` counts the rest. */
  readonly limit: number | null;
  /** Articles of one story stand together, as lists show them (HeadlineList); `total` counts each. */
  readonly folded?: boolean | undefined;
  /** `exact`: count them all, however long it takes. Absent: as far as it is quick. */
  readonly total?: 'exact' | undefined;
  /** How many of them come with their rows as hits, from the top; the others are asked for with `getSearchHits`. */
  readonly hits: number;
}

export interface SearchResults {
  /** Articles found, listed or not. */
  readonly total: number;
  /** False: at least `total`; so many were found that counting on would have taken too long. Never with `total: 'exact'`. */
  readonly isTotalExact: boolean;
  /** Best or newest first. */
  readonly list: HeadlineList;
  readonly hits: readonly SearchHit[];
  readonly parts: readonly SearchPart[];
  /** For `findWords`, to mark what was found in an open story. */
  readonly words: readonly SoughtWords[];
  /** Articles that have come but can't be found yet; the index takes them in soon. */
  readonly waiting: number;
}

/** A headline with what was found in it. */
export interface SearchHit {
  readonly headline: Headline;
  readonly title: readonly TextPiece[];
  /** The part of the text that holds most of what was looked for, else its beginning; empty: no text is stored. */
  readonly excerpt: readonly TextPiece[];
}

/** A search that is kept: a section of the rail that fills itself. */
export interface SavedSearch {
  readonly id: SavedSearchId;
  readonly name: string;
  readonly text: string;
}

/** Unread articles of a saved search. */
export interface SavedSearchCount {
  readonly id: SavedSearchId;
  readonly unread: number;
  /** False: at least so many. */
  readonly isExact: boolean;
}

/** Only what asks for rows that a search has found. */
export interface SearchHitsQuery {
  readonly text: string;
  readonly ids: readonly ArticleId[];
}
