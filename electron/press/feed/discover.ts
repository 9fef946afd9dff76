import type { Discovery, FeedCandidate, IconCandidate } from '../../contract/feed';
import { resolveWebAddress } from './addresses';
import { decodeBytes } from './encoding';
import { decodeHtml } from './entities';
import { readPage } from './page';
import type { FeedOrigin } from './parse';
import { line } from './plain-text';

const mostCandidates = 30;

const feedTypes = /^(?:application|text)\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|x-rss\+xml|x-atom\+xml|rss|atom|cdf|x-cdf)$/;
/** Types that a feed may have and much else too: only with an address or a title that says feed. */
const vagueTypes = /^(?:application|text)\/(?:xml|json)$/;
const feedPath = /(?:\.(?:rss|atom|rdf)|\/(?:feed|rss|atom|feeds?\/[\w/-]+|(?:rss|feed|atom|index|feeds?)\.(?:xml|json|php)))\/?(?:\?[^#]*)?$/i;
const feedHost = /^https?:\/\/feeds\.|[?&](?:feed|format|alt|type)=(?:rss2?|atom|feed)\b/i;
const feedWord = /\b(?:rss|atom|feed|json feed)\b/i;
const commentsWord = /comment|kommentar|comentario|commentaire|комментар/i;
/** Services that take a feed's address, or share a page, by a link that looks like a feed. */
const otherServices =
  /^https?:\/\/(?:[\w-]+\.)*(?:feedly|inoreader|netvibes|newsblur|facebook|twitter|x|add\.my\.yahoo|podcasts\.apple|subtome)\.com\//i;

interface Found extends FeedCandidate {
  /** Lower is better. */
  readonly rank: number;
}

/**
 * What a page says of its site's feeds (`link rel=alternate`, links that look like feeds, an h-feed in it)
 * and icons. Fetches nothing.
 */
export function discover(bytes: Uint8Array, { url, contentType }: FeedOrigin): Discovery {
  const html = decodeBytes(bytes, contentType);
  const found: Found[] = [];
  const icons: IconCandidate[] = [];
  let base = url;
  let title = '';
  let inTitle = false;
  let anchor: { url: string; text: string } | null = null;

  readPage(html, {
    open(name, attributes) {
      const address = resolveWebAddress(attributes.get('href') ?? null, base);
      if (name === 'title') inTitle = title === '';
      else if (name === 'base' && base === url) base = address ?? base;
      else if (name === 'a') anchor = address === null ? null : { url: address, text: attributes.get('title') ?? attributes.get('aria-label') ?? '' };
      else if (name === 'link' && address !== null) {
        const link = linkOf(address, attributes);
        if (isFeedLink(link)) found.push({ url: address, title: link.title, type: link.type, rank: isComments(link) ? 2 : 0 });
        if (isIcon(link)) icons.push({ url: address, type: link.type, size: sizeOf(attributes.get('sizes') ?? null, link.relations) });
      }
      if (attributes.get('class')?.split(/\s+/).includes('h-feed') && url !== null) found.push({ url, title: null, type: 'text/html', rank: 4 });
    },
    close(name) {
      if (name === 'title') inTitle = false;
      if (name !== 'a' || !anchor) return;
      if (looksLikeFeed(anchor)) found.push({ url: anchor.url, title: line(anchor.text), type: null, rank: commentsWord.test(anchor.url + anchor.text) ? 3 : 1 });
      anchor = null;
    },
    text(raw) {
      if (inTitle && title.length < 5_000) title += decodeHtml(raw.slice(0, 5_000));
      if (anchor && anchor.text.length < 500) anchor.text += ` ${decodeHtml(raw.slice(0, 500))}`;
    },
  });
  const feeds = once(found.toSorted((a, b) => a.rank - b.rank)).map(({ url: address, title: name, type }) => ({ url: address, title: name, type }));
  const fallback = resolveWebAddress('/favicon.ico', base);
  const ordered = once(icons.toSorted((a, b) => fitness(b) - fitness(a)));
  return {
    title: line(title),
    feeds: feeds.slice(0, mostCandidates),
    icons: once([...ordered.slice(0, mostCandidates), ...(fallback === null ? [] : [{ url: fallback, type: null, size: null }])]),
  };
}

interface Link {
  readonly url: string;
  readonly relations: readonly string[];
  readonly type: string | null;
  readonly title: string | null;
}

function linkOf(url: string, attributes: ReadonlyMap<string, string>): Link {
  return {
    url,
    relations: attributes.get('rel')?.toLowerCase().split(/\s+/) ?? [],
    type: attributes.get('type')?.toLowerCase().split(';')[0]?.trim() ?? null,
    title: line(attributes.get('title') ?? null),
  };
}

function isIcon({ relations }: Link): boolean {
  return relations.some((each) => each === 'icon' || each === 'apple-touch-icon' || each === 'apple-touch-icon-precomposed');
}

function isFeedLink({ url, relations, type, title }: Link): boolean {
  if (relations.includes('feed')) return type === null || feedTypes.test(type) || vagueTypes.test(type);
  if (!relations.includes('alternate') || relations.includes('stylesheet')) return false;
  if (type === null || type === '') return isFeedAddress(url);
  if (feedTypes.test(type)) return true;
  return vagueTypes.test(type) && !/\/wp-json\/|oembed/i.test(url) && (isFeedAddress(url) || feedWord.test(title ?? ''));
}

function isComments({ url, title }: Link): boolean {
  return commentsWord.test(title ?? '') || /\/comments\/(?:feed|default)|comments?(?:\.(?:xml|rss|atom))/i.test(url);
}

function looksLikeFeed({ url, text }: { url: string; text: string }): boolean {
  if (otherServices.test(url)) return false;
  return isFeedAddress(url) || (feedWord.test(text) && text.trim().length < 40 && /\b(?:rss|atom|feeds?|xml)\b/i.test(url));
}

function isFeedAddress(url: string): boolean {
  return feedPath.test(url) || feedHost.test(url);
}

/** `32x32 64x64`: the largest; a touch icon without a size is 180. */
function sizeOf(sizes: string | null, relations: readonly string[]): number | null {
  const edges = (sizes ?? '').match(/\d+(?=x\d)/gi)?.map(Number) ?? [];
  if (edges.length > 0) return Math.max(...edges);
  return relations.includes('icon') ? null : 180;
}

/** Icons are shown at 16 to 64 pixels on screens of two densities: the smallest from 64 up, drawings before all. */
function fitness({ type, size, url }: IconCandidate): number {
  if (type === 'image/svg+xml' || /\.svg(?:$|[?#])/i.test(url)) return 10_000;
  if (size === null) return 0;
  return size >= 64 ? 5_000 - Math.min(size, 4_000) : size;
}

function once<T extends { readonly url: string }>(candidates: readonly T[]): readonly T[] {
  const seen = new Set<string>();
  return candidates.filter(({ url }) => !seen.has(url) && seen.add(url));
}
