import type { StateCreator } from 'zustand';
import type { CompletionStatus } from '../../electron/contract/completion';
import { call } from '../api';

/** How completing stories stands, and when the list of waiting links last changed. */
export interface CompletionSlice {
  readonly completion: CompletionStatus;
  readonly linksChangedAt: number;
  loadCompletion(): Promise<void>;
  setCompletion(completion: CompletionStatus): void;
  noteLinksChanged(): void;
}

export const createCompletionSlice: StateCreator<CompletionSlice, [], [], CompletionSlice> = (set) => ({
  completion: { isRunning: false, isPaused: false, done: 0, total: 0, bytes: 0 },
  linksChangedAt: 0,
  loadCompletion: async () => set({ completion: await call('getCompletionStatus') }),
  setCompletion: (completion) => set({ completion }),
  noteLinksChanged: () => set({ linksChangedAt: Date.now() }),
});
