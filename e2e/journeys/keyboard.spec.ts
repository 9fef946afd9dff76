import type { Page } from '@playwright/test';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';

let site: Site;

test.beforeEach(async () => {
  const titles = ['The ferry is back', 'Soup for a cold day', 'A tram through the old town'];
  site = await openSite((path) =>
    path === '/feed.xml'
      ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', titles.map((title, index) => ({ id: title, title, html: prose(title.toLowerCase(), 14), date: new Date(Date.now() - index * 60_000) }))) }
      : undefined,
  );
});

test.afterEach(() => site.close());

/** What has the focus shows it: by a ring of its own, or of what it holds (the row of the list, the field around an input). */
async function expectVisibleFocus(window: Page): Promise<void> {
  await expect
    .poll(() =>
      window.evaluate(() => {
        const { activeElement } = document;
        if (!activeElement || activeElement === document.body) return 'nothing has the focus';
        const active = document.getElementById(activeElement.getAttribute('aria-activedescendant') ?? '');
        const isRinged = (element: Element | null): boolean => {
          const { outlineStyle, outlineWidth, boxShadow } = element ? getComputedStyle(element) : { outlineStyle: 'none', outlineWidth: '0px', boxShadow: 'none' };
          return (outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (element?.matches(':focus-within') === true && boxShadow !== 'none');
        };
        return [active, activeElement, activeElement.parentElement, activeElement.parentElement?.parentElement ?? null].some(isRinged) ? 'a ring' : activeElement.outerHTML.slice(0, 200);
      }),
    )
    .toBe('a ring');
}

/** Tabs on until what has the focus is named so; a trap fails. */
async function tabTo(window: Page, name: string | RegExp): Promise<void> {
  const focused = window.locator(':focus');
  for (let presses = 0; presses < 60; presses++) {
    await window.keyboard.press('Tab');
    if ((await focused.count()) === 0) continue;
    const label = await focused.evaluate((element) => element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent ?? element.textContent ?? '');
    if (typeof name === 'string' ? label.trim() === name : name.test(label)) return;
  }
  throw new Error(`the keyboard never came to ${String(name)}`);
}

test('a first day by keyboard alone: add a feed, read, save, tag, search, change a setting', async ({ start }) => {
  const { app, window } = await start();
  const { keyboard } = window;
  await window.evaluate(() => {
    const counted = globalThis as unknown as { pointed: number };
    counted.pointed = 0;
    addEventListener('pointerdown', () => counted.pointed++, true);
  });

  // First run: the invitation has the focus, and leads on to the list.
  await expect(window.getByRole('button', { name: 'Read the first edition' })).toBeFocused();
  await expectVisibleFocus(window);
  await keyboard.press('Escape');
  await expect(window.getByRole('listbox')).toBeFocused();
  await expectVisibleFocus(window);

  // Add a feed, in a section of its own.
  await keyboard.press('Control+n');
  const add = window.getByRole('dialog', { name: 'Add feed' });
  await expect(add.getByLabel('Website or feed address')).toBeFocused();
  await expectVisibleFocus(window);
  await keyboard.type(`${site.origin}/feed.xml`);
  await keyboard.press('Enter');
  await expect(add.getByRole('button', { name: 'Follow Harbour News' })).toBeVisible();
  await tabTo(window, 'Section');
  await expectVisibleFocus(window);
  await keyboard.type('Local');
  await tabTo(window, 'Follow Harbour News');
  await expectVisibleFocus(window);
  await keyboard.press('Enter');
  await expect(add).toHaveCount(0);
  await expect(row(window, /The ferry is back/)).toBeVisible();

  // Read: the next headline, into its story, down its pages.
  await keyboard.press('j');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('The ferry is back');
  await keyboard.press('j');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Soup for a cold day');
  await keyboard.press('Enter');
  await expect(window.getByRole('article')).toBeFocused();
  const top = (): Promise<number> => window.getByRole('article').evaluate((article) => article.getBoundingClientRect().top);
  const before = await top();
  await keyboard.press('Space');
  await expect.poll(top).toBeLessThan(before - 200);
  await expect(row(window, /Soup/)).toHaveAccessibleName(/^Soup/);

  // Save and tag it, from within the story.
  await keyboard.press('s');
  await expect(row(window, /Soup/)).toHaveAccessibleName(/Saved/);
  await keyboard.press('t');
  const tags = window.getByRole('dialog', { name: 'Tags' });
  await expect(tags.getByRole('combobox')).toBeFocused();
  await expectVisibleFocus(window);
  await keyboard.type('Recipes');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await expect(tags).toHaveCount(0);
  await expect(row(window, /Soup/)).toHaveAccessibleName(/Tags: Recipes/);
  await expect(window.getByRole('article')).toBeFocused();

  // Search, go into what is found, and come back.
  await keyboard.press('/');
  await expect(window.getByRole('searchbox')).toBeFocused();
  await expectVisibleFocus(window);
  await keyboard.type('tram');
  await expect(window.getByRole('option')).toHaveCount(1);
  await keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('A tram through the old town');
  await expect(window.getByRole('listbox')).toBeFocused();
  await expectVisibleFocus(window);
  await keyboard.press('/');
  await keyboard.press('Escape');
  await expect(window.getByRole('searchbox')).toHaveCount(0);
  await expect(window.getByRole('listbox')).toBeFocused();

  // The regions one after the other, each showing where one is.
  for (const region of ['bar', 'story']) {
    await keyboard.press('F6');
    await expect(window.locator(`[data-region="${region}"]`).locator(':scope:focus, :focus')).toHaveCount(1);
    await expectVisibleFocus(window);
  }

  // Settings: another page, a choice, and back to where one was.
  await keyboard.press('Control+,');
  const settings = window.getByRole('dialog', { name: 'Settings' });
  await expect(settings).toBeVisible();
  await expectVisibleFocus(window);
  await keyboard.press('ArrowDown');
  await keyboard.press('Enter');
  await expect(settings.getByRole('heading', { level: 3, name: 'Reading' })).toBeVisible();
  await tabTo(window, 'Match system');
  await expectVisibleFocus(window);
  await keyboard.press('ArrowLeft');
  await expect(window.locator('html')).toHaveAttribute('data-theme', 'black');
  await keyboard.press('Escape');
  await expect(settings).toHaveCount(0);
  await expect(window.getByRole('article')).toBeFocused();

  expect(await window.evaluate(() => (globalThis as unknown as { pointed: number }).pointed)).toBe(0);
  expect(app.windows()).toHaveLength(1);
});
