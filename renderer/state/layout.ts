import type { StateCreator } from 'zustand';
import type { FeedId, SectionId } from '../../electron/contract/model';

/** The dialog on the screen, with what it is about. */
export type Dialog =
  | { readonly name: 'about' | 'keys' | 'add-feed' | 'storage' }
  | { readonly name: 'rename-feed' | 'move-feed' | 'unfollow'; readonly feedId: FeedId }
  | { readonly name: 'rename-section'; readonly sectionId: SectionId };

/** What of the window is shown, apart from what is remembered (settings). */
export interface LayoutSlice {
  /** In a window too narrow for both: the list or the story. */
  readonly pane: 'list' | 'story';
  /** In a window too narrow for the rail: whether it is drawn over the list. */
  readonly isDrawerOpen: boolean;
  readonly dialog: Dialog | null;
  showPane(pane: 'list' | 'story'): void;
  setDrawer(isOpen: boolean): void;
  showDialog(dialog: Dialog | null): void;
}

export const createLayoutSlice: StateCreator<LayoutSlice, [], [], LayoutSlice> = (set) => ({
  pane: 'list',
  isDrawerOpen: false,
  dialog: null,
  showPane: (pane) => set({ pane }),
  setDrawer: (isDrawerOpen) => set({ isDrawerOpen }),
  showDialog: (dialog) => set({ dialog }),
});
