import { expect, test } from '@playwright/test';
import type { FeedProblem } from '../contract/schedule';
import { openProxy, type Proxy } from '../testing/proxy';
import { openSite, prose, rss, type Answer, type Site } from '../testing/site';
import { openWire, type Wire } from '../testing/wire';
import type { FeedResult } from './refresh';

const xml = { 'content-type': 'application/rss+xml' };
const document = rss('Wire', [{ id: '1', title: 'One', html: prose('one') }]);

let wire: Wire;
let site: Site;
let proxy: Proxy;
let pages: Record<string, Answer> = {};

test.beforeEach(async () => {
  site = await openSite((path) => pages[path]);
  proxy = await openProxy(site.origin);
  wire = openWire(async () => proxy.rule);
});

test.afterEach(async () => {
  await wire.close();
  await proxy.close();
  await site.close();
});

const problemOf = (result: FeedResult): FeedProblem['kind'] | undefined => (result.kind === 'failed' ? result.problem.kind : undefined);

test('the system’s proxy is used', async () => {
  pages = { '/feed': { headers: xml, body: document } };
  expect((await wire.poll(wire.follow('http://news.example/feed'))).kind).toBe('changed');
  expect(proxy.asked).toEqual(['news.example:80']);
});

test('a public feed leads nowhere private, in whatever spelling', async () => {
  const port = new URL(site.origin).port;
  for (const location of [
    `http://127.0.0.1:${port}/private`,
    `http://127.1:${port}/private`,
    `http://2130706433:${port}/private`,
    `http://0x7f.1:${port}/private`,
    `http://0177.0.0.1:${port}/private`,
    `http://localhost:${port}/private`,
    `http://sub.localhost:${port}/private`,
    `http://[::1]:${port}/private`,
    `http://[::ffff:127.0.0.1]:${port}/private`,
    `http://[64:ff9b::7f00:1]:${port}/private`,
    'http://169.254.169.254/latest/meta-data/',
    'http://10.0.0.1/private',
    'http://192.168.1.1/private',
    'http://[fd00::1]/private',
  ]) {
    const path = `/${encodeURIComponent(location)}`;
    pages = { [path]: { status: 302, headers: { location } }, '/private': { headers: xml, body: document } };
    const before = proxy.asked.length;
    expect(problemOf(await wire.poll(wire.follow(`http://news.example${path}`))), location).toBe('private-address');
    expect(proxy.asked.slice(before).every((host) => host === 'news.example:80'), location).toBe(true);
  }
  expect(site.requests.filter(({ path }) => path === '/private')).toEqual([]);
});

test('headers and a user agent of its own go to the feed’s origin, and not to where it redirects', async () => {
  pages = { '/feed': { status: 302, headers: { location: 'http://other.example/elsewhere' } }, '/elsewhere': { headers: xml, body: document } };
  const id = wire.follow('http://news.example/feed');
  wire.database.run(`UPDATE feed_schedule SET user_agent = 'Mozilla/5.0', headers = '{"x-key":"secret"}' WHERE feed_id = ?`, id);
  await wire.poll(id);
  const [first, second] = site.requests;
  expect(first?.headers).toMatchObject({ host: 'news.example', 'user-agent': 'Mozilla/5.0', 'x-key': 'secret' });
  expect(second?.headers).toMatchObject({ host: 'other.example' });
  expect(second?.headers).not.toHaveProperty('x-key');
});
