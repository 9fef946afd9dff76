import { expect, test } from '@playwright/test';
import type { RefreshHints } from '../contract/feed';
import type { FeedSchedule } from '../contract/schedule';
import { addressToAdopt, afterPoll, isDue, mayAsk, newSchedule, validatorsToSend, type PollResult } from './schedule';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** A Wednesday, 10:30 GMT. */
const now = Date.UTC(2026, 10, 25, 10, 30);

const noHints: RefreshHints = { ttl: null, skipHours: [], skipDays: [], syndicationPeriod: null };
const body = { validators: { url: 'https://example.com/feed', etag: '"1"', lastModified: null }, hash: 'h1' };
const unchanged: PollResult = { kind: 'unchanged', body: null, hasNew: false, freshFor: null, hints: null, movedTo: null };
const changed: PollResult = { kind: 'changed', body, hasNew: true, freshFor: null, hints: noHints, movedTo: null };
const failed = (kind: 'dns' | 'busy' | 'gone', retryAfter: number | null = null): PollResult => ({ kind: 'failed', problem: { kind, host: 'example.com' }, retryAfter });

/** The wait until the next poll, in minutes, without spread. */
const waitAfter = (schedule: FeedSchedule, result: PollResult, at = now): number => (afterPoll(schedule, result, at, 0).nextAt - at) / minute;

const waits: readonly [what: string, schedule: Partial<FeedSchedule>, result: PollResult, minutes: number][] = [
  ['a feed that changes is asked hourly', {}, changed, 60],
  ['never faster than hourly of its own accord', { interval: hour }, changed, 60],
  ['one that does not is asked less often', { interval: 2 * hour }, unchanged, 150],
  ['but daily at least', { interval: day }, unchanged, 1440],
  ['max-age is waited for', {}, { ...changed, freshFor: 5 * hour }, 300],
  ['a max-age of years is not', {}, { ...changed, freshFor: 365 * day }, 1440],
  ['ttl is waited for', {}, { ...changed, hints: { ...noHints, ttl: 180 } }, 180],
  ['a ttl of two days too', {}, { ...changed, hints: { ...noHints, ttl: 2880 } }, 2880],
  ['the syndication period is waited for', {}, { ...changed, hints: { ...noHints, syndicationPeriod: 720 } }, 720],
  ['what the body asked for holds after a 304', { hints: { ...noHints, ttl: 240 } }, unchanged, 240],
  ['a short ttl makes nothing faster', {}, { ...changed, hints: { ...noHints, ttl: 5 } }, 60],
  ['the person may choose a quarter of an hour', { chosenInterval: 15 * minute }, changed, 15],
  ['but not less', { chosenInterval: minute }, changed, 15],
  ['quiet hours are left out', {}, { ...changed, hints: { ...noHints, skipHours: [11, 12] } }, 150],
  ['quiet days are left out', {}, { ...changed, hints: { ...noHints, skipDays: [3] } }, 13.5 * 60],
  ['a feed that is always quiet is asked all the same', {}, { ...changed, hints: { ...noHints, skipHours: Array.from({ length: 24 }, (_, index) => index) } }, 60],
  ['a first failure waits an hour', {}, failed('dns'), 60],
  ['a second one two', { failures: 1 }, failed('dns'), 120],
  ['a tenth one a day', { failures: 9 }, failed('dns'), 1440],
  ['Retry-After is waited for', {}, failed('busy', 6 * hour), 360],
  ['a short Retry-After does not beat the backoff', { failures: 3 }, failed('busy', minute), 480],
];

for (const [what, schedule, result, minutes] of waits) {
  test(what, () => expect(waitAfter({ ...newSchedule, ...schedule }, result)).toBeCloseTo(minutes, 5));
}

test('spread only ever delays, by a tenth at the most', () => {
  const late = afterPoll(newSchedule, changed, now, 1).nextAt - now;
  expect(late).toBeGreaterThan(hour);
  expect(late).toBeLessThanOrEqual(1.1 * hour);
});

