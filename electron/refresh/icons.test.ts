import { expect, test } from '@playwright/test';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { png } from '../testing/png';
import { openSite, rss, type Answer, type Site } from '../testing/site';
import { openWire, type Wire } from '../testing/wire';
import { findIcon, sitesOf } from './icons';
import { openPictureFiles, pictureFile } from './picture-files';

const day = 24 * 60 * 60 * 1000;
let site: Site;
let wire: Wire;
let folder: string;
let pages: Record<string, Answer>;

const picture = (bytes: Uint8Array): Answer => ({ headers: { 'content-type': 'image/png' }, body: bytes });

test.beforeEach(async () => {
  wire = openWire();
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-icons-'));
  pages = { '/a.xml': { body: rss('A', [{ id: '1', title: 'One' }]) }, '/b.xml': { body: rss('B', [{ id: '2', title: 'Two' }]) } };
  site = await openSite((path) => pages[path]);
});

test.afterEach(async () => {
  await wire.close();
  await site.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Polls both feeds of the site and looks for their icons once. */
async function look(): Promise<void> {
  const files = openPictureFiles(folder);
  for (const iconSite of sitesOf(wire.reader.getIconTasks({ now: Date.now() + wire.ahead, limit: 100 }))) {
    const found = await findIcon(iconSite, { ...wire.tools, files });
    wire.writer.keepIcon({ feedIds: iconSite.feedIds, icon: found?.icon ?? null, now: Date.now() + wire.ahead });
    await found?.incoming.take();
  }
}

async function followBoth(): Promise<void> {
  for (const path of ['/a.xml', '/b.xml']) await wire.poll(wire.follow(site.origin + path));
  site.requests.length = 0;
}

const icons = (): (string | null)[] => wire.reader.getRail().feeds.map(({ icon }) => icon);

test('the icon that a page names is kept for all feeds of the site, and not asked again for a month', async () => {
  pages['/'] = { headers: { 'content-type': 'text/html' }, body: '<link rel="icon" href="/sign.png" sizes="64x64">' };
  pages['/sign.png'] = picture(png(64, 64, [200, 30, 30]));
  await followBoth();
  await look();
  expect(site.requests.map(({ path }) => path)).toEqual(['/', '/sign.png']);
  const [first, second] = icons();
  expect(first).toMatch(/^broadsheet:\/\/picture\/[0-9a-f]{64}\.png$/);
  expect(second).toBe(first);
  expect(existsSync(pictureFile(folder, /[0-9a-f]{64}/.exec(first ?? '')?.[0] ?? ''))).toBe(true);
  // Space is freed around it.
  expect(wire.reader.listUnusedPictures({ limit: 100 }).ids).toEqual([]);

  wire.ahead = 29 * day;
  await look();
  expect(site.requests).toHaveLength(2);
  wire.ahead = 31 * day;
  delete pages['/sign.png'];
  await look();
  expect(site.requests.length).toBeGreaterThan(2);
  expect(icons()).toEqual([first, first]);
});

test('what is no icon is left: a wide nameplate, a page, something too large; then the next is tried', async () => {
  pages['/'] = { headers: { 'content-type': 'text/html' }, body: '<link rel="icon" href="/wide.png"><link rel="icon" href="/page">' };
  pages['/wide.png'] = picture(png(300, 60, [0, 0, 0]));
  pages['/page'] = { headers: { 'content-type': 'image/png' }, body: '<html>not found</html>' };
  pages['/favicon.ico'] = picture(png(32, 32, [0, 90, 0]));
  await followBoth();
  await look();
  expect(icons()[0]).toMatch(/\.png$/);
  expect(site.requests.map(({ path }) => path)).toEqual(['/', '/wide.png', '/page', '/favicon.ico']);
});

test('a feed that was never answered is not asked for its icon, and one without any says nothing', async () => {
  wire.follow(`${site.origin}/a.xml`);
  await look();
  expect(site.requests).toEqual([]);
  await followBoth();
  await look();
  expect(icons()).toEqual([null, null]);
});
