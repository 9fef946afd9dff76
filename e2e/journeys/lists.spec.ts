import type { Page } from '@playwright/test';
import { openSite, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { broadsheet } from '../commands';
import { openSettings } from '../settings';

const hour = 3_600_000;
let site: Site;

/** A text of its own: no two articles share a word, so none fold into a story. */
function words(seed: number): string {
  const word = (at: number): string => [...String(100_000 + seed * 1000 + at)].map((digit) => `${'bdfgklmprs'.charAt(Number(digit))}${'aeiou'.charAt((seed + at) % 5)}`).join('');
  return `<p>${Array.from({ length: 80 }, (_, at) => word(at)).join(' ')}.</p>`;
}

test.beforeEach(async ({ profile }) => {
  // Harbour's come every hour from now on back, Ferry's every two days.
  const harbour = Array.from({ length: 12 }, (_, index) => ({ id: `h${index}`, title: `Harbour ${index}`, html: words(index), date: new Date(Date.now() - (index + 1) * hour) }));
  const ferry = Array.from({ length: 4 }, (_, index) => ({ id: `f${index}`, title: `Ferry ${index}`, html: words(index + 20), date: new Date(Date.now() - (index + 1) * 48 * hour) }));
  site = await openSite((path) => {
    if (path === '/harbour.xml') return { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', harbour) };
    if (path === '/ferry.xml') return { headers: { 'content-type': 'application/rss+xml' }, body: rss('All Ferries', ferry) };
    return undefined;
  });
  await broadsheet(profile, 'subscribe', `${site.origin}/harbour.xml`, '--section', 'Sea');
  await broadsheet(profile, 'subscribe', `${site.origin}/ferry.xml`, '--section', 'Sea');
});

test.afterEach(() => site.close());

async function openSea(window: Page): Promise<void> {
  await window.getByRole('treeitem', { name: /^Sea/ }).click();
  await expect(window.getByRole('heading', { level: 2, name: 'Sea', exact: true })).toBeVisible();
}

async function choose(window: Page, item: string, role: 'menuitem' | 'menuitemradio' | 'menuitemcheckbox'): Promise<void> {
  await window.getByRole('button', { name: /^Show and sort/ }).click();
  await window.getByRole('menu', { name: 'Show and sort' }).getByRole(role, { name: item, exact: true }).click();
}

const titles = (window: Page): Promise<string[]> => window.getByRole('option').evaluateAll((rows) => rows.map((each) => /(Harbour|Ferry) \d+/.exec(each.getAttribute('aria-label') ?? '')?.[0] ?? '?'));
const headings = (window: Page): Promise<string[]> => window.locator('[role=listbox] [role=presentation] > b').allTextContents();
const unread = (window: Page): Promise<string[]> => window.getByRole('option', { name: /^Unread/ }).evaluateAll((rows) => rows.map((each) => /(Harbour|Ferry) \d+/.exec(each.getAttribute('aria-label') ?? '')?.[0] ?? '?'));

test('a list is sorted, grouped and filtered, says so, and stays so after a restart; other lists stay as they were', async ({ start }) => {
  const first = await start({ size: '1280x1000' });
  const { window } = first;
  await openSea(window);
  expect((await titles(window))[0]).toBe('Harbour 0');

  await choose(window, 'Oldest first', 'menuitemradio');
  await expect.poll(async () => (await titles(window))[0]).toBe('Ferry 3');
  await expect(window.getByText('oldest first', { exact: true })).toBeVisible();

  await choose(window, 'By feed', 'menuitemradio');
  await expect.poll(() => headings(window)).toEqual(['All Ferries', 'Harbour News']);
  expect((await titles(window)).slice(0, 5)).toEqual(['Ferry 3', 'Ferry 2', 'Ferry 1', 'Ferry 0', 'Harbour 11']);

  await row(window, /Ferry 2/).click();
  await window.keyboard.press('s');
  await choose(window, 'Saved', 'menuitemradio');
  await expect.poll(() => titles(window)).toEqual(['Ferry 2']);
  await expect(window.getByRole('button', { name: 'Show and sort: saved only, oldest first, by feed' })).toBeVisible();
  await first.app.close();

  const second = await start({ size: '1280x1000' });
  await openSea(second.window);
  await expect.poll(() => titles(second.window)).toEqual(['Ferry 2']);
  await second.window.getByRole('treeitem', { name: /^Harbour News/ }).click();
  await expect.poll(async () => (await titles(second.window))[0]).toBe('Harbour 0');
  await expect(second.window.getByRole('button', { name: 'Show and sort', exact: true })).toBeVisible();
});

test('keys alone choose in the menu, and the native menu offers the same', async ({ start }) => {
  const { app, window } = await start();
  await openSea(window);
  await window.getByRole('button', { name: 'Show and sort', exact: true }).focus();
  await window.keyboard.press('Enter');
  const menu = window.getByRole('menu', { name: 'Show and sort' });
  await expect(menu.getByRole('menuitemradio', { name: 'Everything' })).toBeFocused();
  await expect(menu.getByRole('menuitemradio', { name: 'Everything' })).toBeChecked();
  await window.keyboard.press('ArrowDown');
  await window.keyboard.press('Enter');
  await expect(window.getByText('unread only', { exact: true })).toBeVisible();

  await app.evaluate(({ Menu }) => {
    const items = (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []);
    items.find(({ label }) => label === 'Group by feed')?.click();
  });
  await expect.poll(() => headings(window)).toContain('All Ferries');
});

test('above, below and older are marked read, each taken back in one step, also after a restart', async ({ start }) => {
  const first = await start({ size: '1280x1000' });
  await openSea(first.window);
  const mark = async (title: RegExp, item: string): Promise<void> => {
    await row(first.window, title).click({ button: 'right' });
    await first.window.getByRole('menuitem', { name: item }).click();
  };
  await mark(/Harbour 2\./, 'Mark above as read');
  await expect(first.window.getByRole('status')).toContainText('2 stories marked as read');
  await expect.poll(async () => (await unread(first.window))[0]).toBe('Harbour 2');
  await choose(first.window, 'Older than a day', 'menuitem');
  await expect(first.window.getByRole('status')).toContainText('4 stories marked as read');
  await mark(/Harbour 8/, 'Mark below as read');
  await expect(first.window.getByRole('status')).toContainText('3 stories marked as read');
  await expect.poll(() => unread(first.window)).toEqual(['Harbour 2', 'Harbour 3', 'Harbour 4', 'Harbour 5', 'Harbour 6', 'Harbour 7', 'Harbour 8']);
  await first.app.close();

  const second = await start({ size: '1280x1000' });
  const count = (): Promise<string | null> => second.window.getByRole('treeitem', { name: /^Sea/ }).getAttribute('aria-label');
  for (const left of [10, 14, 16]) {
    await second.window.keyboard.press('Control+z');
    await expect.poll(count).toContain(`${left} unread`);
  }
});

test('what a person scrolls past is marked where Settings say so; what the program scrolls is not', async ({ start }) => {
  const { window } = await start();
  const settings = await openSettings(window, 'General');
  await settings.getByRole('switch', { name: 'While scrolling' }).check();
  await settings.getByRole('radio', { name: 'By hand' }).check();
  await window.keyboard.press('Escape');
  await openSea(window);

  for (let steps = 0; steps < 11; steps++) await window.keyboard.press('j');
  await expect(row(window, /Harbour 10/)).toBeInViewport();
  await window.waitForTimeout(1500);
  await window.getByRole('listbox').evaluate((list) => list.scrollTo(0, 0));
  await expect(row(window, /Harbour 0\./)).toHaveAccessibleName(/^Unread/);

  await row(window, /Harbour 1\./).hover();
  await window.mouse.wheel(0, 250);
  // Two whole rows and their heading are past the top.
  await expect.poll(async () => /(\d+) unread/.exec((await window.getByRole('treeitem', { name: /^Sea/ }).getAttribute('aria-label')) ?? '')?.[1]).toBe('14');
  await window.keyboard.press('z');
  await expect(window.getByRole('status')).toContainText('2 stories unread again');
  await expect(window.getByRole('treeitem', { name: /^Sea, 16 unread/ })).toBeVisible();
});

test('a story opened in Unread stays there until the list is left', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('Control+3');
  await row(window, /Uber/).click();
  await expect(row(window, /^Uber/)).toBeVisible();
  await window.keyboard.press('n');
  await expect(row(window, /^Toyota/)).toBeVisible();
  await expect(row(window, /^Uber/)).toBeVisible();
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('heading', { level: 2, name: 'All', exact: true })).toBeVisible();
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('heading', { level: 2, name: 'Unread', exact: true })).toBeVisible();
  await expect(row(window, /TSMC/)).toBeVisible();
  await expect(row(window, /Uber|Toyota/)).toHaveCount(0);
});
