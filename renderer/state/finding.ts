import type { StateCreator } from 'zustand';
import type { SoughtWords } from '../../electron/contract/words/find-words';

/** What is looked for in the open story, and what a search that led to it looked for. */
export interface FindingSlice {
  readonly isFindOpen: boolean;
  /** Counts the times that finding was asked for, so that the field takes the focus again. */
  readonly findKey: number;
  readonly findText: string;
  /** The place among the matches, counted on past either end; null: at the first one in sight. */
  readonly findAt: number | null;
  /** The words of a search, marked softly in stories that are opened from its results; null: none are. */
  readonly sought: { readonly text: string; readonly words: readonly SoughtWords[] } | null;
  openFind(text: string): void;
  closeFind(): void;
  setFindText(text: string): void;
  setFindAt(at: number | null): void;
  setSought(sought: FindingSlice['sought']): void;
}

export const createFindingSlice: StateCreator<FindingSlice, [], [], FindingSlice> = (set, get) => ({
  isFindOpen: false,
  findKey: 0,
  findText: '',
  findAt: null,
  sought: null,
  openFind: (text) => set({ isFindOpen: true, findKey: get().findKey + 1, ...(text === '' || text === get().findText ? {} : { findText: text, findAt: null }) }),
  closeFind: () => set({ isFindOpen: false }),
  setFindText: (findText) => set({ findText, findAt: null }),
  setFindAt: (findAt) => set({ findAt }),
  setSought: (sought) => set({ sought }),
});
