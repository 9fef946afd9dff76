import { BroadsheetError, problemOf } from '../contract/errors';
import type { FeedCandidate } from '../contract/feed';
import { sentenceOf } from '../contract/feed-problem';
import type { FeedId, FeedPreview } from '../contract/model';
import type { PressedFeed } from '../contract/pressed';
import type { FeedToFollow, PressCalls, ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';
import { addressesOf } from './address';
import { freshForOf } from './freshness';
import { feedLimits, type Authorization, type FetchAnswer, type FetchRequest, type Http } from './http';
import { acceptFeeds } from './refresh';
import { RequestError } from './request-problems';
import { afterPoll, newSchedule } from './schedule';
import { fetchTyped } from './typed-address';

/** Feeds looked at behind one address, at the most. */
const mostPreviews = 6;
const previewHeadlines = 3;
/** Answers kept until one is followed. */
const mostLooked = 12;

export interface SubscribeTools {
  readonly http: Http;
  /** What signs in at an address; null: nothing. */
  readonly authorizationFor: (url: string) => Promise<Authorization | null>;
  readonly press: Thread<PressCalls>;
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
}

export interface Subscriber {
  /**
   * The feeds behind what a person typed: a feed's address, a site's, or something close to one.
   * @throws bad-input, feed-unreachable, not-a-feed, sign-in
   */
  find(typed: string): Promise<readonly FeedPreview[]>;
  /** Follows a feed that was found, and stores what it held then: it isn't asked twice. @throws already-followed */
  follow(feed: FeedToFollow): Promise<FeedId>;
  /** Gives a feed the address behind what a person typed, and stores what it holds there. @throws as find, already-followed */
  readdress(id: FeedId, typed: string): Promise<void>;
}

/** What a feed answered when it was looked at. */
interface Looked {
  readonly answer: Omit<FetchAnswer, 'body'>;
  readonly isPrivate: boolean;
  readonly hash: string;
  readonly feed: PressedFeed;
}

export function openSubscriber(tools: SubscribeTools): Subscriber {
  const looked = new Map<string, Looked>();

  const preview = async ({ answer, isPrivate }: { answer: FetchAnswer; isPrivate: boolean }): Promise<FeedPreview | undefined> => {
    const pressed = await pressOf(answer, tools.press);
    if (!pressed) return undefined;
    const { body: _body, ...rest } = answer;
    looked.set(answer.url, { answer: rest, isPrivate, ...pressed });
    while (looked.size > mostLooked) looked.delete([...looked.keys()][0] ?? '');
    return previewOf(answer.url, pressed.feed, await tools.reader.call('findFeed', { url: answer.url }));
  };

  const previews = async (candidates: readonly FeedCandidate[], trustedOrigin: string | null): Promise<FeedPreview[]> => {
    const found = await Promise.all(
      candidates.slice(0, mostPreviews).map(async ({ url }) => {
        // One of several addresses that doesn't answer takes nothing from the others.
        const answer = await tools.http.fetch({ ...request(url), trustedOrigin, authorization: await tools.authorizationFor(url) }).catch(() => undefined);
        return answer?.status === 200 ? preview({ answer, isPrivate: new URL(answer.url).origin === trustedOrigin }) : undefined;
      }),
    );
    return [...new Map(found.flatMap((each) => (each ? [[each.url, each] as const] : []))).values()];
  };

  const find = async (typed: string): Promise<readonly FeedPreview[]> => {
    const got = await get(addressesOf(typed), tools);
    const own = await preview(got);
    // A page that is a feed itself (h-feed) mostly names a better one.
    if (own && looked.get(own.url)?.feed.format !== 'h-feed') return [own];
    const { url, body, headers } = got.answer;
    const trustedOrigin = got.isPrivate ? new URL(url).origin : null;
    const { feeds } = await tools.press.call('discover', { bytes: body, url, contentType: headers['content-type'] ?? null });
    const named = await previews(feeds, trustedOrigin);
    if (named.length > 0) return named;
    if (own) return [own];
    const guessed = await previews(await tools.press.call('guessFeedAddresses', { url }), trustedOrigin);
    if (guessed.length > 0) return guessed;
    throw new BroadsheetError('not-a-feed', "This page has no feed. Try the site's home page.");
  };

  return {
    find,
    async follow(feed) {
      const known = await tools.reader.call('findFeed', { url: feed.url });
      if (known?.isFollowed) throw new BroadsheetError('already-followed', `You already follow ${feed.title}.`);
      const [id] = await tools.announced(tools.writer.call('followFeeds', { feeds: [feed] }));
      if (id === undefined) throw new Error('the writer followed nothing');
      const found = looked.get(feed.url);
      looked.delete(feed.url);
      if (found) await storeLooked(id, found, null, tools);
      return id;
    },
    async readdress(id, typed) {
      const [found] = await find(typed);
      if (!found) return;
      const feed = (await tools.reader.call('getScheduledFeeds', undefined)).find((each) => each.id === id);
      if (!feed) throw new BroadsheetError('not-found', 'That feed is not followed any more, so nothing was changed.');
      const isMoved = await tools.announced(tools.writer.call('readdressFeed', { feedId: id, url: found.url }));
      if (!isMoved) throw new BroadsheetError('already-followed', `You already follow ${found.title}. Nothing was changed.`);
      const seen = looked.get(found.url);
      looked.delete(found.url);
      if (seen) await storeLooked(id, seen, feed.schedule.chosenInterval, tools);
    },
  };
}

/** What was seen at looking is the feed's first poll. */
async function storeLooked(feedId: FeedId, { answer, isPrivate, hash, feed }: Looked, chosenInterval: number | null, { writer, announced }: SubscribeTools): Promise<void> {
  const now = Date.now();
  const validators = { url: answer.url, etag: answer.headers['etag'] ?? null, lastModified: answer.headers['last-modified'] ?? null };
  const schedule = afterPoll(
    { ...newSchedule, isPrivate, chosenInterval },
    { kind: 'changed', body: feed.isWhole ? { validators, hash } : null, hasNew: true, freshFor: freshForOf(answer.headers, now), hints: feed.refresh, movedTo: null },
    now,
    Math.random(),
  );
  await announced(writer.call('storePoll', { feedId, feed, whenNew: schedule, whenSame: schedule }));
}

function request(url: string): FetchRequest {
  return { url, purpose: 'discovery', accept: acceptFeeds, limits: feedLimits };
}

async function get([url, ...others]: readonly URL[], tools: Pick<SubscribeTools, 'http' | 'authorizationFor'>): Promise<{ answer: FetchAnswer; isPrivate: boolean }> {
  try {
    const asked = request(url?.href ?? '');
    const got = await fetchTyped(tools.http, { ...asked, authorization: await tools.authorizationFor(asked.url) });
    const { status } = got.answer;
    if (status === 200) return got;
    const { host, origin } = new URL(got.answer.url);
    if (status === 401) throw new BroadsheetError('sign-in', `${host} asks for a password. Sign in, and try again.`, undefined, origin);
    throw new RequestError({ kind: 'http', status, host });
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    const { problem } = error;
    // Only where https is not spoken at all: a bad certificate is never a reason to go without one.
    if (others.length > 0 && (problem.kind === 'connect' || (problem.kind === 'tls' && problem.fault === 'no-tls'))) return get(others, tools);
    throw new BroadsheetError('feed-unreachable', `${sentenceOf(error.problem)} Nothing was changed. Check the address and the connection, and try again.`, error);
  }
}

async function pressOf({ body, url, headers }: FetchAnswer, press: Thread<PressCalls>): Promise<{ feed: PressedFeed; hash: string } | undefined> {
  try {
    // A copy, since what is no feed is read again as a page.
    const pressed = await press.call('pressFeed', { bytes: body.slice(), url, contentType: headers['content-type'] ?? null, knownHash: null });
    return pressed.kind === 'feed' ? pressed : undefined;
  } catch (error) {
    if (['not-a-feed', 'feed-empty'].includes(problemOf(error).code)) return undefined;
    throw error;
  }
}

function previewOf(url: string, feed: PressedFeed, known: { id: FeedId; isFollowed: boolean } | null): FeedPreview {
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
