import { create } from 'zustand';
import { createHeadlinesSlice, type HeadlinesSlice } from './headlines';
import { createLayoutSlice, type LayoutSlice } from './layout';
import { createListSlice, type ListSlice } from './list';
import { createRailSlice, type RailSlice } from './rail';
import { createSettingsSlice, type SettingsSlice } from './settings';
import { createStorySlice, type StorySlice } from './story';
import { createToastsSlice, type ToastsSlice } from './toasts';

export type State = HeadlinesSlice & LayoutSlice & ListSlice & RailSlice & SettingsSlice & StorySlice & ToastsSlice;

/** The window's one store. Slices don't know each other; what takes several of them is an action. */
export const useStore = create<State>()((...store) => ({
  ...createHeadlinesSlice(...store),
  ...createLayoutSlice(...store),
  ...createListSlice(...store),
  ...createRailSlice(...store),
  ...createSettingsSlice(...store),
  ...createStorySlice(...store),
  ...createToastsSlice(...store),
}));
