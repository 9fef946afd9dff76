import { create } from 'zustand';
import { useShallow } from 'zustand/react/shallow';
import { createCompletionSlice, type CompletionSlice } from './completion';
import { createEditionSlice, type EditionSlice } from './edition';
import { createFindingSlice, type FindingSlice } from './finding';
import { createHeadlinesSlice, type HeadlinesSlice } from './headlines';
import { createLayoutSlice, type LayoutSlice } from './layout';
import { createListSlice, type ListSlice } from './list';
import { createListeningSlice, type ListeningSlice } from './listening';
import { createRailSlice, type RailSlice } from './rail';
import { createRefreshSlice, type RefreshSlice } from './refresh';
import { createRulesSlice, type RulesSlice } from './rules';
import { createSearchSlice, type SearchSlice } from './search';
import { createSettingsSlice, type SettingsSlice } from './settings';
import { createStorySlice, type StorySlice } from './story';
import { createToastsSlice, type ToastsSlice } from './toasts';
import { createViewerSlice, type ViewerSlice } from './viewer';
import { createWordsSlice, type WordsSlice } from './words';

export type State = CompletionSlice & EditionSlice & FindingSlice & HeadlinesSlice & LayoutSlice & ListSlice & ListeningSlice & RailSlice & RefreshSlice & RulesSlice & SearchSlice & SettingsSlice & StorySlice & ToastsSlice & ViewerSlice & WordsSlice;

/** The window's one store. Slices don't know each other; what takes several of them is an action. */
export const useStore = create<State>()((...store) => ({
  ...createCompletionSlice(...store),
  ...createEditionSlice(...store),
  ...createFindingSlice(...store),
  ...createHeadlinesSlice(...store),
  ...createLayoutSlice(...store),
  ...createListSlice(...store),
  ...createListeningSlice(...store),
  ...createRailSlice(...store),
  ...createRefreshSlice(...store),
  ...createRulesSlice(...store),
  ...createSearchSlice(...store),
  ...createSettingsSlice(...store),
  ...createStorySlice(...store),
  ...createToastsSlice(...store),
  ...createViewerSlice(...store),
  ...createWordsSlice(...store),
}));

/** Some of the store, for a component that is to be drawn again when just these change. */
export function usePicked<Key extends keyof State>(...keys: readonly Key[]): Pick<State, Key> {
  return useStore(useShallow((state) => Object.fromEntries(keys.map((key) => [key, state[key]])) as Pick<State, Key>));
}
