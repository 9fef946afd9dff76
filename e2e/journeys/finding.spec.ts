import type { Locator, Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { openSettings } from '../settings';

const bar = (window: Page): Locator => window.getByRole('search', { name: 'Find in story' });
const marked = (window: Page, name: string): Promise<string[]> => window.evaluate((each) => [...(CSS.highlights.get(each) ?? [])].map(String), name);
/** Whether the match that is looked at can be seen. */
const isInSight = (window: Page): Promise<boolean> =>
  window.evaluate(() => {
    const [range] = CSS.highlights.get('find-current') ?? [];
    const box = range instanceof Range ? range.getBoundingClientRect() : undefined;
    const sheet = document.querySelector('[data-sheet]')?.getBoundingClientRect();
    return box !== undefined && sheet !== undefined && box.height > 0 && box.top >= sheet.top && box.bottom <= sheet.bottom;
  });

test('finds in the story without changing it, and goes from match to match by keys', async ({ start }) => {
  const { window } = await start();
  const html = (): Promise<string> => window.getByRole('article').innerHTML();
  const before = await html();
  await window.keyboard.press('Control+f');
  await window.keyboard.type('JAPAN');
  await expect(bar(window)).toContainText('1 of 17');
  expect(await marked(window, 'find')).toHaveLength(17);
  await window.keyboard.press('Shift+Enter');
  await expect(bar(window)).toContainText('17 of 17');
  await expect.poll(() => isInSight(window)).toBe(true);
  await window.keyboard.press('Enter');
  await expect(bar(window)).toContainText('1 of 17');
  await expect.poll(() => isInSight(window)).toBe(true);
  await window.keyboard.press('F3');
  await window.keyboard.press('F3');
  await window.keyboard.press('Shift+F3');
  await expect(bar(window)).toContainText('2 of 17');

  await window.keyboard.type('zzz');
  await expect(bar(window)).toContainText('No matches');
  expect(await marked(window, 'find')).toEqual([]);
  expect(await html()).toBe(before);
  await window.keyboard.press('Escape');
  await expect(bar(window)).toBeHidden();
  await expect(window.getByRole('article')).toBeFocused();
});

test('finds over the hyphens that a story is set with, in the next story too, until Escape', async ({ start }) => {
  const { window } = await start();
  const settings = await openSettings(window, 'Reading');
  await settings.getByRole('switch', { name: 'Hyphenate' }).check();
  await window.keyboard.press('Escape');
  await expect.poll(() => window.getByRole('article').evaluate((article) => article.textContent?.includes('\u00ad'))).toBe(true);
  await window.keyboard.press('Control+f');
  await window.keyboard.type('hyperscale cloud computing');
  await expect(bar(window)).toContainText('1 of 1');
  expect((await marked(window, 'find-current')).map((text) => text.replaceAll('\u00ad', ''))).toEqual(['hyperscale cloud computing']);

  await window.keyboard.press('Control+f');
  await window.keyboard.type('japan');
  await row(window, /TSMC/).click();
  await expect(bar(window)).toContainText('1 of 1');
  await row(window, /Uber/).click();
  await expect(bar(window)).toContainText('No matches');
  await window.keyboard.press('Escape');
  await expect(bar(window)).toBeHidden();
});
