import type { RefreshHints } from '../contract/feed';
import type { FeedProblem, FeedSchedule, NextReason, Validators } from '../contract/schedule';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** Between polls that nobody asked for: hourly at most, daily at least. */
export const shortestInterval = hour;
export const longestInterval = day;
/** The shortest a person may set. */
export const shortestChosenInterval = 15 * minute;
/** A publisher's own ttl is believed for longer than a server's max-age, which is often set for a site's pictures. */
const longestPublishedWait = 7 * day;
/** Some servers answer "unchanged" for ever; after this long without a whole body one is asked for. */
const longestWithoutBody = 8 * day;
/** Longest that a Retry-After is believed. */
const longestRetryAfter = 31 * day;
/** Polls that a new address must answer with the same feed before it is adopted; captive portals lie. */
const pollsToMove = 2;

/** What a poll brought, as far as the schedule cares. */
export type PollResult =
  | {
      readonly kind: 'changed' | 'unchanged';
      /** Of the answer's body; null after a 304, whose body is the one stored before. */
      readonly body: { readonly validators: Validators; readonly hash: string } | null;
      /** Whether it held something new. */
      readonly hasNew: boolean;
      /** How long the answer may be used, as its headers say; null: they don't. */
      readonly freshFor: number | null;
      /** What the body asks of those who poll; null when it was not parsed again. */
      readonly hints: RefreshHints | null;
      /** Where permanent redirects led to; null: it answered at its own address. */
      readonly movedTo: string | null;
    }
  | { readonly kind: 'failed'; readonly problem: FeedProblem; /** Milliseconds. */ readonly retryAfter: number | null };

export const newSchedule: FeedSchedule = {
  validators: null,
  fullAnswerAt: null,
  bodyHash: null,
  askedAt: null,
  succeededAt: null,
  changedAt: null,
  nextAt: 0,
  nextWhy: 'new',
  interval: shortestInterval,
  chosenInterval: null,
  hints: null,
  failures: 0,
  problem: null,
  retryAfter: null,
  isPaused: false,
  goneAt: null,
  movedTo: null,
  movedPolls: 0,
  isPrivate: false,
};

/** Whether the feed wants to be asked now, of its own accord. */
export function isDue(schedule: FeedSchedule, now: number): boolean {
  if (!mayAsk(schedule, now)) return false;
  // A clock that was set back must not put a feed to sleep for years.
  const isFromTheFuture = schedule.askedAt !== null && schedule.askedAt > now + hour;
  return schedule.nextAt <= now || isFromTheFuture;
}

/** Whether it may be asked at all, by a person or of its own accord: a pause, a 410 and a standing Retry-After hold against both. */
export function mayAsk(schedule: FeedSchedule, now: number): boolean {
  if (schedule.isPaused || schedule.goneAt !== null) return false;
  return schedule.retryAfter === null || schedule.retryAfter <= now || schedule.retryAfter > now + longestRetryAfter;
}

/** The schedule with another span chosen by the person (null: none): when the feed is asked next follows from its last poll. */
export function withChosenInterval(schedule: FeedSchedule, chosenInterval: number | null, now: number): FeedSchedule {
  const chosen = { ...schedule, chosenInterval };
  // What its server said, or a failure in a row, holds as before.
  if (schedule.askedAt === null || schedule.problem !== null) return chosen;
  const { wait, why } = nextWait(chosenInterval, schedule.interval, null, schedule.hints);
  const { at, isMoved } = outsideQuietTime(Math.max(now, schedule.askedAt + wait), schedule.hints);
  return { ...chosen, nextAt: Math.round(at), nextWhy: isMoved ? 'quiet-hours' : why };
}

/** The validators to send, if any: none after eight days of only "unchanged". */
export function validatorsToSend(schedule: FeedSchedule, now: number): Validators | null {
  if (schedule.fullAnswerAt === null || now - schedule.fullAnswerAt > longestWithoutBody) return null;
  return schedule.validators;
}

/** The address to adopt for good, once it has proved itself; null: none. */
export function addressToAdopt(schedule: FeedSchedule): string | null {
  return schedule.movedPolls >= pollsToMove ? schedule.movedTo : null;
}

