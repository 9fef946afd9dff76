import type { StateCreator } from 'zustand';
import { headlineFlags, type ArticleId, type HeadlineList, type ListPosition, type ListQuery } from '../../electron/contract/model';
import { call } from '../api';
import { articlesAbove, articlesBelow, noList, shownRows, storiesIn, type FoldedStory } from './folded-list';

/** The list on the screen, as it stood when it was opened: nothing in it moves until it is opened again. */
export interface ListSlice {
  readonly query: ListQuery;
  readonly list: HeadlineList;
  /** Stories of the list that several articles tell, by the one that stands first; which of them are unfolded. */
  readonly stories: ReadonlyMap<ArticleId, FoldedStory>;
  readonly unfolded: ReadonlySet<ArticleId>;
  /** When the list was asked for: what arrived later is not in it. */
  readonly listedAsOf: number;
  /** Where this list was left; the list pane goes there when `listKey` changes. */
  readonly listPosition: ListPosition | null;
  /** Counts openings, so that the pane knows a new list from the same one. */
  readonly listKey: number;
  readonly selectedId: ArticleId | null;
  openList(query: ListQuery): Promise<void>;
  /** Shows a list that came with something else: what a search found. */
  showList(query: ListQuery, list: HeadlineList): void;
  /** Puts rows after those of the list, which stays where it is: `list` begins as it does. */
  growList(list: HeadlineList): void;
  /** Shows a story's other articles below its first, or takes them back. */
  toggleStory(id: ArticleId): void;
  select(id: ArticleId | null): void;
  /** What stands above or below a headline on the screen, with what is folded into those rows. */
  articlesAbove(id: ArticleId): ArticleId[];
  articlesBelow(id: ArticleId): ArticleId[];
  keepListPosition(position: ListPosition | null): void;
  /** Notes in the list what was read since it was opened, for next and previous unread. */
  noteRead(ids: readonly ArticleId[], read: boolean): void;
}

export const createListSlice: StateCreator<ListSlice, [], [], ListSlice> = (set, get) => {
  let opening = 0;
  // The list with every article of every story; `list` is cut from it.
  let whole = noList;
  return {
    query: { view: { kind: 'today' }, filter: 'all' },
    list: noList,
    stories: new Map(),
    unfolded: new Set(),
    listedAsOf: 0,
    listPosition: null,
    listKey: 0,
    selectedId: null,
    async openList(query) {
      const mine = ++opening;
      const listedAsOf = Date.now();
      const [list, listPosition] = await Promise.all([call('listHeadlines', { query, folded: true }), call('getListPosition', query)]);
      // A person may have gone on to another list meanwhile.
      if (mine !== opening) return;
      whole = list;
      const unfolded = new Set<ArticleId>();
      set({ query, list: shownRows(whole, unfolded), stories: storiesIn(whole), unfolded, listedAsOf, listPosition, listKey: get().listKey + 1 });
    },
    showList(query, list) {
      opening += 1;
      whole = list;
      const unfolded = new Set<ArticleId>();
      set({ query, list: shownRows(whole, unfolded), stories: storiesIn(whole), unfolded, listedAsOf: Date.now(), listPosition: null, listKey: get().listKey + 1 });
    },
    growList(list) {
      whole = list;
      set({ list: shownRows(whole, get().unfolded), stories: storiesIn(whole) });
    },
    toggleStory(id) {
      const unfolded = new Set(get().unfolded);
      if (!unfolded.delete(id)) unfolded.add(id);
      set({ unfolded, list: shownRows(whole, unfolded) });
    },
    articlesAbove: (id) => articlesAbove(whole, get().unfolded, id),
    articlesBelow: (id) => articlesBelow(whole, get().unfolded, id),
    select: (selectedId) => set({ selectedId }),
    keepListPosition: (position) => void call('keepListPosition', { query: get().query, position }),
    noteRead(ids, read) {
      const marked = new Set(ids);
      for (const { ids: listed, flags } of new Set([whole, get().list])) {
        listed.forEach((id, index) => {
          if (!marked.has(id)) return;
          const before = flags[index] ?? 0;
          flags[index] = read ? before & ~headlineFlags.unread : before | headlineFlags.unread;
        });
      }
    },
  };
};
