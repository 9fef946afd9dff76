import type { Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { epubFaults, hasEpubcheck, noEpubcheck } from '../../electron/testing/epubcheck';
import type { Site } from '../../electron/testing/site';
import { expect, test } from '../app';
import { faults } from '../axe';
import { broadsheet } from '../commands';
import { events, opmlOf, openPapers } from '../site/papers';

interface EditionJson {
  readonly id: number;
  readonly madeAt: string;
  readonly from: string;
  readonly to: string;
  readonly slots: readonly { readonly slot: string; readonly section: string | null; readonly kicker: string; readonly why: string; readonly story: { readonly title: string; readonly articleIds: readonly number[]; readonly sources: readonly string[] } }[];
}

// Each begins with commands that start the program anew.
test.describe.configure({ timeout: 180_000 });

let site: Site;

test.beforeEach(async ({ profile }) => {
  site = await openPapers();
  const opml = join(profile, 'papers.opml');
  writeFileSync(opml, opmlOf(site.origin));
  expect(await broadsheet(profile, 'import', opml)).toMatchObject({ code: 0 });
  expect(await broadsheet(profile, 'sync')).toMatchObject({ code: 0 });
});

test.afterEach(() => site.close().catch(() => undefined));

async function editionOf(profile: string, ...args: readonly string[]): Promise<EditionJson> {
  const { code, stdout } = await broadsheet(profile, 'edition', '--json', ...args);
  expect(code).toBe(0);
  return JSON.parse(stdout) as EditionJson;
}

const leadOf = (edition: EditionJson): string => edition.slots[0]?.story.title ?? '';
const headlines = (window: Page): Promise<string[]> => window.locator('[data-slot]').allInnerTexts();

test('an edition leads with what most papers tell, folds each event, and gives no paper more than a third', async ({ profile }) => {
  const edition = await editionOf(profile);
  expect(edition.slots[0]).toMatchObject({ slot: 'lead', why: expect.stringMatching(/^Told by \d sources/) });
  expect(events[0]?.headlines).toContain(edition.slots[0]?.story.title);

  const titles = new Map((JSON.parse((await broadsheet(profile, 'list', '--json', '--limit', '200')).stdout) as { id: number; title: string }[]).map(({ id, title }) => [id, title]));
  for (const { name, headlines: told } of events) {
    const slots = edition.slots.filter(({ story }) => told.includes(story.title));
    expect(slots, name).toHaveLength(1);
    const members = slots[0]?.story.articleIds.map((id) => titles.get(id) ?? '') ?? [];
    expect(members.filter((title) => !told.includes(title)), `${name}: what is not of it`).toEqual([]);
    expect(slots[0]?.story.sources.length, `${name}: its sources`).toBeGreaterThanOrEqual(Math.min(told.length, Math.max(2, told.length - 1)));
  }

  const ids = edition.slots.flatMap(({ story }) => story.articleIds);
  expect(new Set(ids).size).toBe(ids.length);
  const shown = new Map<string, number>();
  for (const { story } of edition.slots) shown.set(story.sources[0] ?? '', (shown.get(story.sources[0] ?? '') ?? 0) + 1);
  expect(Math.max(...shown.values())).toBeLessThanOrEqual(edition.slots.length / 3);
});

test('editions are kept, listed, and written as a book', async ({ profile }) => {
  const first = await editionOf(profile);
  expect(await editionOf(profile)).toEqual(first);
  const second = await editionOf(profile, '--make');
  expect(second).toMatchObject({ from: first.to, slots: [] });
  expect(await editionOf(profile, '--id', String(first.id))).toEqual(first);
  const list = JSON.parse((await broadsheet(profile, 'edition', '--list', '--json')).stdout) as { id: number }[];
  expect(list.map(({ id }) => id)).toEqual([second.id, first.id]);
  expect(await broadsheet(profile, 'edition', '--id', '999')).toMatchObject({ code: 2, stdout: '' });
  expect(await broadsheet(profile, 'edition', '--json', '--epub')).toMatchObject({ code: 2, stdout: '' });

  const book = join(profile, 'edition.epub');
  expect(await broadsheet(profile, 'edition', '--id', String(first.id), '--epub', '--out', book)).toMatchObject({ code: 0 });
  test.skip(!hasEpubcheck, noEpubcheck);
  expect(epubFaults(book)).toEqual([]);
});

test('the front page reads the same without a network and after a restart, to its end, by keyboard', async ({ profile, start }) => {
  const edition = await editionOf(profile);
  await site.close();
  const first = await start();
  await expect(first.window.getByRole('heading', { level: 2, name: leadOf(edition) })).toBeVisible();
  const before = await headlines(first.window);
  expect(before).toHaveLength(edition.slots.length);
  await first.app.close();

  const { window } = await start();
  await expect(window.getByRole('heading', { level: 2, name: leadOf(edition) })).toBeVisible();
  expect(await headlines(window)).toEqual(before);

  const story = window.locator('[data-region="story"]');
  for (const [index, { story: { title } }] of edition.slots.entries()) {
    await window.keyboard.press('j');
    await expect(window.locator('[data-slot]:focus')).toHaveText(title);
    await window.keyboard.press(index % 2 === 0 ? 'Enter' : 'o');
    await expect(story.getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(story.getByRole('heading', { level: 1 })).toBeInViewport();
    await expect(story).toContainText(/\w{4,} \w+/);
    if (index === 0) await window.keyboard.press('s');
    await window.keyboard.press('Escape');
    await expect(window.locator('[data-slot]:focus')).toHaveText(title);
  }
  await expect(window.getByRole('article').first()).toContainText('Saved');
  await expect(window.getByText(`${edition.slots.length} stories, ${edition.slots.length} read`)).toBeVisible();
  await expect(window.locator('[data-end]')).toContainText(/That’s the .*edition.*\.\s*\d+ stories from 8 sources\./s);
  for (let turn = 0; turn < 8; turn++) await window.keyboard.press('PageDown');
  await expect(window.locator('[data-end]')).toBeInViewport();
});

test('arrows walk the page as it lies, and earlier editions are leafed back to', async ({ profile, start }) => {
  const edition = await editionOf(profile);
  const { window } = await start();
  const focused = window.locator('[data-slot]:focus');
  await window.keyboard.press('j');
  await expect(focused).toHaveText(leadOf(edition));
  await window.keyboard.press('ArrowRight');
  await expect(focused).toHaveText(edition.slots.find(({ slot }) => slot === 'second')?.story.title ?? '');
  await window.keyboard.press('ArrowLeft');
  await expect(focused).toHaveText(leadOf(edition));

  expect(await broadsheet(profile, 'edition', '--make')).toMatchObject({ code: 0 });
  await expect(window.getByRole('button', { name: /edition is ready/ })).toBeVisible();
  await window.keyboard.press('g');
  await window.keyboard.press('e');
  await expect(window.locator('[data-slot]')).toHaveCount(0);
  await window.keyboard.press('Alt+ArrowLeft');
  await expect(window.getByRole('heading', { level: 2, name: leadOf(edition) })).toBeVisible();
});

test('a followed story says what is new of it in the rail, and tells it from its beginning', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('j');
  await window.keyboard.press('w');
  const entry = window.getByRole('treeitem', { name: /Noto|tsunami/i });
  await expect(entry).toBeVisible();
  await entry.click();
  const rows = window.getByRole('listbox').getByRole('option');
  await expect(rows.first()).toContainText(/magnitude|Noto|tsunami/i);
  expect(await rows.count()).toBeGreaterThanOrEqual(7);
});

for (const [theme, size] of [['light', '1280x800'], ['dark', '1000x800'], ['light', '560x900']] as const) {
  test(`axe finds nothing on the front page: ${theme}, ${size}`, async ({ start }) => {
    const { window } = await start({ theme, size });
    await expect(window.locator('[data-end]')).toBeAttached();
    expect(await faults(window)).toEqual([]);
    expect(await window.locator('[data-region="edition"]').evaluate((page) => page.scrollWidth <= page.clientWidth)).toBe(true);
  });
}
