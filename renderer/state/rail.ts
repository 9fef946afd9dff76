import type { StateCreator } from 'zustand';
import type { Counts, Feed, Section, Tag } from '../../electron/contract/model';
import type { SavedSearch } from '../../electron/contract/search';
import type { Timeline } from '../../electron/contract/timelines';
import { call } from '../api';

const noCounts: Counts = { unread: 0, today: 0, sections: [], feeds: [], saved: 0, muted: 0, searches: [], timelines: [], tags: [], stored: 0, ready: 0, bytes: 0 };

/** What is followed, and how much of it is unread. */
export interface RailSlice {
  readonly sections: readonly Section[];
  readonly feeds: readonly Feed[];
  readonly tags: readonly Tag[];
  readonly searches: readonly SavedSearch[];
  readonly timelines: readonly Timeline[];
  readonly counts: Counts;
  readonly hasBundledEdition: boolean;
  loadRail(): Promise<void>;
  setCounts(counts: Counts): void;
}

export const createRailSlice: StateCreator<RailSlice, [], [], RailSlice> = (set) => ({
  sections: [],
  feeds: [],
  tags: [],
  searches: [],
  timelines: [],
  counts: noCounts,
  hasBundledEdition: false,
  loadRail: async () => set(await call('getRail')),
  setCounts: (counts) => set({ counts }),
});
