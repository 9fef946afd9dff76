import type { PressCalls, Thread, WriterCalls, Written, StoredPoll } from '../contract/threads';
import type { FeedProblem, FeedSchedule, ScheduledFeed } from '../contract/schedule';
import { problemOf } from '../contract/errors';
import { freshForOf, retryAfterOf } from './freshness';
import { feedLimits, type Authorization, type FetchAnswer, type Http } from './http';
import { RequestError } from './request-problems';
import { addressToAdopt, afterPoll, validatorsToSend, type PollResult } from './schedule';
import type { KeepSchedule } from './schedule-keeper';
import { fetchTyped } from './typed-address';

export const acceptFeeds = 'application/rss+xml, application/atom+xml, application/feed+json, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, text/html;q=0.5, */*;q=0.1';

export interface RefreshTools {
  readonly http: Http;
  /** What signs in at an address; null: nothing. */
  readonly authorizationFor: (url: string) => Promise<Authorization | null>;
  readonly press: Thread<PressCalls>;
  readonly writer: Thread<WriterCalls>;
  /** Announces what a write changed. */
  readonly announced: <T>(writing: Promise<Written<T>>) => Promise<T>;
  readonly keep: KeepSchedule;
  readonly now: () => number;
  /** From 0 to 1. */
  readonly random: () => number;
}

export type FeedResult =
  | { readonly kind: 'changed'; readonly stored: StoredPoll; readonly bytes: number }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'failed'; readonly problem: FeedProblem; /** Stores the failure; not called when it turns out that there is no network at all. */ readonly keep: () => Promise<void> };

/** Refreshes one feed, from start to end: ask, read, store, announce. Never throws for what a server does. */
export async function refreshFeed(feed: ScheduledFeed, tools: RefreshTools): Promise<FeedResult> {
  const { writer, announced, now, random } = tools;
  const keep = (schedule: FeedSchedule): Promise<void> => tools.keep(feed.id, schedule);
  const fail = (schedule: FeedSchedule, problem: FeedProblem, retryAfter: number | null = null): FeedResult => ({
    kind: 'failed',
    problem,
    keep: () => keep(afterPoll(schedule, { kind: 'failed', problem, retryAfter }, now(), random())),
  });

  const asked = await ask(feed, tools);
  const { schedule } = asked;
  if ('problem' in asked) return fail(schedule, asked.problem);
  const { answer } = asked;
  const refused = refusalOf(answer);
  if (refused) return fail(schedule, refused, retryAfterOf(answer.headers, now()));

  const common = { freshFor: freshForOf(answer.headers, now()), movedTo: answer.permanentUrl };
  if (answer.status === 304) {
    const unchanged = afterPoll(schedule, { kind: 'unchanged', body: null, hasNew: false, hints: null, ...common }, now(), random());
    await keep(unchanged);
    await adopt(feed, unchanged, tools);
    return { kind: 'unchanged' };
  }

  const contentType = answer.headers['content-type'] ?? null;
  const bytes = answer.body.length;
  const pressed = await press(answer, contentType, schedule.bodyHash, tools);
  if ('problem' in pressed) return fail(schedule, pressed.problem);
  const validators = { url: answer.url, etag: answer.headers['etag'] ?? null, lastModified: answer.headers['last-modified'] ?? null };
  if (pressed.kind === 'same') {
    const unchanged = afterPoll(schedule, { kind: 'unchanged', body: { validators, hash: pressed.hash }, hasNew: false, hints: null, ...common }, now(), random());
    await keep(unchanged);
    await adopt(feed, unchanged, tools);
    return { kind: 'unchanged' };
  }

  // A body that broke off vouches for what it holds whole, not for what it lacks: its validators would hide the rest.
  const body = pressed.feed.isWhole ? { validators, hash: pressed.hash } : null;
  const result = (hasNew: boolean): PollResult => ({ kind: 'changed', body, hasNew, hints: pressed.feed.refresh, ...common });
  const [spread, at] = [random(), now()];
  const whenNew = afterPoll(schedule, result(true), at, spread);
  const whenSame = afterPoll(schedule, result(false), at, spread);
  const stored = await announced(writer.call('storePackedPoll', { feedId: feed.id, feed: pressed.feed, entries: pressed.entries, whenNew, whenSame }, [pressed.entries.buffer]));
  await adopt(feed, stored.isSameFeed ? whenSame : { ...whenSame, movedPolls: 0 }, tools);
  const isChanged = stored.newArticles.length + stored.updatedArticles.length > 0;
  return isChanged ? { kind: 'changed', stored, bytes } : { kind: 'unchanged' };
}

/** Asks the feed. Its first poll finds out whether it stands on the person's own network; later polls hold it to that. */
async function ask(feed: ScheduledFeed, { http, authorizationFor, now }: RefreshTools): Promise<{ schedule: FeedSchedule } & ({ answer: FetchAnswer } | { problem: FeedProblem })> {
  const { schedule, url, headers, userAgent } = feed;
  const request = { url, purpose: 'feed', accept: acceptFeeds, limits: feedLimits, validators: validatorsToSend(schedule, now()), headers, userAgent, authorization: await authorizationFor(url) } as const;
  try {
    if (schedule.fullAnswerAt === null) {
      const { answer, isPrivate } = await fetchTyped(http, request);
      return { schedule: { ...schedule, isPrivate }, answer };
    }
    return { schedule, answer: await http.fetch({ ...request, trustedOrigin: schedule.isPrivate ? new URL(url).origin : null }) };
  } catch (error) {
    if (!(error instanceof RequestError)) throw error;
    return { schedule, problem: error.problem };
  }
}

/** What an answer's status refuses; null: it is a body or "unchanged". */
function refusalOf({ status, url }: FetchAnswer): FeedProblem | null {
  const { host, origin } = new URL(url);
  if (status === 304 || status === 200 || status === 203 || status === 226) return null;
  if (status === 410) return { kind: 'gone', host };
  if (status === 401 || status === 407) return { kind: 'sign-in', host, origin };
  if (status === 429 || status === 503) return { kind: 'busy', host };
  return { kind: 'http', status, host };
}

async function press(answer: FetchAnswer, contentType: string | null, knownHash: string | null, { press: thread }: RefreshTools) {
  try {
    const { url, body } = answer;
    return await thread.call('pressPoll', { bytes: body, url, contentType, knownHash }, [body.buffer]);
  } catch (error) {
    const { code, detail, sentence } = problemOf(error);
    const { host } = new URL(answer.url);
    const problem: FeedProblem = code === 'not-a-feed' || code === 'feed-empty' ? { kind: 'not-a-feed', host } : { kind: 'unreadable', detail: detail ?? sentence };
    return { problem };
  }
}

/** A permanent redirect that has answered twice with the same feed becomes the feed's address. */
async function adopt(feed: ScheduledFeed, schedule: FeedSchedule, { writer, announced }: RefreshTools): Promise<void> {
  const url = addressToAdopt(schedule);
  if (url !== null && url !== feed.url) await announced(writer.call('changeFeedAddress', { feedId: feed.id, url }));
}
