import type { SearchResults } from '../../electron/contract/search';
import type { Settings } from '../../electron/contract/settings';
import { call } from '../api';
import { useStore } from '../state/store';
import type { Action } from './actions';
import { attempt } from './attempt';
import { openView } from './reading';
import { startSearch, typeSearch } from './searching';

const { getState } = useStore;

export const paletteActions: readonly Action[] = [
  {
    id: 'palette.open',
    title: 'palette',
    menu: 'go',
    group: 'go',
    keys: ['$mod+k'],
    inDialogs: true,
    when: ({ dialog }) => dialog === null || dialog.name === 'palette',
    run: () => getState().showDialog(getState().dialog ? null : { name: 'palette' }),
  },
];

/** Choices whose use is remembered; the one not chosen for longest goes. */
const remembered = 300;

/** Notes that something was chosen in the palette, so that it stands higher the next time. */
export function noteUse(key: string): void {
  const { settings, changeSettings } = getState();
  const { [key]: before, ...others } = settings?.paletteUses ?? {};
  const kept = Object.entries(others)
    .toSorted(([, a], [, b]) => b.last - a.last)
    .slice(0, remembered - 1);
  const paletteUses: Settings['paletteUses'] = { ...Object.fromEntries(kept), [key]: { count: (before?.count ?? 0) + 1, last: Date.now() } };
  changeSettings({ paletteUses });
}

/** Stories that answer what is typed, the best first; null: something typed later took its place. */
export async function findStories(text: string, count: number): Promise<SearchResults | null> {
  let found: SearchResults | null = null;
  await attempt(async () => {
    found = await call('searchHeadlines', { text, sort: 'relevance', limit: count, hits: count });
  });
  return found;
}

/** Shows everything that answers a search in the list. */
export async function searchEverywhere(text: string): Promise<void> {
  await attempt(() => call('keepRecentSearch', { text }));
  if (getState().searchText === null) startSearch(text);
  else await typeSearch(text);
}

/** Keeps a search in the rail and shows it. */
export function keepSearch(text: string): Promise<void> {
  return attempt(async () => {
    const id = await call('saveSearch', { name: text, text });
    await getState().loadRail();
    await openView({ kind: 'saved-search', id });
  });
}
