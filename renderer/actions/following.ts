import { opmlLimit } from '../../electron/contract/desk-limits';
import type { FeedId, FeedPreview, SectionId } from '../../electron/contract/model';
import { call, CallError } from '../api';
import { feedProblemWords } from '../language/feed-problem';
import { problemWords, t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { openView, reopenList } from './reading';

const { getState } = useStore;

/** The feeds behind an address; a sentence where there are none, and who asks for a password, if that is why. */
export async function lookUpFeeds(address: string): Promise<{ feeds: readonly FeedPreview[] } | { sentence: string; signInAt: string | null }> {
  try {
    return { feeds: await call('findFeeds', { address }) };
  } catch (error) {
    if (error instanceof CallError) return { sentence: problemWords(error.problem), signInAt: error.problem.origin ?? null };
    throw error;
  }
}

/** Follows a feed and shows what it brought. */
export function followFeed({ url, title, siteUrl }: FeedPreview, section: SectionId | string | null): Promise<void> {
  return attempt(async () => {
    const id = await call('followFeed', { url, title, siteUrl, section });
    await getState().loadRail();
    getState().showToast({ kind: 'done', text: t('toast.following', { title }), canUndo: false });
    await openView({ kind: 'feed', id });
  });
}

/** Asks feeds now and tells plainly what came of it. */
export function refresh(feeds: 'all' | readonly FeedId[]): Promise<void> {
  return attempt(async () => {
    if (getState().refreshStatus.isRunning) return;
    const status = await call('refresh', { feeds });
    getState().setRefreshStatus(status);
    getState().showToast({ kind: 'done', text: wordsFor(status), canUndo: false });
  });
}

/** What a round brought: "12 new headlines. 1 feed failed: No server named … can be found." */
function wordsFor({ report, isOffline, otherHolder }: ReturnType<typeof getState>['refreshStatus']): string {
  if (otherHolder !== null) return t('toast.heldBy', { holder: otherHolder });
  if (isOffline) return t('toast.offline');
  if (!report || report.asked === 0) return t('toast.nothingToAsk');
  const news = report.newArticles > 0 ? t('toast.newHeadlines', { count: report.newArticles }) : t('toast.nothingNew');
  const [first] = report.failed;
  if (!first) return news;
  const count = report.failed.length;
  return `${news} ${count === 1 ? feedProblemWords(first.problem, first.title) : t('toast.feedsFailed', { count })}`;
}

export function renameFeed(id: FeedId, title: string): Promise<void> {
  return attempt(() => call('renameFeed', { id, title: title.trim() || null }));
}

export function moveFeed(id: FeedId, section: SectionId | string | null): Promise<void> {
  return attempt(() => call('moveFeed', { id, section }));
}

export function setFeedPaused(id: FeedId, isPaused: boolean): Promise<void> {
  return attempt(() => call('setFeedPaused', { id, isPaused }));
}

export function renameSection(id: SectionId, path: string): Promise<void> {
  return attempt(() => call('renameSection', { id, path }));
}

export function removeSection(id: SectionId): Promise<void> {
  return attempt(async () => {
    const { view } = getState().query;
    await call('removeSection', { id });
    if (view.kind === 'section' && view.id === id) await openView({ kind: 'all' });
  });
}

/** How many stories a feed has here, and how many of them are saved. */
export function countStories(id: FeedId, show: (counts: { stories: number; saved: number }) => void): Promise<void> {
  return attempt(async () => {
    const view = { kind: 'feed', id } as const;
    const [all, saved] = await Promise.all([call('listHeadlines', { query: { view, filter: 'all' }, folded: false }), call('listHeadlines', { query: { view: { kind: 'saved' }, filter: 'all' }, folded: false })]);
    const own = new Set(all.ids);
    show({ stories: all.ids.length, saved: saved.ids.filter((each) => own.has(each)).length });
  });
}

/** Stops following; saved stories stay, and Undo brings it all back. */
export function unfollow(id: FeedId, title: string): Promise<void> {
  return attempt(async () => {
    const { view } = getState().query;
    await call('removeFeed', { id });
    getState().showToast({ kind: 'done', text: t('toast.removed', { title }), canUndo: true });
    await (view.kind === 'feed' && view.id === id ? openView({ kind: 'all' }) : reopenList());
  });
}

/** Shows what an OPML file lists, to be followed or left; its name says only that it may be one. */
export function offerFile(file: File): Promise<void> {
  return attempt(async () => {
    if (file.size > opmlLimit) return getState().showToast({ kind: 'problem', text: t('drop.tooLarge', { name: file.name }), canUndo: false });
    const preview = await call('previewOpml', { bytes: new Uint8Array(await file.arrayBuffer()) });
    getState().showDialog({ name: 'import', preview });
  });
}

/** Follows what an OPML file lists, asks what is new, and shows what came of it; the person chooses the file. */
export function importFile(): Promise<void> {
  return attempt(async () => {
    const result = await call('importOpml');
    if (!result) return;
    const { setOpmlImport, showDialog } = getState();
    setOpmlImport(result);
    showDialog({ name: 'settings', page: 'feeds' });
    if (result.added.length > 0) getState().setRefreshStatus(await call('refresh', { feeds: result.added.map(({ id }) => id) }));
  });
}

/** Writes what is followed as OPML; the person chooses where. */
export function exportFile(): Promise<void> {
  return attempt(async () => {
    const path = await call('exportOpml');
    if (path !== null) getState().showToast({ kind: 'done', text: t('toast.exported', { path }), canUndo: false });
  });
}
