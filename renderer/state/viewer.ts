import type { StateCreator } from 'zustand';
import type { Picture } from '../../electron/contract/model';

/** A picture of the story as the viewer shows it. */
export interface ViewedPicture extends Picture {
  readonly caption: string;
  /** Whose it is; empty: not said. */
  readonly credit: string;
}

/** The picture that is looked at large, among all of its story's. */
export interface ViewerSlice {
  readonly viewer: { readonly pictures: readonly ViewedPicture[]; readonly index: number } | null;
  openViewer(pictures: readonly ViewedPicture[], index: number): void;
  /** Goes to another picture of the story; past the ends it stays. */
  showPicture(index: number): void;
  closeViewer(): void;
}

export const createViewerSlice: StateCreator<ViewerSlice, [], [], ViewerSlice> = (set, get) => ({
  viewer: null,
  openViewer: (pictures, index) => set({ viewer: { pictures, index } }),
  showPicture(index) {
    const { viewer } = get();
    if (viewer?.pictures[index]) set({ viewer: { ...viewer, index } });
  },
  closeViewer: () => set({ viewer: null }),
});
