import type { StateCreator } from 'zustand';
import { call, CallError } from '../api';
import type { Problem } from '../../electron/contract/errors';
import type { Settings, SettingsChange } from '../../electron/contract/settings';

export interface SettingsSlice {
  /** Null until main has answered; nothing is painted before. */
  readonly settings: Settings | null;
  /** Why the last change could not be stored; what was shown meanwhile is taken back. */
  readonly settingsProblem: Problem | null;
  loadSettings(): Promise<Settings>;
  /** Shows the change at once and stores it. */
  changeSettings(change: SettingsChange): void;
  /** Takes in what main announced, under what is still on its way there. */
  setSettings(settings: Settings): void;
}

export const createSettingsSlice: StateCreator<SettingsSlice, [], [], SettingsSlice> = (set, get) => {
  let underWay: SettingsChange = {};
  let waiting: SettingsChange = {};
  let isStoring = false;

  // One write at a time: a slider that is dragged makes many changes, and what gathers meanwhile goes as one.
  const store = async (): Promise<void> => {
    if (isStoring) return;
    isStoring = true;
    while (Object.keys(waiting).length > 0) {
      underWay = waiting;
      waiting = {};
      try {
        await call('changeSettings', underWay);
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        set({ settingsProblem: error.problem, settings: await call('getSettings') });
      }
      underWay = {};
    }
    isStoring = false;
  };

  return {
    settings: null,
    settingsProblem: null,
    async loadSettings() {
      const settings = await call('getSettings');
      set({ settings });
      return settings;
    },
    changeSettings(change) {
      const { settings } = get();
      if (settings) set({ settings: { ...settings, ...change } as Settings });
      waiting = { ...waiting, ...change };
      void store();
    },
    setSettings: (settings) => set({ settings: { ...settings, ...underWay, ...waiting } as Settings }),
  };
};