test('a standing Retry-After, a pause and a 410 hold against everyone', () => {
  const busy = afterPoll(newSchedule, failed('busy', 2 * hour), now, 0);
  expect(mayAsk(busy, now + hour)).toBe(false);
  expect(mayAsk(busy, now + 2 * hour)).toBe(true);
  expect(mayAsk({ ...newSchedule, isPaused: true }, now)).toBe(false);
  const gone = afterPoll(newSchedule, failed('gone'), now, 0);
  expect(mayAsk(gone, now + 365 * day)).toBe(false);
});

test('nothing is due before its time, whatever the clock did', () => {
  const polled = afterPoll(newSchedule, changed, now, 0);
  expect(isDue(polled, now + 59 * minute)).toBe(false);
  expect(isDue(polled, now + 60 * minute)).toBe(true);
  // A clock that was a year ahead must not put the feed to sleep for a year.
  expect(isDue(afterPoll(newSchedule, changed, now + 365 * day, 0), now)).toBe(true);
  expect(isDue(newSchedule, now)).toBe(true);
});

test('validators go back as they came, and not after eight days of only 304', () => {
  const polled = afterPoll(newSchedule, changed, now, 0);
  expect(validatorsToSend(polled, now + day)).toEqual(body.validators);
  let schedule = polled;
  for (let days = 1; days <= 9; days++) schedule = afterPoll(schedule, unchanged, now + days * day, 0);
  expect(validatorsToSend(schedule, now + 9 * day)).toBeNull();
  const again = afterPoll(schedule, changed, now + 9 * day, 0);
  expect(validatorsToSend(again, now + 9 * day)).toEqual(body.validators);
});

test('a failure keeps validators and what is known of the body', () => {
  const polled = afterPoll(newSchedule, changed, now, 0);
  const after = afterPoll(polled, failed('dns'), now + hour, 0);
  expect(after).toMatchObject({ validators: polled.validators, bodyHash: 'h1', succeededAt: now, failures: 1, problem: { kind: 'dns' } });
  expect(afterPoll(after, unchanged, now + 2 * hour, 0)).toMatchObject({ failures: 0, problem: null });
});

test('a permanent move is adopted after two polls in a row, and only then', () => {
  const moved: PollResult = { ...changed, movedTo: 'https://example.com/new' };
  const once = afterPoll(newSchedule, moved, now, 0);
  expect(addressToAdopt(once)).toBeNull();
  expect(addressToAdopt(afterPoll(once, moved, now + hour, 0))).toBe('https://example.com/new');
  expect(addressToAdopt(afterPoll(once, { ...changed, movedTo: 'https://portal.example/' }, now + hour, 0))).toBeNull();
  expect(addressToAdopt(afterPoll(afterPoll(once, failed('dns'), now + hour, 0), moved, now + 2 * hour, 0))).toBeNull();
  expect(addressToAdopt(afterPoll(afterPoll(once, changed, now + hour, 0), moved, now + 2 * hour, 0))).toBeNull();
});

test('a week of 500 feeds keeps every gap, and never asks in a herd', () => {
  let seed = 7;
  const random = (): number => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const feeds = Array.from({ length: 500 }, (_, index) => ({
    schedule: newSchedule,
    freshFor: index % 5 === 0 ? (index % 7) * hour : null,
    hints: { ...noHints, ttl: index % 3 === 0 ? (index % 11) * 30 : null },
    asked: [] as number[],
  }));
  const looks: number[] = [];
  let tooEarly = 0;
  for (let time = now; time < now + 7 * day; time += minute) {
    // The computer sleeps eight hours each night.
    if (new Date(time).getUTCHours() < 8 && time > now + 12 * hour) continue;
    const due = feeds.filter(({ schedule }) => isDue(schedule, time)).slice(0, 60);
    looks.push(due.length);
    for (const feed of due) {
      const gap = time - (feed.asked.at(-1) ?? -Infinity);
      if (gap < Math.max(hour, feed.freshFor ?? 0, (feed.hints.ttl ?? 0) * minute)) tooEarly += 1;
      feed.asked.push(time);
      feed.schedule = afterPoll(feed.schedule, { ...changed, hasNew: random() < 0.3, freshFor: feed.freshFor, hints: feed.hints }, time, random());
    }
  }
  expect(tooEarly).toBe(0);
  expect(Math.max(...looks)).toBeLessThanOrEqual(60);
  expect(Math.min(...feeds.map(({ asked }) => asked.length))).toBeGreaterThan(5);
});
