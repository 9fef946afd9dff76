import type { Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive } from '../../electron/contract/archive';
import { partSentence, pictureSentence } from '../../electron/contract/part-reasons';
import { expect, row, test } from '../app';
import { broadsheet, startBroadsheet } from '../commands';
import { canBeReady, countPictures, expectedPictures, withFoldedSpace } from '../site/expected';
import { openNewsSite, type NewsSite } from '../site/news-site';
import type { SiteArticle } from '../site/plan';
import { openRandom } from '../site/random';

/** Stories opened in the window. */
const sampleSize = Number(process.env['BROADSHEET_AUDIT'] ?? 25);
const seed = Number(process.env['BROADSHEET_SEED'] ?? 1);
const isLong = sampleSize > 25;

interface SyncReport {
  readonly feeds: { readonly asked: number; readonly changed: number; readonly failed: readonly object[] };
  readonly articles: { readonly new: number; readonly ready: number; readonly notReady: readonly { readonly id: number; readonly why: string }[] };
  readonly pictures: { readonly stored: number; readonly missing: number };
}

/** What a story looks like on the screen. */
interface Shown {
  readonly text: string;
  /** Widths of its pictures by their words; 0: not drawn. */
  readonly pictures: Readonly<Record<string, number>>;
  /** Why, of the boxes that stand for pictures, by their words. */
  readonly boxes: Readonly<Record<string, string>>;
}

test('what one sync brought is read whole with the network cut, and what is missing says why', async ({ profile, start }) => {
  test.setTimeout(isLong ? 900_000 : 240_000);
  const site = await openNewsSite({ seed, isSlow: isLong });
  await synchronise(profile, site);
  await site.close();

  const { window } = await start({ size: '1280x1500', env: site.env });
  await window.evaluate(() => (globalThis as unknown as Bridge).broadsheet.call('changeSettings', { foldsStories: false }));
  const before = await ledgerOf(window);
  const sample = openRandom(seed, 7).shuffled(site.articles).slice(0, sampleSize);
  for (const feed of site.feeds) {
    const articles = sample.filter((article) => feed.articles.includes(article));
    if (articles.length === 0) continue;
    await window.getByRole('treeitem', { name: new RegExp(`^${feed.title}(?:,|$)`) }).click();
    for (const article of articles) {
      const shown = await open(window, article);
      await test.step(`${article.guid} ${article.page}`, () => expectShown(shown, article));
    }
  }
  expect(await ledgerOf(window)).toEqual(before);
  const check = JSON.parse((await broadsheet(profile, 'check', '--json')).stdout) as object;
  expect(check).toMatchObject({ ok: true, faults: [], blocked: 0 });
});

/** Runs the real command and holds its counts against what the site has. */
async function synchronise(profile: string, site: NewsSite): Promise<void> {
  const opml = join(profile, 'feeds.opml');
  writeFileSync(opml, site.opml);
  expect((await broadsheet(profile, 'import', opml)).code).toBe(0);
  const { code, stdout, stderr } = await startBroadsheet(profile, ['sync', '--json'], site.env).ended;
  expect(code, stderr).toBe(0);
  const report = JSON.parse(stdout) as SyncReport;
  expect(report.feeds).toMatchObject({ asked: site.feeds.length, changed: site.feeds.length, failed: [] });
  expect(report.articles.new).toBe(site.articles.length);

  const archive = join(profile, 'archive.json');
  await broadsheet(profile, 'export', '--format', 'json', '--out', archive);
  const guids = new Map((JSON.parse(readFileSync(archive, 'utf8')) as Archive).articles.map(({ id, guid }) => [id, guid]));
  const notReady = Object.fromEntries(report.articles.notReady.map(({ id, why }) => [guids.get(id), why]));
  const expected = site.articles.filter((article) => !canBeReady(article)).map(({ guid, reason }) => [guid, reason === null ? 'Some of its pictures are not stored yet.' : partSentence(reason)]);
  expect(notReady).toEqual(Object.fromEntries(expected));
  expect(report.articles.ready).toBe(site.articles.length - expected.length);
  expect(report.pictures).toEqual(countPictures(site.articles));

  // A feed that gives whole texts is taken at its word; nothing is asked for twice.
  const asked = site.requests.map(({ path, headers }) => `http://${headers.host}${path}`);
  const needless = new Set(site.articles.flatMap(({ given, url }) => (given === 'whole' && url !== null ? [url] : [])));
  expect(asked.filter((address) => needless.has(address))).toEqual([]);
  const pages = asked.filter((address) => address.includes('/story-') && !address.includes('/collect'));
  expect(new Set(pages).size).toBe(pages.length - site.articles.filter(({ page }) => page === 'loop').length * 10);
}

async function open(window: Page, { prose }: SiteArticle): Promise<Shown> {
  const number = /\(\d+\)$/.exec(prose.title)?.[0] ?? '';
  const found = row(window, new RegExp(number.replaceAll(/[()]/g, '\\$&')));
  const list = window.getByRole('listbox');
  // Rows exist only near what is in sight.
  for (let top = 0; (await found.count()) === 0; top += 800) {
    expect(top, `${number} is in no list`).toBeLessThan(20_000);
    await list.evaluate((element, to) => element.scrollTo(0, to), top);
    await window.waitForTimeout(50);
  }
  await found.click();
  const article = window.getByRole('article');
  await expect(article.getByRole('heading', { level: 1 })).toContainText(number);
  return article.evaluate(async (element: HTMLElement) => {
    const images = [...element.querySelectorAll('img')];
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    return {
      text: element.innerText,
      pictures: Object.fromEntries(images.map((image) => [image.alt, image.naturalWidth])),
      boxes: Object.fromEntries([...element.querySelectorAll<HTMLElement>('[data-missing]')].map((box) => [box.innerText.replace(/^.*: /, ''), box.title])),
    };
  });
}

function expectShown({ text, pictures, boxes }: Shown, article: SiteArticle): void {
  const words = withFoldedSpace(text);
  const { reason, prose, excerpt } = article;
  if (reason === null) for (const paragraph of prose.paragraphs) expect(words).toContain(withFoldedSpace(paragraph));
  else {
    expect(words).toContain(partSentence(reason));
    expect(words).toContain(withFoldedSpace(excerpt));
  }
  for (const { alt, outcome, reason: why, key } of expectedPictures(article)) {
    if (outcome === 'stored') expect(Object.entries(pictures).some(([name, width]) => width > 0 && (name === alt || key.endsWith('-lead'))), `${alt} is drawn`).toBe(true);
    else if (why !== null && !key.endsWith('-lead')) expect(boxes[alt]).toBe(pictureSentence(why));
  }
  for (const [alt, width] of Object.entries(pictures)) expect(width, `${alt} is drawn`).toBeGreaterThan(0);
}

interface Bridge {
  readonly broadsheet: { call(name: string, input?: unknown): Promise<{ readonly value: unknown }> };
}

/** Every request so far: reading makes none. */
function ledgerOf(window: Page): Promise<unknown> {
  return window.evaluate(async () => (await (globalThis as unknown as Bridge).broadsheet.call('getLedger')).value);
}
