import { expect, test } from '@playwright/test';
import type { ServerResponse } from 'node:http';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { FeedProblem } from '../contract/schedule';
import type { FeedResult } from './refresh';
import { openSite, prose, rss, type Answer, type Site } from '../testing/site';
import { openWire, type Wire } from '../testing/wire';

const xml = { 'content-type': 'application/rss+xml' };
const document = rss('Wire', [
  { id: '1', title: 'One', html: prose('one') },
  { id: '2', title: 'Two', html: prose('two') },
]);

let wire: Wire;
let site: Site;
let pages: Record<string, Answer> = {};

test.beforeEach(async () => {
  wire = openWire();
  pages = {};
  site = await openSite((path) => pages[path]);
});

test.afterEach(async () => {
  await wire.close();
  await site.close();
});

const problemOf = (result: FeedResult): FeedProblem['kind'] | undefined => (result.kind === 'failed' ? result.problem.kind : undefined);
const asked = (path: string): typeof site.requests => site.requests.filter((request) => request.path === path);

test('asks as a guest that publishers like', async () => {
  pages = { '/feed': { headers: { ...xml, etag: 'W/"a b"', 'last-modified': 'Tue, 24 Nov 2026 07:00:00 GMT', 'set-cookie': 'a=b' }, body: document } };
  const id = wire.follow(`${site.origin}/feed`);
  await wire.poll(id);
  await wire.poll(id);
  const [first, second] = asked('/feed');
  expect(first?.headers).toMatchObject({ 'user-agent': expect.stringMatching(/^Broadsheet\/\S+ \(\+https?:\/\/\S+; desktop feed reader\)$/), accept: expect.stringContaining('application/atom+xml'), 'accept-encoding': 'gzip, br, deflate' });
  for (const request of [first, second]) {
    expect(request?.headers).not.toHaveProperty('cookie');
    expect(request?.headers).not.toHaveProperty('referer');
  }
  expect(first?.headers).not.toHaveProperty('if-none-match');
  // Verbatim, quotes and all.
  expect(second?.headers).toMatchObject({ 'if-none-match': 'W/"a b"', 'if-modified-since': 'Tue, 24 Nov 2026 07:00:00 GMT' });
});

test('validators follow the body: a new one with each 200, none kept that was not sent', async () => {
  let etag: string | undefined = '"1"';
  await site.close();
  site = await openSite(() => ({ headers: { ...xml, ...(etag ? { etag } : {}) }, body: document }));
  const id = wire.follow(`${site.origin}/feed`);
  await wire.poll(id);
  etag = undefined;
  await wire.poll(id);
  await wire.poll(id);
  expect(site.requests.map(({ headers }) => headers['if-none-match'])).toEqual([undefined, '"1"', undefined]);
});

test('what is no whole feed overwrites neither validators nor articles', async () => {
  const answers: Answer[] = [
    { headers: { ...xml, etag: '"good"' }, body: document },
    { headers: { ...xml, etag: '"empty"' }, body: '' },
    { headers: { 'content-type': 'text/html', etag: '"portal"' }, body: '<html><title>Sign in to the train</title></html>' },
    { status: 500, headers: { etag: '"error"' }, body: 'oops' },
    (response: ServerResponse) => {
      response.writeHead(200, { ...xml, etag: '"short"', 'content-length': String(document.length) });
      response.write(document.slice(0, 300));
      setTimeout(() => response.destroy(), 20);
    },
    { headers: { ...xml, etag: '"broken off"' }, body: document.slice(0, document.indexOf('</item>') + 20) },
    { headers: { ...xml, etag: '"gzip"', 'content-encoding': 'gzip' }, body: gzipSync(document).subarray(0, 60) },
  ];
  await site.close();
  site = await openSite(() => answers[Math.min(site.requests.length, answers.length) - 1]);
  const id = wire.follow(`${site.origin}/feed`);
  for (let poll = 0; poll < answers.length; poll++) {
    await wire.poll(id);
    expect(wire.feed(id).schedule.validators?.etag, `after answer ${poll}`).toBe('"good"');
    expect(wire.articles().map(({ title }) => title).toSorted(), `after answer ${poll}`).toEqual(['One', 'Two']);
  }
});

test('the same bytes with another validator are not read again, and the new validator is kept', async () => {
  let count = 0;
  await site.close();
  site = await openSite(() => ({ headers: { ...xml, etag: `"${++count}"` }, body: document }));
  const id = wire.follow(`${site.origin}/feed`);
  expect((await wire.poll(id)).kind).toBe('changed');
  expect((await wire.poll(id)).kind).toBe('unchanged');
  expect(wire.feed(id).schedule.validators?.etag).toBe('"2"');
});

