import type { ArticleId, UndoableStep, View } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';
import { unfollow } from './following';
import { reopenList } from './reading';

const { getState } = useStore;

/** Saves a headline or takes it out of Saved. */
export function setSaved(id: ArticleId, saved: boolean): Promise<void> {
  return attempt(async () => {
    await getState().setSaved([id], saved);
    getState().showToast({ kind: 'done', text: saved ? t('toast.saved') : t('toast.unsaved'), canUndo: !saved });
  });
}

/** Marks everything in a view as read, whichever list is on the screen. */
export function markViewRead(view: View): Promise<void> {
  return attempt(async () => {
    const { count } = await call('markListRead', { query: { view, filter: 'all' }, asOf: Date.now() });
    getState().showToast({ kind: 'done', text: count > 0 ? t('toast.markedRead', { count }) : t('toast.nothingToMark'), canUndo: count > 0 });
  });
}

/** Takes back the last mark, save or removal, this session's or an earlier one's. */
export function undo(): Promise<void> {
  return attempt(async () => {
    const undone = await call('undo');
    getState().showToast({ kind: 'done', text: wordsFor(undone), canUndo: false });
    if (undone) await reopenList();
  });
}

/** Takes the bundled edition out of the archive; Undo and "Bring back" undo it. */
export async function removeBundledEdition(): Promise<void> {
  const edition = getState().feeds.find((feed) => feed.kind === 'bundled');
  if (edition) await unfollow(edition.id, edition.title);
}

export function restoreBundledEdition(): Promise<void> {
  return attempt(async () => {
    await call('restoreBundledEdition');
    await reopenList();
  });
}

function wordsFor(undone: UndoableStep | null): string {
  switch (undone?.kind) {
    case undefined:
      return t('toast.nothingToUndo');
    case 'mark-read':
      return t('toast.restoredRead', { count: undone.count });
    case 'mark-unread':
      return t('toast.restoredUnread', { count: undone.count });
    case 'unsave':
      return t('toast.restoredSaved', { count: undone.count });
    case 'unmute':
      return t('ruleToast.mutedAgain', { count: undone.count });
    case 'remove-feed':
      return t('toast.restoredFeed', { title: undone.title });
    case 'tag':
    case 'untag':
    case 'rename-tag':
    case 'merge-tags':
    case 'remove-tag':
      return t('toast.restoredTag', { name: undone.name });
    case 'remove-search':
    case 'remove-rule':
      return t('toast.restoredFeed', { title: undone.name });
    case 'apply-rule':
      return t('toast.restoredRule', { name: undone.name });
  }
}
