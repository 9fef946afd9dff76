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
  /** Takes in what main announced, under what was changed here since it may have been read. */
  setSettings(settings: Settings): void;
}

/** Milliseconds in which an announcement may still be older than a change that has been stored. */
const overtakes = 1000;

export const createSettingsSlice: StateCreator<SettingsSlice, [], [], SettingsSlice> = (set, get) => {
  let held: SettingsChange = {};
  let release: ReturnType<typeof setTimeout> | undefined;
  let waiting: SettingsChange = {};
  let isStoring = false;

  // One write at a time: a slider that is dragged makes many changes, and what gathers meanwhile goes as one.
  const store = async (): Promise<void> => {
    if (isStoring) return;
    isStoring = true;
    while (Object.keys(waiting).length > 0) {
      const change = waiting;
      waiting = {};
      try {
        await call('changeSettings', change);
      } catch (error) {
        if (!(error instanceof CallError)) throw error;
        held = {};
        set({ settingsProblem: error.problem, settings: await call('getSettings') });
      }
    }
    isStoring = false;
    release = setTimeout(() => (held = {}), overtakes);
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
      clearTimeout(release);
      held = { ...held, ...change };
      waiting = { ...waiting, ...change };
      void store();
    },
    setSettings: (settings) => set({ settings: { ...settings, ...held } as Settings }),
  };
};
