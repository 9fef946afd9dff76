import type { Catalogue } from '../../electron/contract/catalogue';
import type { OfferedFeed } from '../../electron/contract/desk';
import type { FeedId } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { openView } from './reading';

const { getState } = useStore;

export function readCatalogue(show: (catalogue: Catalogue) => void): Promise<void> {
  return attempt(async () => show(await call('getCatalogue')));
}

/** Follows what was chosen and asks it; `followed` hears how many are new before the first has answered. */
export function followChosen(feeds: readonly OfferedFeed[], followed: (added: number) => void): Promise<void> {
  return attempt(async () => {
    const added = await call('followFeeds', { feeds });
    await begin(added.length, followed);
    await ask(added);
  });
}

/** Follows what a file listed, and asks it. */
export function followOffered(feeds: readonly OfferedFeed[], alreadyFollowed: number): Promise<void> {
  const tell = (added: number): void => getState().showToast({ kind: 'done', text: t('import.done', { count: added, found: feeds.length + alreadyFollowed }), canUndo: false });
  return followChosen(feeds, tell);
}

/** Follows what an OPML file lists, which the person chooses, and asks it. */
export function importChosen(followed: (added: number) => void): Promise<void> {
  return attempt(async () => {
    const result = await call('importOpml');
    if (!result) return;
    await begin(result.added.length, followed);
    await ask('all');
  });
}

/** Whoever has chosen is not invited again. */
async function begin(added: number, followed: (added: number) => void): Promise<void> {
  getState().changeSettings({ welcomed: true });
  await getState().loadRail();
  followed(added);
}

async function ask(feeds: 'all' | readonly FeedId[]): Promise<void> {
  if (feeds.length > 0) getState().setRefreshStatus(await call('refresh', { feeds }));
}

/** To what the feeds have brought. */
export function startReading(): Promise<void> {
  return openView({ kind: 'today' });
}
