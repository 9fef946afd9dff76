import type { About, Headline } from '../../electron/contract/model';
import { call } from '../api';
import { attempt } from './attempt';

/** Opens a link of a story in the person's own browser or mail program. */
export function openLink(url: string): Promise<void> {
  return attempt(() => call('openExternal', { url }));
}

/** Opens the article where it stands on the web; a headline that has no address is looked up by its words. */
export function openOriginal({ url, title }: Headline): Promise<void> {
  return url === null ? attempt(() => call('lookUp', { words: title })) : openLink(url);
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
