import type { Page } from '@playwright/test';
import { expect, test } from '../app';

const field = (window: Page) => window.getByRole('searchbox', { name: 'Search stories and sources' });
const titles = (window: Page): Promise<string[]> => window.getByRole('option').locator('[title]').evaluateAll((all) => all.map((each) => (each as HTMLElement).title).filter((title) => title.length > 20));

test('finds as one types, marks what was found, and gives the list back', async ({ start }) => {
  const { window } = await start();
  const before = await titles(window);
  await window.keyboard.press('/');
  await expect(field(window)).toBeFocused();
  await expect(window.getByText('A search understands')).toBeVisible();

  await window.keyboard.type('japan');
  await expect(window.getByRole('status').filter({ hasText: '2 stories' })).toBeVisible();
  await expect(window.getByRole('option').locator('mark').first()).toHaveText('Japan');
  await window.keyboard.type(' tsmc');
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 1, name: /TSMC/ })).toBeVisible();
  expect(await window.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('listbox');

  await window.keyboard.press('Escape');
  await expect(field(window)).toHaveCount(0);
  await expect(window.getByRole('heading', { level: 2, name: 'Today' })).toBeVisible();
  await expect.poll(() => titles(window)).toEqual(before);

  await window.keyboard.press('/');
  await window.getByRole('button', { name: 'japan tsmc', exact: true }).click();
  await expect(field(window)).toHaveValue('japan tsmc');
  await expect(window.getByRole('option')).toHaveCount(1);
});

test('chips are operators of the text; a search can be kept; what finds nothing says so', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('/');
  await window.keyboard.type('ai');
  const all = await titles(window);
  await window.getByRole('button', { name: /In which section/ }).click();
  await window.getByRole('menuitem', { name: 'Technology' }).click();
  await expect(field(window)).toHaveValue('ai section:"Technology"');
  await expect.poll(async () => (await titles(window)).length).toBeLessThan(all.length);
  await window.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(window.getByText('No stories match')).toBeVisible();
  await window.getByRole('button', { name: 'Saved', exact: true }).click();
  await expect(field(window)).toHaveValue('ai section:"Technology"');
  await window.getByRole('button', { name: 'best match first' }).click();
  await expect(window.getByRole('button', { name: 'newest first' })).toBeVisible();
  await window.getByRole('button', { name: 'Keep this search in the rail' }).click();
  await expect(window.getByRole('button', { name: 'Keep this search in the rail' })).toHaveCount(0);
  await field(window).fill('zeppelin');
  await expect(window.getByText('No stories match “zeppelin”')).toBeVisible();
  await window.getByRole('button', { name: 'Clear search' }).click();
  await expect(field(window)).toBeFocused();
  await expect(field(window)).toHaveValue('');
});

test('any text is answered by a list', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('/');
  for (const text of ['"', '-', 'OR OR', 'is:nothing', 'before:2026-99-99', '*:(', '東京', 'NEAR(a b)', "'; DROP TABLE article; --", '\u202e\u0000x']) {
    await field(window).fill(text);
    await expect(window.getByText(/No stories match|\d+ stor(y|ies)|A search understands/).first()).toBeVisible();
  }
  await expect(window.getByRole('alert')).toHaveCount(0);
});
