import type { StateCreator } from 'zustand';
import type { ArticleId, ListQuery } from '../../electron/contract/model';
import type { SearchHit, SearchResults } from '../../electron/contract/search';

export type SearchSort = 'relevance' | 'date';

/** What a search has found, without its rows: the list has those. */
export type Found = Pick<SearchResults, 'total' | 'isTotalExact' | 'parts' | 'words' | 'waiting'> & {
  /** What was searched for; while one types it is a little behind the field. */
  readonly text: string;
};

/** A search that stands over the list. */
export interface SearchSlice {
  /** What the field holds; null: no search is on the screen. */
  readonly searchText: string | null;
  readonly searchSort: SearchSort;
  /** Null: nothing has been typed yet. */
  readonly found: Found | null;
  /** Rows with what was found in them. */
  readonly hits: ReadonlyMap<ArticleId, SearchHit>;
  /** The list that the search took the place of. */
  readonly searchedFrom: ListQuery | null;
  setSearch(change: Partial<Pick<SearchSlice, 'searchText' | 'searchSort' | 'searchedFrom'>>): void;
  setFound(found: Found | null, hits: readonly SearchHit[]): void;
  addHits(hits: readonly SearchHit[]): void;
}

const none: ReadonlyMap<ArticleId, SearchHit> = new Map();

export const createSearchSlice: StateCreator<SearchSlice, [], [], SearchSlice> = (set, get) => ({
  searchText: null,
  searchSort: 'relevance',
  found: null,
  hits: none,
  searchedFrom: null,
  setSearch: (change) => set(change),
  setFound: (found, hits) => set({ found, hits: mapOf(hits) }),
  addHits: (hits) => set({ hits: new Map([...get().hits, ...mapOf(hits)]) }),
});

function mapOf(hits: readonly SearchHit[]): Map<ArticleId, SearchHit> {
  return new Map(hits.map((hit) => [hit.headline.id, hit]));
}
