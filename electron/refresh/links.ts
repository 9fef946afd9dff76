import type { FeedText } from '../contract/completion';
import { partSentence } from '../contract/part-reasons';
import { fetchPage, pressOf, type CompleteTools } from './complete';

const nothingFromFeed: FeedText = { html: '', text: '', words: 0, pictureCount: 0, summary: '' };

/** Fetches the links that waited for a network; each becomes a saved article, or keeps waiting with its reason. */
export async function fetchLinks({ reader, writer, http, press, announced, isOnline }: CompleteTools, linksTitle: string): Promise<void> {
  if (!isOnline()) return;
  for (const link of await reader.call('getDueLinks', undefined)) {
    const got = await fetchPage(link.url, null, http);
    if ('reason' in got) {
      if (isOnline()) await announced(writer.call('noteLinkFailure', { id: link.id, why: got.sentence }));
      continue;
    }
    const page = await pressOf(got.answer, { requestedUrl: link.url, title: link.title, feed: nothingFromFeed }, press);
    if ('reason' in page || page.body === null) {
      await announced(writer.call('noteLinkFailure', { id: link.id, why: partSentence('reason' in page ? page.reason : (page.pageReason ?? 'no-text')) }));
    } else await announced(writer.call('storeLink', { link, page, title: page.title || link.title, linksTitle }));
  }
}
