import type { Subscription, Subscriptions } from '../../contract/feed';
import { BroadsheetError } from '../../contract/errors';
import { addressKey, resolveWebAddress } from './addresses';
import { decodeBytes } from './encoding';
import { decodeReferences } from './entities';
import { line } from './plain-text';
import { readTokens } from './tokens';

/** Folders one inside the other; what lies deeper stands in the innermost of these. */
const depthLimit = 32;
const feedLimit = 20_000;

/** An outline while its inside is read. */
interface OpenOutline {
  /** Null: a feed, or a folder without a name. */
  readonly folder: string | null;
}

/**
 * Reads OPML 1.0 and 2.0, also broken: every outline that has a feed's address counts, in the folders around
 * it. A feed that stands twice is taken where it stands first. Only http and https; nothing is expanded or fetched.
 * @throws not-opml
 */
export function readOpml(bytes: Uint8Array): Subscriptions {
  const source = decodeBytes(bytes, null);
  const feeds = new Map<string, Subscription>();
  const refused: Subscriptions['refused'][number][] = [];
  const open: OpenOutline[] = [];
  let isOpml = false;
  let title = '';
  let inTitle = false;

  readTokens(source, 0, (stop) => ({
    wantsAttributes: () => true,
    open(name, attributes, isEmpty) {
      const tag = name.toLowerCase();
      if (tag === 'opml') isOpml = true;
      inTitle = tag === 'title' && !isEmpty;
      if (tag !== 'outline') return;
      isOpml = true;
      const get = (attribute: string): string | null => {
        const value = attributes?.get(attribute);
        return value === undefined ? null : decodeReferences(value, null);
      };
      const label = line(get('text')) ?? line(get('title'));
      const written = get('xmlurl') ?? (get('type')?.toLowerCase() === 'rss' ? get('url') : null);
      if (written?.trim()) {
        const url = resolveWebAddress(written, null);
        if (url === null) refused.push({ title: label, address: line(written) ?? '' });
        else {
          const folder = open.flatMap((each) => each.folder ?? []);
          keep({ url, title: label, siteUrl: resolveWebAddress(get('htmlurl'), null), folder, categories: categoriesIn(get('category')) });
        }
        if (feeds.size >= feedLimit) stop();
      }
      if (!isEmpty) open.push({ folder: written?.trim() || open.length >= depthLimit ? null : label });
    },
    close(name) {
      inTitle = false;
      if (name.toLowerCase() === 'outline') open.pop();
    },
    text(start, end, isCdata) {
      if (inTitle) title += isCdata ? source.slice(start, end) : decodeReferences(source.slice(start, end), null);
    },
  }));

  function keep(feed: Subscription): void {
    const key = addressKey(feed.url);
    const known = feeds.get(key);
    if (!known) feeds.set(key, feed);
    else feeds.set(key, { ...known, categories: [...new Set([...known.categories, ...feed.categories])] });
  }

  if (!isOpml) {
    throw new BroadsheetError(
      'not-opml',
      'This file is not a list of feeds (OPML), so nothing was imported. Export the list again from the other program, as OPML.',
    );
  }
  return { title: line(title), feeds: [...feeds.values()], refused };
}

function categoriesIn(value: string | null): readonly string[] {
  const names = value?.split(',').map((name) => line(name)) ?? [];
  return [...new Set(names.filter((name) => name !== null))];
}
