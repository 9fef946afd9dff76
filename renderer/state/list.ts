import type { StateCreator } from 'zustand';
import { headlineFlags, type ArticleId, type HeadlineList, type ListPosition, type ListQuery } from '../../electron/contract/model';
import { call } from '../api';

const noList: HeadlineList = { ids: new Float64Array(), times: new Float64Array(), flags: new Uint8Array(), feeds: null };

/** The list on the screen, as it stood when it was opened: nothing in it moves until it is opened again. */
export interface ListSlice {
  readonly query: ListQuery;
  readonly list: HeadlineList;
  /** When the list was asked for: what arrived later is not in it. */
  readonly listedAsOf: number;
  /** Where this list was left; the list pane goes there when `listKey` changes. */
  readonly listPosition: ListPosition | null;
  /** Counts openings, so that the pane knows a new list from the same one. */
  readonly listKey: number;
  readonly selectedId: ArticleId | null;
  openList(query: ListQuery): Promise<void>;
  select(id: ArticleId | null): void;
  keepListPosition(position: ListPosition | null): void;
  /** Notes in the list what was read since it was opened, for next and previous unread. */
  noteRead(ids: readonly ArticleId[], read: boolean): void;
}

export const createListSlice: StateCreator<ListSlice, [], [], ListSlice> = (set, get) => {
  let opening = 0;
  return {
    query: { view: { kind: 'today' }, filter: 'all' },
    list: noList,
    listedAsOf: 0,
    listPosition: null,
    listKey: 0,
    selectedId: null,
    async openList(query) {
      const mine = ++opening;
      const listedAsOf = Date.now();
      const [list, listPosition] = await Promise.all([call('listHeadlines', query), call('getListPosition', query)]);
      // A person may have gone on to another list meanwhile.
      if (mine === opening) set({ query, list, listedAsOf, listPosition, listKey: get().listKey + 1 });
    },
    select: (selectedId) => set({ selectedId }),
    keepListPosition: (position) => void call('keepListPosition', { query: get().query, position }),
    noteRead(ids, read) {
      const { list } = get();
      for (const id of ids) {
        const index = list.ids.indexOf(id);
        if (index < 0) continue;
        const flags = list.flags[index] ?? 0;
        list.flags[index] = read ? flags & ~headlineFlags.unread : flags | headlineFlags.unread;
      }
    },
  };
};