test('every compression that is asked for is read; double ones and unknown ones are refused', async () => {
  const encoded: [string, Uint8Array | string, FeedProblem['kind'] | undefined][] = [
    ['gzip', gzipSync(document), undefined],
    ['x-gzip', gzipSync(document), undefined],
    ['br', brotliCompressSync(document), undefined],
    ['deflate', deflateSync(document), undefined],
    ['deflate', deflateRawSync(document), undefined],
    ['gzip', document, undefined],
    ['identity', document, undefined],
    ['gzip, gzip', gzipSync(gzipSync(document)), 'encoding'],
    ['zstd', document, 'encoding'],
    ['br', 'no brotli at all', 'encoding'],
  ];
  pages = Object.fromEntries(encoded.map(([encoding, body], index) => [`/${index}`, { headers: { ...xml, 'content-encoding': encoding }, body }]));
  for (const [index, [encoding, , problem]] of encoded.entries()) expect(problemOf(await wire.poll(wire.follow(`${site.origin}/${index}`))), encoding).toBe(problem);
});

test('caps: a bomb, an endless body, giant headers', async () => {
  const bomb = gzipSync(Buffer.alloc(80 * 1024 * 1024, 'x'));
  let sent = 0;
  pages = {
    '/bomb': { headers: { ...xml, 'content-encoding': 'gzip' }, body: bomb },
    '/said': { headers: { ...xml, 'content-length': String(1024 ** 3) }, body: '' },
    '/headers': { headers: { ...xml, 'x-long': 'x'.repeat(100_000) }, body: document },
    '/endless': (response: ServerResponse) => {
      response.writeHead(200, xml);
      const more = (): void => {
        while (!response.destroyed && response.write('<item>'.repeat(20_000))) sent += 120_000;
        if (!response.destroyed) response.once('drain', more);
      };
      more();
    },
  };
  for (const path of ['/bomb', '/endless', '/headers']) expect(problemOf(await wire.poll(wire.follow(`${site.origin}${path}`))), path).toBe('too-large');
  expect(sent).toBeLessThan(40 * 1024 * 1024);
});

test('a server that never ends its answer is given up at the deadline, whatever it drips', async () => {
  pages = {
    '/drip': (response: ServerResponse) => {
      response.writeHead(200, xml);
      const timer = setInterval(() => response.write(' '), 50);
      response.on('close', () => clearInterval(timer));
    },
  };
  const problem = await wire.http
    .fetch({ url: `${site.origin}/drip`, purpose: 'feed', accept: '*/*', limits: { wire: 1e6, inflated: 1e6, deadline: 600 }, trustedOrigin: site.origin })
    .then(() => undefined, (error: unknown) => (error as { problem: FeedProblem }).problem.kind);
  expect(problem).toBe('timeout');
});

test('names, ports and certificates fail in words of their own', async () => {
  expect(problemOf(await wire.poll(wire.follow('http://no-such-host.invalid/feed')))).toBe('dns');
  expect(problemOf(await wire.poll(wire.follow('http://127.0.0.1:1/feed')))).toBe('connect');
  expect(problemOf(await wire.poll(wire.follow(site.origin.replace('http', 'https'))))).toBe('tls');
});

test('410 stops for good; 404 and 500 back off; 401 asks to sign in', async () => {
  pages = { '/gone': { status: 410 }, '/missing': { status: 404 }, '/broken': { status: 500 }, '/secret': { status: 401 } };
  const results: Record<string, string | undefined> = {};
  for (const path of Object.keys(pages)) results[path] = problemOf(await wire.poll(wire.follow(`${site.origin}${path}`)));
  expect(results).toEqual({ '/gone': 'gone', '/missing': 'http', '/broken': 'http', '/secret': 'sign-in' });
  const gone = wire.reader.getScheduledFeeds().find(({ url }) => url.endsWith('/gone'));
  expect(gone?.schedule.goneAt).not.toBeNull();
});

test('Retry-After holds in seconds and as a date, and over a restart: it is stored', async () => {
  const date = new Date(Date.now() + 2 * 3600_000).toUTCString();
  pages = { '/seconds': { status: 429, headers: { 'retry-after': '7200' } }, '/date': { status: 503, headers: { 'retry-after': date } } };
  for (const path of Object.keys(pages)) {
    const id = wire.follow(`${site.origin}${path}`);
    await wire.poll(id);
    const { retryAfter } = wire.feed(id).schedule;
    expect((retryAfter ?? 0) - Date.now(), path).toBeGreaterThan(1.9 * 3600_000);
    expect((retryAfter ?? 0) - Date.now(), path).toBeLessThan(2.1 * 3600_000);
  }
});

test('two requests to a host at once, at the most', async () => {
  let now = 0;
  let most = 0;
  await site.close();
  site = await openSite(() => (response: ServerResponse) => {
    most = Math.max(most, ++now);
    setTimeout(() => {
      now -= 1;
      response.writeHead(200, xml);
      response.end(document);
    }, 40);
  });
  const ids = Array.from({ length: 10 }, (_, index) => wire.follow(`${site.origin}/${index}`));
  await Promise.all(ids.map((id) => wire.poll(id)));
  expect(most).toBe(2);
  expect(site.requests).toHaveLength(10);
});
