import type { StateCreator } from 'zustand';
import { call } from '../api';
import type { Settings, SettingsChange } from '../../electron/contract/settings';

export interface SettingsSlice {
  /** Null until main has answered; nothing is painted before. */
  readonly settings: Settings | null;
  loadSettings(): Promise<Settings>;
  /** Shows the change at once and stores it. */
  changeSettings(change: SettingsChange): void;
  setSettings(settings: Settings): void;
}

export const createSettingsSlice: StateCreator<SettingsSlice, [], [], SettingsSlice> = (set, get) => ({
  settings: null,
  async loadSettings() {
    const settings = await call('getSettings');
    set({ settings });
    return settings;
  },
  changeSettings(change) {
    const { settings } = get();
    if (settings) set({ settings: { ...settings, ...change } as Settings });
    void call('changeSettings', change);
  },
  setSettings: (settings) => set({ settings }),
});
