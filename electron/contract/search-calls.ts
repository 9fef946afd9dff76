import * as v from 'valibot';
import type { SavedSearchId } from './model';
import type { SearchHit, SearchHitsQuery, SearchQuery, SearchResults } from './search';
import { viewSchema } from './settings';

export interface SearchReads {
  /**
   * What is stored that answers a search. For use at every key: while one search runs only the last one asked waits;
   * null: a later one took this one's place, so there is nothing to show for it.
   */
  searchHeadlines(input: SearchQuery): SearchResults | null;
  /** Rows of a search with their marks, as they come into sight; in the order asked, ids that are gone left out. */
  getSearchHits(input: SearchHitsQuery): readonly SearchHit[];
  /** What was searched for, the last first; twenty of them. */
  getRecentSearches(): readonly string[];
}

export interface SearchWrites {
  /** Notes that a search was meant: its results were opened, or Enter was pressed. */
  keepRecentSearch(input: { text: string }): void;
  /** null: all. */
  forgetRecentSearch(input: { text: string | null }): void;
  /** Keeps a search in the rail, at its end. @throws bad-input */
  saveSearch(input: { name: string; text: string }): SavedSearchId;
  /** @throws bad-input, not-found */
  changeSavedSearch(input: { id: SavedSearchId; name: string; text: string }): void;
  /** Can be undone. */
  removeSavedSearch(input: { id: SavedSearchId }): void;
  /** All of them, in their new order. */
  orderSavedSearches(input: { ids: readonly SavedSearchId[] }): void;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const text = v.pipe(v.string(), v.maxLength(1000));
const nothing = v.undefined();

export const searchSchemas = {
  searchHeadlines: v.object({
    text,
    sort: v.picklist(['relevance', 'date']),
    view: v.optional(viewSchema),
    limit: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(0))),
    folded: v.optional(v.boolean()),
    total: v.optional(v.literal('exact')),
    hits: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(500)),
  }),
  getSearchHits: v.object({ text, ids: v.pipe(v.array(id), v.maxLength(500)) }),
  getRecentSearches: nothing,
  keepRecentSearch: v.object({ text }),
  forgetRecentSearch: v.object({ text: v.nullable(text) }),
  saveSearch: v.object({ name: text, text }),
  changeSavedSearch: v.object({ id, name: text, text }),
  removeSavedSearch: v.object({ id }),
  orderSavedSearches: v.object({ ids: v.pipe(v.array(id), v.maxLength(10_000)) }),
};
