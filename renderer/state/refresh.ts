import type { StateCreator } from 'zustand';
import type { RefreshStatus } from '../../electron/contract/model';
import { call } from '../api';

const noStatus: RefreshStatus = { isRunning: false, done: 0, total: 0, endedAt: null, isOffline: false, report: null, otherHolder: null };

/** How the refresh stands, and what waits above the list. */
export interface RefreshSlice {
  readonly refreshStatus: RefreshStatus;
  /** Headlines of the list on the screen that arrived since it was opened. */
  readonly newHeadlines: number;
  loadRefreshStatus(): Promise<void>;
  setRefreshStatus(status: RefreshStatus): void;
  setNewHeadlines(count: number): void;
}

export const createRefreshSlice: StateCreator<RefreshSlice, [], [], RefreshSlice> = (set) => ({
  refreshStatus: noStatus,
  newHeadlines: 0,
  loadRefreshStatus: async () => set({ refreshStatus: await call('getRefreshStatus') }),
  setRefreshStatus: (refreshStatus) => set({ refreshStatus }),
  setNewHeadlines: (newHeadlines) => set({ newHeadlines }),
});
