import { useStore, type State } from '../state/store';
import { focusRegion } from './regions';

const { getState } = useStore;

/** Whether a person who follows nothing yet is to be invited: once, until they have answered. */
export function isInvited({ settings, hasBundledEdition, feeds }: Pick<State, 'settings' | 'hasBundledEdition' | 'feeds'>): boolean {
  return settings?.welcomed === false && hasBundledEdition && feeds.every(({ kind }) => kind === 'bundled');
}

/** The invitation goes and does not come again. */
export function dismissInvitation(): void {
  getState().changeSettings({ welcomed: true });
  focusRegion('list');
}

/** Into the story that came with the program. */
export function readFirstEdition(): void {
  getState().changeSettings({ welcomed: true });
  getState().showPane('story');
  // The story's pane is shown in the next frame where the window is narrow.
  requestAnimationFrame(() => focusRegion('story'));
}
