import type { StateCreator } from 'zustand';
import type { ArticleId, Headline } from '../../electron/contract/model';
import { call } from '../api';

/** Rows kept in the window; the rest of the archive is asked for as it comes into sight. */
const kept = 4000;

/** The rows in the window, by id. Lists, the story and related news all show these same objects. */
export interface HeadlinesSlice {
  readonly headlines: ReadonlyMap<ArticleId, Headline>;
  /** Fetches those of `ids` that are not here yet. */
  loadHeadlines(ids: readonly ArticleId[]): Promise<void>;
  /** Takes in rows that came with something else. */
  addHeadlines(headlines: readonly Headline[]): void;
  /** Fetches rows again after they changed; null: all that are here. */
  refreshHeadlines(ids: readonly ArticleId[] | null): Promise<void>;
  /** Shows the marks at once, stores them, and takes them back when that fails. @throws CallError */
  setRead(ids: readonly ArticleId[], read: boolean): Promise<void>;
  setSaved(ids: readonly ArticleId[], saved: boolean): Promise<void>;
}

export const createHeadlinesSlice: StateCreator<HeadlinesSlice, [], [], HeadlinesSlice> = (set, get) => {
  const asked = new Set<ArticleId>();

  const add = (headlines: readonly Headline[]): void => {
    if (headlines.length === 0) return;
    const next = new Map(get().headlines);
    for (const headline of headlines) {
      // Set again at the end, so that the oldest in the map are those not asked for longest.
      next.delete(headline.id);
      next.set(headline.id, headline);
    }
    for (const id of next.keys()) {
      if (next.size <= kept) break;
      next.delete(id);
    }
    set({ headlines: next });
  };

  const patch = (ids: readonly ArticleId[], change: Partial<Headline>): void => {
    const next = new Map(get().headlines);
    for (const id of ids) {
      const headline = next.get(id);
      if (headline) next.set(id, { ...headline, ...change });
    }
    set({ headlines: next });
  };

  const mark = async (ids: readonly ArticleId[], change: Partial<Headline>, store: () => Promise<void>): Promise<void> => {
    patch(ids, change);
    try {
      await store();
    } catch (error) {
      await get().refreshHeadlines(ids);
      throw error;
    }
  };

  return {
    headlines: new Map(),
    addHeadlines: add,
    async loadHeadlines(ids) {
      const missing = ids.filter((id) => !get().headlines.has(id) && !asked.has(id));
      if (missing.length === 0) return;
      for (const id of missing) asked.add(id);
      try {
        add(await call('getHeadlines', { ids: missing }));
      } finally {
        for (const id of missing) asked.delete(id);
      }
    },
    async refreshHeadlines(ids) {
      const here = [...(ids ?? get().headlines.keys())].filter((id) => get().headlines.has(id));
      if (here.length > 0) add(await call('getHeadlines', { ids: here }));
    },
    setRead: (ids, read) => mark(ids, { read }, () => call('setRead', { ids, read })),
    setSaved: (ids, saved) => mark(ids, { saved }, () => call('setSaved', { ids, saved })),
  };
};
