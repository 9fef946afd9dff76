import type { About, ArticleId, Headline } from '../../electron/contract/model';
import { call } from '../api';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { attempt } from './attempt';

/**
 * Follows a link of a story: in the person's own browser or mail program; without a network it is kept, to be
 * fetched and stored as a story when there is one.
 */
export function openLink(url: string, words = '', from: ArticleId | null = null): Promise<void> {
  return attempt(async () => {
    if (!useStore.getState().refreshStatus.isOffline || !/^https?:/i.test(url)) return call('openExternal', { url });
    await call('queueLink', { url, title: words, from });
    useStore.getState().showToast({ kind: 'done', text: t('toast.linkKept'), canUndo: false });
  });
}

/** Opens the article where it stands on the web; a headline that has no address is looked up by its words. */
export function openOriginal({ url, title }: Headline): Promise<void> {
  return url === null ? attempt(() => call('lookUp', { words: title })) : openLink(url);
}

/** Shows a story in a window of its own. */
export function openStoryWindow(id: ArticleId): Promise<void> {
  return attempt(() => call('openStoryWindow', { id }));
}

export function copyText(text: string): Promise<void> {
  return attempt(async () => {
    await call('copyText', { text });
    useStore.getState().showToast({ kind: 'done', text: t('toast.copied'), canUndo: false });
  });
}

/** Looks words up in the person's own browser. */
export function lookUp(words: string): Promise<void> {
  return attempt(() => call('lookUp', { words }));
}

export function showProfileFolder(): Promise<void> {
  return attempt(() => call('showProfileFolder'));
}

export function printStory(): Promise<void> {
  return attempt(() => call('print'));
}

/** What the About dialog tells. */
export function readAbout(show: (about: About) => void): Promise<void> {
  return attempt(async () => show(await call('about')));
}
