import type { StateCreator } from 'zustand';
import type { OpmlPreview } from '../../electron/contract/desk';
import type { FeedId, Headline, OpmlImport, RuleId, SavedSearchId, SectionId, TagId } from '../../electron/contract/model';
import type { RuleContent } from '../../electron/contract/rules';

/** Settings' pages, in the order of their list. */
export type SettingsPageName = 'general' | 'reading' | 'feeds' | 'rules' | 'storage' | 'shortcuts' | 'about';

/** A rule in the editor; `id: null`: it is to be made. */
export interface OpenRule {
  readonly id: RuleId | null;
  readonly content: RuleContent;
}

/** The dialog on the screen, with what it is about. */
export type Dialog =
  | { readonly name: 'keys' | 'catalogue' | 'palette' }
  /** `address`: what is to be looked up at once. */
  | { readonly name: 'add-feed'; readonly address?: string }
  | { readonly name: 'import'; readonly preview: OpmlPreview }
  | { readonly name: 'settings'; readonly page: SettingsPageName; /** Of the feeds: the one that is open. */ readonly feedId?: FeedId | undefined; /** Of the rules: the one that is open. */ readonly rule?: OpenRule | undefined }
  | { readonly name: 'rename-feed' | 'move-feed' | 'unfollow'; readonly feedId: FeedId }
  | { readonly name: 'rename-section'; readonly sectionId: SectionId }
  | { readonly name: 'mute' | 'tags'; readonly headline: Headline }
  | { readonly name: 'rename-tag' | 'merge-tag'; readonly tagId: TagId }
  | { readonly name: 'saved-search'; readonly searchId: SavedSearchId };

/** What of the window is shown, apart from what is remembered (settings). */
export interface LayoutSlice {
  /** In a window too narrow for both: the list or the story. */
  readonly pane: 'list' | 'story';
  /** In a window too narrow for the rail: whether it is drawn over the list. */
  readonly isDrawerOpen: boolean;
  readonly dialog: Dialog | null;
  /** This window shows one story and nothing else. */
  readonly isStoryAlone: boolean;
  /** What came of the OPML file that was imported last, until it has been looked at. */
  readonly opmlImport: OpmlImport | null;
  showPane(pane: 'list' | 'story'): void;
  setDrawer(isOpen: boolean): void;
  showDialog(dialog: Dialog | null): void;
  setOpmlImport(opmlImport: OpmlImport | null): void;
  standAlone(): void;
}

export const createLayoutSlice: StateCreator<LayoutSlice, [], [], LayoutSlice> = (set) => ({
  pane: 'list',
  isDrawerOpen: false,
  dialog: null,
  isStoryAlone: false,
  opmlImport: null,
  showPane: (pane) => set({ pane }),
  setDrawer: (isDrawerOpen) => set({ isDrawerOpen }),
  showDialog: (dialog) => set({ dialog }),
  setOpmlImport: (opmlImport) => set({ opmlImport }),
  standAlone: () => set({ isStoryAlone: true, pane: 'story' }),
});
