import type { StateCreator } from 'zustand';
import type { ArticleId } from '../../electron/contract/model';

/** A story that is read aloud, and how far. */
export interface Listening {
  readonly articleId: ArticleId;
  readonly isPlaying: boolean;
  /** Counted from 0: the headline, then the paragraphs of the text. */
  readonly paragraph: number;
  readonly sentence: number;
}

export interface ListeningSlice {
  readonly listening: Listening | null;
  setListening(listening: Listening | null): void;
  /** Changes where it is or whether it plays; nothing when nothing is read aloud. */
  changeListening(change: Partial<Listening>): void;
}

export const createListeningSlice: StateCreator<ListeningSlice, [], [], ListeningSlice> = (set, get) => ({
  listening: null,
  setListening: (listening) => set({ listening }),
  changeListening(change) {
    const { listening } = get();
    if (listening) set({ listening: { ...listening, ...change } });
  },
});
