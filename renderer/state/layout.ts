import type { StateCreator } from 'zustand';

export type DialogName = 'about' | 'keys';

/** What of the window is shown, apart from what is remembered (settings). */
export interface LayoutSlice {
  /** In a window too narrow for both: the list or the story. */
  readonly pane: 'list' | 'story';
  /** In a window too narrow for the rail: whether it is drawn over the list. */
  readonly isDrawerOpen: boolean;
  readonly dialog: DialogName | null;
  showPane(pane: 'list' | 'story'): void;
  setDrawer(isOpen: boolean): void;
  showDialog(dialog: DialogName | null): void;
}

export const createLayoutSlice: StateCreator<LayoutSlice, [], [], LayoutSlice> = (set) => ({
  pane: 'list',
  isDrawerOpen: false,
  dialog: null,
  showPane: (pane) => set({ pane }),
  setDrawer: (isDrawerOpen) => set({ isDrawerOpen }),
  showDialog: (dialog) => set({ dialog }),
});
