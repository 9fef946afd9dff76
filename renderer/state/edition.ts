import type { StateCreator } from 'zustand';
import type { Edition, EditionSummary } from '../../electron/contract/editions';
import type { ArticleId } from '../../electron/contract/model';
import { call } from '../api';

/** The front page: the edition that lies on it, and which others there are. */
export interface EditionSlice {
  /** null: none is stored. */
  readonly edition: Edition | null;
  /** When it was laid there, in milliseconds since 1970-01-01 UTC. */
  readonly editionShownAt: number;
  /** Of its stories, those that are still in the archive. */
  readonly storedStories: ReadonlySet<ArticleId>;
  /** The newest first. */
  readonly editions: readonly EditionSummary[];
  loadEditions(): Promise<readonly EditionSummary[]>;
  showEdition(edition: Edition | null, stored: readonly ArticleId[]): void;
}

export const createEditionSlice: StateCreator<EditionSlice, [], [], EditionSlice> = (set) => ({
  edition: null,
  editionShownAt: 0,
  storedStories: new Set(),
  editions: [],
  async loadEditions() {
    const editions = await call('listEditions');
    set({ editions });
    return editions;
  },
  showEdition: (edition, stored) => set({ edition, editionShownAt: Date.now(), storedStories: new Set(stored) }),
});
