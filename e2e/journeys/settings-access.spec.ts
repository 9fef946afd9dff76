import type { Page } from '@playwright/test';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, test } from '../app';
import { faults } from '../axe';
import { broadsheet } from '../commands';
import { openSettings } from '../settings';

let site: Site;

test.beforeEach(async () => {
  site = await openSite((path) => (path === '/feed' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', [{ id: '1', title: 'The ferry', html: prose('ferry'), date: new Date() }]) } : { status: 401 }));
});

test.afterEach(() => site.close());

/** What can be pointed at and is smaller than 24 px (WCAG 2.2, 2.5.8). */
function smallTargets(window: Page): Promise<string[]> {
  return window.locator('dialog[open]').evaluate((dialog) =>
    [...dialog.querySelectorAll<HTMLElement>('button, input, select, summary, [tabindex="0"]')].flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      const label = element.closest('label')?.getBoundingClientRect();
      return width > 0 && Math.max(width, label?.width ?? 0) >= 24 && Math.max(height, label?.height ?? 0) >= 24 ? [] : width === 0 ? [] : [`${element.outerHTML.slice(0, 120)} ${width}×${height}`];
    }),
  );
}

for (const theme of ['Light', 'Dark', 'Sepia', 'Black'] as const) {
  for (const size of theme === 'Light' || theme === 'Dark' ? ['1280x800', '760x900'] : ['1280x800']) {
    test(`axe finds nothing on any page: ${theme}, ${size}`, async ({ profile, start }) => {
      await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
      const { window } = await start({ size });
      const dialog = await openSettings(window, 'Reading');
      await dialog.getByRole('radio', { name: theme }).check();
      for (const page of ['General', 'Reading', 'Feeds', 'Rules', 'Shortcuts', 'About'] as const) {
        await openSettings(window, page);
        expect(await faults(window), page).toEqual([]);
        expect(await smallTargets(window), page).toEqual([]);
      }
      await openSettings(window, 'Feeds');
      await dialog.getByRole('list', { name: 'Feeds you follow' }).getByRole('button').click();
      await dialog.getByRole('button', { name: 'Sign in…' }).click();
      await dialog.getByText('User agent and headers').click();
      await dialog.getByRole('button', { name: 'Add header' }).click();
      await dialog.getByRole('button', { name: 'Stop following…' }).click();
      expect(await faults(window), 'a feed').toEqual([]);
      expect(await smallTargets(window), 'a feed').toEqual([]);
      await openSettings(window, 'Shortcuts');
      await dialog.getByRole('button', { name: 'Change J for' }).click();
      expect(await faults(window), 'recording').toEqual([]);
      await window.keyboard.press('k');
      await expect(dialog.getByRole('alert')).toBeVisible();
      expect(await faults(window), 'conflict').toEqual([]);
      await dialog.getByRole('button', { name: 'Leave it' }).click();
      await window.keyboard.press('Escape');
      if (size === '760x900') await window.getByRole('option').first().click();
      await window.getByRole('button', { name: 'Reading options' }).click();
      await expect(window.getByRole('dialog', { name: 'Reading options' })).toBeVisible();
      expect(await faults(window), 'reading options').toEqual([]);
    });
  }
}

test('everything is reached by keyboard alone, and the focus returns to where it was', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  const { keyboard } = window;
  const focused = (): Promise<string> => window.evaluate(() => (document.activeElement === document.body ? '' : (document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '')));
  await keyboard.press('F6');
  // The row's name: its count changes when the story that stands open is read.
  const place = async (): Promise<string | undefined> => (await focused()).split(',')[0];
  const before = await place();
  await keyboard.press('Control+,');
  await expect.poll(focused).toBe('General');
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 3, name: 'Reading' })).toBeVisible();

  /** Tabs on until what has the focus is named so; a trap or a loop fails. */
  const tabTo = async (name: string | RegExp): Promise<void> => {
    for (let presses = 0; presses < 80; presses++) {
      const now = await focused();
      if (typeof name === 'string' ? now === name : name.test(now)) return;
      await keyboard.press('Tab');
    }
    throw new Error(`the keyboard never came to ${String(name)}`);
  };
  await tabTo('Match system');
  await keyboard.press('ArrowRight');
  await keyboard.press('ArrowRight');
  expect(await window.evaluate(() => document.documentElement.dataset['theme'])).toBe('sepia');
  await tabTo('Text size');
  await keyboard.press('ArrowRight');
  await expect(window.getByRole('slider', { name: 'Text size' })).toHaveValue('19');
  await tabTo('Hyphenate');
  await keyboard.press('Space');
  await expect(window.getByRole('switch', { name: 'Hyphenate' })).toBeChecked();

  await tabTo('Close settings');
  await keyboard.press('Tab');
  await tabTo('Feeds');
  await keyboard.press('Enter');
  await tabTo(/^H?Harbour News/);
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 4, name: 'Harbour News' })).toBeVisible();
  await expect.poll(focused).toBe('All feeds');
  await keyboard.press('Enter');
  await expect.poll(focused).toContain('Harbour News');
  await keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
  expect(await place()).toBe(before);
});
