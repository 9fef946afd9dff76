import { expect, test } from '@playwright/test';
import { problemOf } from '../contract/errors';
import { feedSettingsSchemas } from '../contract/feed-settings';
import * as v from 'valibot';
import { openSite, prose, rss, type Answer, type Site } from '../testing/site';
import { openWire, type Wire } from '../testing/wire';
import { afterPoll, newSchedule, withChosenInterval } from './schedule';
import { openSubscriber, type Subscriber } from './subscribe';

const xml = { 'content-type': 'application/rss+xml' };
const minute = 60_000;
const hour = 60 * minute;
const document = rss('Harbour News', [{ id: '1', title: 'One', html: prose('one') }]);

let wire: Wire;
let site: Site;
let subscriber: Subscriber;
let pages: Record<string, Answer> = {};

test.beforeEach(async () => {
  wire = openWire();
  pages = {};
  site = await openSite((path) => pages[path]);
  subscriber = openSubscriber({ ...wire.threads, http: wire.http, press: wire.tools.press, announced: wire.tools.announced, authorizationFor: async () => null });
});

test.afterEach(async () => {
  await wire.close();
  await site.close();
});

const codeOf = (body: () => unknown): Promise<string> =>
  Promise.resolve()
    .then(body)
    .then(
      () => 'none',
      (error: unknown) => problemOf(error).code,
    );

test('a failing feed is mended by its address: it is asked there as if for the first time, and keeps what was chosen', async () => {
  pages = { '/old': { status: 410 } };
  const id = wire.follow(`${site.origin}/old`);
  await wire.poll(id);
  wire.writer.keepInterval({ id, chosenInterval: 30 * minute, nextAt: 1, nextWhy: 'chosen' });
  expect(wire.feed(id).schedule).toMatchObject({ problem: { kind: 'gone' }, failures: 1 });

  pages = { '/': { headers: { 'content-type': 'text/html' }, body: '<link rel="alternate" type="application/rss+xml" href="/new">' }, '/new': { headers: { ...xml, etag: '"n"' }, body: document } };
  await subscriber.readdress(id, site.origin);
  const { url, schedule } = wire.feed(id);
  expect(url).toBe(`${site.origin}/new`);
  expect(schedule).toMatchObject({ problem: null, failures: 0, goneAt: null, chosenInterval: 30 * minute, nextWhy: 'chosen', isPrivate: true, validators: { etag: '"n"' } });
  expect(wire.articles().map(({ title }) => title)).toEqual(['One']);
  // What was seen at looking is stored; nothing was asked twice.
  expect(site.requests.filter(({ path }) => path === '/new')).toHaveLength(1);
});

test('an address that leads to no feed, or to one that is followed, changes nothing', async () => {
  pages = { '/a': { headers: xml, body: document }, '/b': { headers: xml, body: document } };
  const [a, b] = [wire.follow(`${site.origin}/a`), wire.follow(`${site.origin}/b`)];
  await wire.poll(a);
  const before = wire.feed(a);
  expect(await codeOf(() => subscriber.readdress(a, `${site.origin}/b`))).toBe('already-followed');
  expect(await codeOf(() => subscriber.readdress(a, `${site.origin}/missing`))).toBe('feed-unreachable');
  expect(await codeOf(() => subscriber.readdress(a, 'htp://nowhere'))).toBe('bad-input');
  expect(await codeOf(() => subscriber.readdress(b + 100, `${site.origin}/b`))).toBe('not-found');
  expect(wire.feed(a)).toEqual(before);
});

test('a span that was chosen counts from the last poll; what failed keeps its own time', () => {
  const now = Date.UTC(2026, 10, 25, 10, 30);
  const polled = afterPoll(newSchedule, { kind: 'changed', body: null, hasNew: true, freshFor: 5 * hour, hints: null, movedTo: null }, now, 0);
  expect(polled).toMatchObject({ nextAt: now + 5 * hour, nextWhy: 'server-said' });
  expect(withChosenInterval(polled, 15 * minute, now + 5 * minute)).toMatchObject({ chosenInterval: 15 * minute, nextAt: now + 15 * minute, nextWhy: 'chosen' });
  // Never in the past, and never faster than a quarter of an hour.
  expect(withChosenInterval(polled, minute, now + 20 * minute)).toMatchObject({ nextAt: now + 20 * minute });
  expect(withChosenInterval(polled, minute, now + minute)).toMatchObject({ nextAt: now + 15 * minute });
  expect(withChosenInterval({ ...polled, chosenInterval: hour }, null, now)).toMatchObject({ chosenInterval: null, nextAt: now + hour, nextWhy: 'changes-often' });
  const failed = afterPoll(polled, { kind: 'failed', problem: { kind: 'busy', host: 'a.example' }, retryAfter: 6 * hour }, now + hour, 0);
  expect(withChosenInterval(failed, 15 * minute, now + hour)).toEqual({ ...failed, chosenInterval: 15 * minute });
  expect(withChosenInterval(newSchedule, 15 * minute, now)).toEqual({ ...newSchedule, chosenInterval: 15 * minute });
});

test('a chosen span, a pause and a user agent hold over polls', async () => {
  pages = { '/feed': { headers: xml, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  wire.writer.keepInterval({ id, chosenInterval: 30 * minute, nextAt: 0, nextWhy: 'chosen' });
  wire.writer.setUserAgent({ id, userAgent: ' Mozilla/5.0 ' });
  wire.writer.setFeedHeaders({ id, headers: { 'X-Reader': 'yes' } });
  wire.writer.setFullText({ id, fullText: 'always' });
  await wire.poll(id);
  expect(site.requests[0]?.headers).toMatchObject({ 'user-agent': 'Mozilla/5.0', 'x-reader': 'yes' });
  const settings = wire.reader.getFeedSettings({ id });
  expect(settings).toMatchObject({ fullText: 'always', userAgent: 'Mozilla/5.0', headers: { 'X-Reader': 'yes' }, givenTitle: 'Harbour News', storedArticles: 1, recentArticles: 1 });
  expect(settings.state).toMatchObject({ chosenInterval: 30 * minute, nextWhy: 'chosen', problem: null });
  expect((settings.state.nextAt - (settings.state.askedAt ?? 0)) / minute).toBeCloseTo(30, 1);
  expect(wire.reader.getFeedStates()).toEqual([settings.state]);
  wire.writer.setUserAgent({ id, userAgent: '' });
  wire.writer.setFeedHeaders({ id, headers: {} });
  expect(wire.reader.getFeedSettings({ id })).toMatchObject({ userAgent: null, headers: {} });
});

test('headers that sign in or are Broadsheet’s own are refused', async () => {
  const id = wire.follow(`${site.origin}/feed`);
  for (const name of ['Authorization', 'cookie', 'Proxy-Authorization', 'Host', 'If-None-Match', 'Connection', 'User-Agent', 'content-length'])
    expect(await codeOf(() => wire.writer.setFeedHeaders({ id, headers: { [name]: 'x' } })), name).toBe('bad-input');
  expect(wire.reader.getFeedSettings({ id }).headers).toEqual({});
  const accepts = (headers: Record<string, string>): boolean => v.is(feedSettingsSchemas.setFeedHeaders, { id, headers });
  expect(accepts({ 'X-Key': 'abc' })).toBe(true);
  for (const headers of [{ 'X Key': 'a' }, { 'X-Key': 'a\r\nHost: b' }, { '': 'a' }, { 'X-Key': '東京' }]) expect(accepts(headers), JSON.stringify(headers)).toBe(false);
});
