import type { ArticleId, PicturePolicy, SectionId } from '../../electron/contract/model';
import type { LedgerRow, OfflineReport, StorageUse, WaitingLink } from '../../electron/contract/offline';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';

const { getState } = useStore;

/** Completes everything that is stored, now: before a journey. Past `budget` bytes nothing new is begun. */
export function takeOffline(budget: number | null): Promise<void> {
  return attempt(async () => {
    await call('complete', { which: 'all', budget });
    const { ready, notReady } = await call('getOfflineReport');
    getState().showToast({ kind: 'done', text: t('toast.complete', { ready, count: ready + notReady.length }), canUndo: false });
  });
}

export function pauseCompletion(isPaused: boolean): Promise<void> {
  return attempt(() => call('pauseCompletion', { isPaused }));
}

export function cancelCompletion(): Promise<void> {
  return attempt(() => call('cancelCompletion'));
}

/** A person wants these whole, and what failed tried again. */
export function completeNow(ids: readonly ArticleId[]): Promise<void> {
  return attempt(() => call('wantArticles', { ids, retry: true }));
}

/** Shows the other text of a story that has two. */
export function switchText(id: ArticleId): Promise<void> {
  return attempt(async () => {
    await call('switchContent', { id });
    await getState().openStory(id);
  });
}

/** What the Storage page shows; read anew each time it opens, since some of it looks at every row. */
export interface StorageFacts {
  readonly report: OfflineReport;
  readonly use: StorageUse;
  readonly links: readonly WaitingLink[];
  readonly ledger: readonly LedgerRow[];
}

export function readStorage(show: (facts: StorageFacts) => void): Promise<void> {
  return attempt(async () => {
    const [report, use, links, ledger] = await Promise.all([call('getOfflineReport'), call('getStorage'), call('getWaitingLinks'), call('getLedger')]);
    show({ report, use, links, ledger });
  });
}

export function dropLink(id: number): Promise<void> {
  return attempt(() => call('dropLink', { id }));
}

/** Another address for a link that waits. */
export function changeLink({ id, title }: WaitingLink, url: string): Promise<void> {
  return attempt(async () => {
    await call('queueLink', { url, title, from: null });
    await call('dropLink', { id });
  });
}

/** Whether pictures of a section's stories are stored, and how large one may be. */
export function setSectionPictures(id: SectionId, pictures: PicturePolicy, limit: number | null): Promise<void> {
  return attempt(() => call('setSectionPictures', { id, pictures, limit }));
}

/** Takes out read stories that are not saved. */
export function clearRead(): Promise<void> {
  return attempt(async () => {
    const count = await call('clearReadArticles');
    getState().showToast({ kind: 'done', text: t('toast.cleared', { count }), canUndo: false });
  });
}