/**
 * The schedule after a poll. Pure: the same poll at the same time gives the same answer.
 * @param random from 0 to 1: spreads polls, only ever to later
 */
export function afterPoll(schedule: FeedSchedule, result: PollResult, now: number, random: number): FeedSchedule {
  return result.kind === 'failed' ? afterFailure(schedule, result, now, random) : afterSuccess(schedule, result, now, random);
}

function afterSuccess(schedule: FeedSchedule, result: Exclude<PollResult, { kind: 'failed' }>, now: number, random: number): FeedSchedule {
  const interval = clamp(result.hasNew ? schedule.interval / 1.5 : schedule.interval * 1.25, shortestInterval, longestInterval);
  const hints = result.hints ?? schedule.hints;
  const { wait, why } = nextWait(schedule.chosenInterval, interval, result.freshFor, hints);
  const spread = wait * (1 + 0.1 * random);
  const { at, isMoved } = outsideQuietTime(now + spread, hints);
  const sameMove = result.movedTo !== null && result.movedTo === schedule.movedTo;
  return {
    ...schedule,
    validators: result.body ? result.body.validators : schedule.validators,
    bodyHash: result.body ? result.body.hash : schedule.bodyHash,
    fullAnswerAt: result.body ? now : schedule.fullAnswerAt,
    askedAt: now,
    succeededAt: now,
    changedAt: result.hasNew ? now : schedule.changedAt,
    interval,
    hints,
    nextAt: Math.round(at),
    nextWhy: isMoved ? 'quiet-hours' : why,
    failures: 0,
    problem: null,
    retryAfter: null,
    movedTo: result.movedTo,
    movedPolls: result.movedTo === null ? 0 : sameMove ? schedule.movedPolls + 1 : 1,
  };
}

/** How long to wait: the person's choice, else the longest of what the feed's changes, its server and its publisher ask for. */
function nextWait(chosen: number | null, interval: number, freshFor: number | null, hints: RefreshHints | null): { wait: number; why: NextReason } {
  if (chosen !== null) return { wait: Math.max(shortestChosenInterval, chosen), why: 'chosen' };
  const published = Math.max(hints?.ttl ?? 0, hints?.syndicationPeriod ?? 0) * minute;
  const said = Math.max(Math.min(freshFor ?? 0, longestInterval), Math.min(published, longestPublishedWait));
  if (said > interval) return { wait: said, why: 'server-said' };
  return { wait: interval, why: interval <= 3 * hour ? 'changes-often' : 'changes-seldom' };
}

function afterFailure(schedule: FeedSchedule, { problem, retryAfter }: Extract<PollResult, { kind: 'failed' }>, now: number, random: number): FeedSchedule {
  const failures = schedule.failures + 1;
  const backoff = Math.min(longestInterval, shortestInterval * 2 ** Math.min(failures - 1, 10)) * (1 + 0.25 * random);
  const wait = retryAfter === null ? null : clamp(retryAfter, 0, longestRetryAfter);
  return {
    ...schedule,
    askedAt: now,
    failures,
    problem,
    retryAfter: wait === null ? null : now + wait,
    nextAt: Math.round(now + Math.max(backoff, wait ?? 0)),
    nextWhy: wait !== null && wait >= backoff ? 'retry-after' : 'failed',
    goneAt: problem.kind === 'gone' ? now : schedule.goneAt,
    movedPolls: 0,
  };
}

/** The first time from `at` on that is outside the hours and days in which the publisher wants no polls (GMT, RSS 2.0). */
function outsideQuietTime(at: number, hints: RefreshHints | null): { at: number; isMoved: boolean } {
  if (!hints || (hints.skipHours.length === 0 && hints.skipDays.length === 0)) return { at, isMoved: false };
  let time = at;
  for (let steps = 0; steps < 8 * 24; steps++) {
    const date = new Date(time);
    if (!hints.skipHours.includes(date.getUTCHours()) && !hints.skipDays.includes(date.getUTCDay())) return { at: time, isMoved: time !== at };
    time = Math.floor(time / hour) * hour + hour;
  }
  // A feed that never wants to be asked is asked as if it had said nothing.
  return { at, isMoved: false };
}

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
