import { BroadsheetError } from '../contract/errors';
import type { OfferedFeed, OpmlPreview } from '../contract/desk';
import type { Subscription } from '../contract/feed';
import type { OpmlImport } from '../contract/model';
import type { PressCalls, ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';

export interface OpmlTools {
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly press: Thread<PressCalls>;
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
}

/** What an OPML file lists, before anything is followed. @throws not-opml */
export async function previewOpml(bytes: Uint8Array, { reader, press }: Pick<OpmlTools, 'reader' | 'press'>): Promise<OpmlPreview> {
  const { feeds, refused } = await press.call('pressOpml', { bytes });
  const offered = feeds.map(offeredOf);
  const known = await Promise.all(offered.map(({ url }) => reader.call('findFeed', { url })));
  const unknown = offered.filter((_, index) => known[index]?.isFollowed !== true);
  return { feeds: unknown, alreadyFollowed: offered.length - unknown.length, refused: refused.length };
}

function offeredOf({ url, title, siteUrl, folder }: Subscription): OfferedFeed {
  return { url, title: title ?? new URL(url).host, siteUrl, section: folder.length === 0 ? null : folder.map(sectionName).join('/') };
}

/** Follows what an OPML file lists, in its folders' sections. @throws not-opml; nothing is followed then */
export async function importOpml(bytes: Uint8Array, { reader, writer, press, announced }: OpmlTools): Promise<OpmlImport> {
  const { feeds, refused } = await press.call('pressOpml', { bytes });
  if (feeds.length === 0 && refused.length === 0) throw new BroadsheetError('not-opml', 'This file lists no feeds, so nothing was changed. Choose an OPML file that another reader exported.');
  const before = new Set((await reader.call('getRail', undefined)).feeds.map(({ id }) => id));
  const ids = await announced(
    writer.call('followFeeds', {
      feeds: feeds.map(offeredOf),
    }),
  );
  // The same feed may stand in the file under several addresses.
  const seen = new Set<number>();
  const named = feeds.flatMap(({ url, title }, index) => {
    const id = ids[index];
    if (id === undefined || seen.has(id)) return [];
    seen.add(id);
    return [{ id, title: title ?? new URL(url).host, url }];
  });
  const added = named.filter(({ id }) => !before.has(id));
  const known = named.filter(({ id }) => before.has(id));
  return { found: feeds.length, added, alreadyFollowed: known.map(({ title, url }) => ({ title, url })), refused };
}

/** What is followed, as OPML. */
export async function exportOpml({ reader, press }: Pick<OpmlTools, 'reader' | 'press'>, createdAt: number): Promise<string> {
  const feeds = await reader.call('exportFeeds', undefined);
  const subscriptions = feeds
    .filter(({ url }) => /^https?:/.test(url))
    .map(({ url, title, siteUrl, section }) => ({ url, title, siteUrl, folder: section === null ? [] : section.split('/').map(folderName), categories: [] }));
  return press.call('writeOpml', { feeds: subscriptions, title: 'Broadsheet', createdAt });
}

/** A section's path has "/" between its names; a folder whose own name holds one keeps it as another sign, there and back. */
function sectionName(folder: string): string {
  return folder.replaceAll('/', '∕');
}

function folderName(section: string): string {
  return section.replaceAll('∕', '/');
}
