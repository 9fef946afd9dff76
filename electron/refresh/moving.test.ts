import { expect, test } from '@playwright/test';
import type { FeedProblem } from '../contract/schedule';
import type { FeedResult } from './refresh';
import { openSite, prose, rss, type Answer, type Site } from '../testing/site';
import { openWire, type Wire } from '../testing/wire';

const xml = { 'content-type': 'application/rss+xml' };
const document = rss('Wire', [{ id: '1', title: 'One', html: prose('one') }]);
const stranger = rss('Another', [{ id: 'x', title: 'Something else', html: prose('else') }]);
const hour = 3_600_000;

let wire: Wire;
let site: Site;
let pages: Record<string, Answer> = {};

test.beforeEach(async () => {
  wire = openWire();
  site = await openSite((path) => pages[path]);
});

test.afterEach(async () => {
  await wire.close();
  await site.close();
});

const problemOf = (result: FeedResult): FeedProblem['kind'] | undefined => (result.kind === 'failed' ? result.problem.kind : undefined);

/** Polls an hour apart. */
async function polls(id: number, count: number): Promise<FeedResult[]> {
  const results: FeedResult[] = [];
  for (let poll = 0; poll < count; poll++) {
    results.push(await wire.poll(id));
    wire.ahead += hour;
  }
  return results;
}

for (const status of [301, 308]) {
  test(`${status} is followed at once and adopted after two polls`, async () => {
    pages = { '/old': { headers: xml, body: document } };
    const id = wire.follow(`${site.origin}/old`);
    await polls(id, 1);
    pages = { '/old': { status, headers: { location: '/new' } }, '/new': { headers: { ...xml, etag: '"n"' }, body: document } };
    await polls(id, 1);
    expect(wire.feed(id).url).toBe(`${site.origin}/old`);
    await polls(id, 1);
    expect(wire.feed(id).url).toBe(`${site.origin}/new`);
    const before = site.requests.length;
    await polls(id, 1);
    expect(site.requests.slice(before).map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([['/new', '"n"']]);
    expect(wire.articles()).toHaveLength(1);
  });
}

for (const status of [302, 303, 307]) {
  test(`${status} is followed, and the old address is asked again`, async () => {
    pages = { '/old': { status, headers: { location: '/new' } }, '/new': { headers: xml, body: document } };
    const id = wire.follow(`${site.origin}/old`);
    await polls(id, 4);
    expect(wire.feed(id).url).toBe(`${site.origin}/old`);
    expect(site.requests.filter(({ path }) => path === '/old')).toHaveLength(4);
  });
}

test('a captive portal that says 301 for everything changes nothing', async () => {
  pages = { '/feed': { headers: { ...xml, etag: '"1"' }, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  await polls(id, 1);
  const before = wire.feed(id).schedule;
  pages = { '/feed': { status: 301, headers: { location: '/portal' } }, '/portal': { headers: { 'content-type': 'text/html', etag: '"portal"' }, body: '<html><title>Welcome aboard</title></html>' } };
  expect((await polls(id, 4)).map(problemOf)).toEqual(['not-a-feed', 'not-a-feed', 'not-a-feed', 'not-a-feed']);
  expect(wire.feed(id)).toMatchObject({ url: `${site.origin}/feed`, schedule: { validators: before.validators, bodyHash: before.bodyHash, movedTo: null } });
  expect(wire.articles()).toHaveLength(1);
});

test('a redirect to some other feed is never adopted', async () => {
  pages = { '/feed': { headers: xml, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  await polls(id, 1);
  pages = { '/feed': { status: 301, headers: { location: '/other' } }, '/other': { headers: xml, body: stranger } };
  await polls(id, 1);
  expect(wire.feed(id)).toMatchObject({ url: `${site.origin}/feed`, schedule: { movedTo: null, movedPolls: 0 } });
});

test('a permanent redirect behind a passing one is no move', async () => {
  pages = { '/feed': { status: 302, headers: { location: '/a' } }, '/a': { status: 301, headers: { location: '/b' } }, '/b': { headers: xml, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  await polls(id, 3);
  expect(wire.feed(id).url).toBe(`${site.origin}/feed`);
});

test('two feeds that move to one address stay two until one is removed', async () => {
  pages = { '/a': { headers: xml, body: document }, '/b': { headers: xml, body: document } };
  const [a, b] = [wire.follow(`${site.origin}/a`), wire.follow(`${site.origin}/b`)];
  await polls(a, 1);
  await polls(b, 1);
  pages = { '/a': { status: 301, headers: { location: '/c' } }, '/b': { status: 301, headers: { location: '/c' } }, '/c': { headers: xml, body: document } };
  await polls(a, 2);
  await polls(b, 2);
  expect([wire.feed(a).url, wire.feed(b).url]).toEqual([`${site.origin}/c`, `${site.origin}/b`]);
});

test('ten hops and no more', async () => {
  pages = Object.fromEntries(Array.from({ length: 12 }, (_, index) => [`/${index}`, { status: 302, headers: { location: `/${index + 1}` } }]));
  pages['/12'] = { headers: xml, body: document };
  expect(problemOf(await wire.poll(wire.follow(`${site.origin}/2`)))).toBeUndefined();
  expect(problemOf(await wire.poll(wire.follow(`${site.origin}/0`)))).toBe('redirects');
  pages = { '/loop': { status: 302, headers: { location: '/loop' } } };
  const before = site.requests.length;
  expect(problemOf(await wire.poll(wire.follow(`${site.origin}/loop`)))).toBe('redirects');
  expect(site.requests.length - before).toBe(11);
});

test('validators go to the address that sent them, and to no other', async () => {
  pages = { '/feed': { status: 302, headers: { location: '/elsewhere', etag: '"redirect"' } }, '/elsewhere': { headers: { ...xml, etag: '"elsewhere"' }, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  await polls(id, 2);
  expect(site.requests.map(({ path, headers }) => [path, headers['if-none-match']])).toEqual([
    ['/feed', undefined],
    ['/elsewhere', undefined],
    ['/feed', undefined],
    ['/elsewhere', '"elsewhere"'],
  ]);
});

test('schemes: nothing but http and https is followed', async () => {
  for (const location of ['file:///etc/passwd', 'ftp://127.0.0.1/feed', 'javascript:alert(1)', 'data:text/xml,<rss/>', 'broadsheet://app/edition']) {
    pages = { '/feed': { status: 302, headers: { location } } };
    expect(problemOf(await wire.poll(wire.follow(`${site.origin}/feed?${encodeURIComponent(location)}`.replace('/feed?', '/feed#')))), location).toBe('bad-address');
  }
});
