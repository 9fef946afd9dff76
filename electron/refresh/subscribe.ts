import { BroadsheetError, problemOf } from '../contract/errors';
import type { FeedCandidate } from '../contract/feed';
import { sentenceOf } from '../contract/feed-problem';
import type { FeedPreview } from '../contract/model';
import type { PressedFeed } from '../contract/pressed';
import type { PressCalls, ReaderCalls, Thread } from '../contract/threads';
import { feedLimits, type FetchAnswer, type Http } from './http';
import { acceptFeeds } from './refresh';
import { RequestError } from './request-problems';

/** Feeds looked at behind one address, at the most. */
const mostPreviews = 6;
const previewHeadlines = 3;

export interface SubscribeTools {
  readonly http: Http;
  readonly press: Thread<PressCalls>;
  readonly reader: Thread<ReaderCalls>;
}

/**
 * Finds the feeds behind what a person typed: a feed's address, a site's, or something close to one.
 * @throws bad-input, feed-unreachable, not-a-feed
 */
export async function findFeeds(typed: string, tools: SubscribeTools): Promise<readonly FeedPreview[]> {
  const url = addressOf(typed);
  const answer = await get(url, tools.http, 'discovery');
  const own = await previewOf(answer, tools);
  if (own) return [own];
  const discovery = await tools.press.call('discover', { bytes: answer.body.slice(), url: answer.url, contentType: answer.headers['content-type'] ?? null });
  const found = await previews(discovery.feeds, url.origin, tools);
  if (found.length > 0) return found;
  const guessed = await previews(await tools.press.call('guessFeedAddresses', { url: answer.url }), url.origin, tools);
  if (guessed.length > 0) return guessed;
  throw new BroadsheetError('not-a-feed', "This page has no feed. Try the site's home page.");
}

/** What a person types for an address: with or without its scheme, `feed:` in front or not. */
export function addressOf(typed: string): URL {
  const text = typed.trim().replace(/^feed:(\/\/)?(?=https?:)/i, '').replace(/^feed:\/\//i, 'http://');
  const written = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d+(\/|$)/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(written) ? new URL(written) : undefined;
  const isWeb = url && ['http:', 'https:'].includes(url.protocol) && (url.hostname.includes('.') || url.hostname.includes(':') || url.hostname === 'localhost' || url.port !== '');
  if (!isWeb) throw new BroadsheetError('bad-input', "That isn't a web address. Check the part before \"://\".");
  return url;
}

async function previews(candidates: readonly FeedCandidate[], origin: string, tools: SubscribeTools): Promise<FeedPreview[]> {
  const found = await Promise.all(
    candidates.slice(0, mostPreviews).map(async ({ url }) => {
      // One of several addresses that doesn't answer takes nothing from the others.
      const answer = await get(new URL(url), tools.http, 'discovery', origin).catch(() => undefined);
      return answer && answer.status === 200 ? previewOf(answer, tools) : undefined;
    }),
  );
  const unique = new Map(found.flatMap((preview) => (preview ? [[preview.url, preview] as const] : [])));
  return [...unique.values()];
}

async function get(url: URL, http: Http, purpose: 'discovery' | 'feed', trustedOrigin = url.origin): Promise<FetchAnswer> {
  try {
    const answer = await http.fetch({ url: url.href, purpose, accept: acceptFeeds, limits: feedLimits, trustedOrigin });
    if (answer.status === 200) return answer;
    throw new RequestError({ kind: 'http', status: answer.status, host: url.host });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    // Without a scheme typed, http is worth a try where https is not spoken.
    throw new BroadsheetError('feed-unreachable', `${sentenceOf(error.problem)} Nothing was followed. Check the address and the connection, and try again.`, error);
  }
}

async function previewOf({ body, url, headers }: FetchAnswer, { press, reader }: SubscribeTools): Promise<FeedPreview | undefined> {
  let feed: PressedFeed;
  try {
    const pressed = await press.call('pressFeed', { bytes: body.slice(), url, contentType: headers['content-type'] ?? null, knownHash: null });
    if (pressed.kind !== 'feed') return undefined;
    feed = pressed.feed;
  } catch (error) {
    if (['not-a-feed', 'feed-empty'].includes(problemOf(error).code)) return undefined;
    throw error;
  }
  const known = await reader.call('findFeed', { url });
  const newest = feed.entries.toSorted((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0)).slice(0, previewHeadlines);
  return {
    url,
    title: feed.title ?? new URL(url).host,
    siteUrl: feed.siteUrl,
    description: feed.description,
    headlines: newest.map(({ title, summary, publishedAt }) => ({ title: title ?? summary?.slice(0, 120) ?? '', publishedAt })),
    entries: feed.entries.length,
    followedAs: known?.isFollowed ? known.id : null,
  };
}
