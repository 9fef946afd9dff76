import type { Page } from '@playwright/test';
import { expect, test } from '../app';

const title = (window: Page): Promise<string | null> => window.getByRole('article').getByRole('heading', { level: 1 }).textContent();

/** Presses the space bar until it has nothing more to show, and notes the stories on the way. */
async function walk(window: Page): Promise<Set<string>> {
  const seen = new Set<string>();
  for (let presses = 0; presses < 80; presses++) {
    seen.add((await title(window)) ?? '');
    await window.keyboard.press('Space');
    if (await window.getByText('Nothing unread is left here').isVisible()) return seen;
    // A page is turned, or a story opened.
    await window.waitForTimeout(120);
  }
  throw new Error('the walk did not end');
}

test('the space bar alone walks through the whole edition, headlines without an article too', async ({ start }) => {
  const { window } = await start();
  await expect(window.getByRole('treeitem', { name: 'Today, 17 unread' })).toBeVisible();
  expect(await walk(window)).toHaveProperty('size', 18);
  await expect(window.getByRole('treeitem', { name: 'Today', exact: true })).toBeVisible();
  await expect(window.getByRole('treeitem', { name: 'Law', exact: true })).toBeVisible();
});

test('from a section it goes on to the next one, to the end of the paper', async ({ start }) => {
  const { window } = await start();
  await window.getByRole('treeitem', { name: /^Technology/ }).click();
  const seen = await walk(window);
  // The bundled story was read before.
  expect(seen.size).toBe(18);
  await expect(window.getByRole('treeitem', { name: 'Unread', exact: true })).toBeVisible();
});

test('what was passed over is walked to as well', async ({ start }) => {
  const { window } = await start();
  await window.getByRole('listbox').getByRole('option').nth(10).click();
  expect(await walk(window)).toHaveProperty('size', 17);
  await expect(window.getByRole('treeitem', { name: 'Today', exact: true })).toBeVisible();
});
