import type { StateCreator } from 'zustand';

/** The language that the window's words are in; what shows words is drawn again when it changes. */
export interface WordsSlice {
  readonly language: string;
  noteLanguage(language: string): void;
}

export const createWordsSlice: StateCreator<WordsSlice, [], [], WordsSlice> = (set) => ({
  language: 'en',
  noteLanguage: (language) => set({ language }),
});
