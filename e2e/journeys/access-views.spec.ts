import type { Page } from '@playwright/test';
import { cpSync } from 'node:fs';
import { expect, row, test, type Broadsheet } from '../app';
import { colourRules, faults } from '../axe';
import { ask } from '../desk';
import { newAddress, plant, type Planted } from '../looks/planted';
import { openSettings } from '../settings';

// Each goes through a dozen views.
test.describe.configure({ timeout: 180_000 });

let planted: Planted;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  planted = await plant();
});

test.afterAll(() => planted?.close());

/** Every rule in light in three widths, those about colour in the other themes. */
async function check({ app, window }: Broadsheet, view: string): Promise<void> {
  const resize = async (width: number): Promise<void> => {
    await (await app.browserWindow(window)).evaluate((frame, to) => frame.setContentSize(to, 860), width);
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(width);
    // The window is drawn anew for its width a moment later.
    await window.waitForTimeout(150);
  };
  for (const theme of ['sepia', 'dark', 'black', 'light'] as const) {
    await ask(window, 'changeSettings', { theme });
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
    expect.soft(await faults(window, theme === 'light' ? undefined : colourRules), `${view}, ${theme}`).toEqual([]);
  }
  for (const width of [760, 1440]) {
    await resize(width);
    expect.soft(await faults(window), `${view}, light, ${width}`).toEqual([]);
  }
  await resize(1280);
}

/** Closes a dialog, and waits until it has gone: keys go to it until then. */
async function close(window: Page): Promise<void> {
  await window.keyboard.press('Escape');
  await expect(window.getByRole('dialog')).toHaveCount(0);
}

test('axe finds nothing on the front page, in lists, stories and search, in any theme', async ({ profile, start }) => {
  cpSync(planted.profile, profile, { recursive: true });
  const running = await start({ env: planted.env });
  const { window } = running;
  const { keyboard } = window;
  await expect(window.locator('[data-end]')).toBeAttached();
  await check(running, 'front page');

  await keyboard.press('j');
  await keyboard.press('w');
  const timeline = window.getByRole('treeitem', { name: /Noto|tsunami/i });
  await timeline.click();
  await expect(row(window, /Noto|tsunami/i).first()).toBeVisible();
  await check(running, 'a followed story');

  await window.getByRole('treeitem', { name: /^World,/ }).click();
  await window.getByRole('option').nth(2).click();
  await keyboard.press('s');
  await check(running, 'list and story');

  await keyboard.press('Control+f');
  await keyboard.type('the');
  await expect(window.getByRole('search', { name: 'Find in story' })).toContainText('1 of');
  await check(running, 'find in story');
  await keyboard.press('Escape');

  await window.getByRole('article').getByRole('button', { name: /^Open picture/ }).first().click();
  await expect(window.getByRole('dialog', { name: 'Picture' })).toBeVisible();
  await check(running, 'picture viewer');
  await close(window);

  await keyboard.press('t');
  const tags = window.getByRole('dialog', { name: 'Tags' });
  await expect(tags.getByRole('combobox')).toBeFocused();
  await keyboard.type('Sea');
  await keyboard.press('Enter');
  await check(running, 'tags');
  await close(window);

  await keyboard.press('Control+5');
  await expect(window.getByRole('heading', { level: 2, name: 'Saved' })).toBeVisible();
  await check(running, 'saved');

  await keyboard.press('/');
  await expect(window.getByRole('searchbox')).toBeFocused();
  await check(running, 'search help');
  await keyboard.type('earthquake');
  await expect(row(window, /earthquake/i).first()).toBeVisible();
  await check(running, 'search results');
  await window.getByRole('searchbox').fill('nothing of the kind');
  await expect(window.getByText('No stories match')).toBeVisible();
  await check(running, 'search without result');
  await keyboard.press('Escape');

  await window.getByRole('treeitem', { name: /^Bundled edition/ }).click();
  await row(window, /TSMC/).click();
  await check(running, 'headline only');

  planted.broken.add(2);
  await keyboard.press('r');
  await window.getByRole('button', { name: '1 feed failed' }).click();
  await check(running, 'a feed that failed');
  planted.broken.clear();
});

test('axe finds nothing in dialogs, menus and Settings, in any theme', async ({ profile, start }) => {
  cpSync(planted.profile, profile, { recursive: true });
  const running = await start({ env: planted.env });
  const { app, window } = running;
  const { keyboard } = window;
  const dialog = window.getByRole('dialog');
  await expect(window.locator('[data-end]')).toBeAttached();

  await keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await keyboard.type('noto');
  await expect(dialog.getByRole('group', { name: 'Stories' })).toBeVisible();
  await check(running, 'palette');
  await close(window);

  await keyboard.press('Shift+?');
  await expect(dialog).toBeVisible();
  await check(running, 'keys');
  await close(window);

  await keyboard.press('Control+n');
  await dialog.getByLabel('Website or feed address').fill(newAddress);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('button', { name: /^Follow / })).toBeVisible();
  await check(running, 'add feed');
  await dialog.getByLabel('Website or feed address').fill('htp://example');
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('status')).toContainText('web address');
  await check(running, 'add feed, a bad address');
  await close(window);

  await keyboard.press('Control+n');
  await window.getByRole('button', { name: 'Browse the catalogue' }).click();
  await expect(window.getByRole('dialog', { name: 'Choose what to read' })).toBeVisible();
  await window.getByRole('button', { name: 'Show the feeds of Technology' }).click();
  await check(running, 'catalogue');
  await close(window);

  await window.getByRole('treeitem', { name: /^World,/ }).click();
  await window.getByRole('option').nth(2).click({ button: 'right' });
  await expect(window.getByRole('menu')).toBeVisible();
  await check(running, 'menu of a headline');
  await window.getByRole('menuitem', { name: 'Mute…' }).click();
  await expect(window.getByRole('dialog', { name: 'Mute' })).toBeVisible();
  await check(running, 'mute');
  await close(window);

  for (const page of ['General', 'Reading', 'Feeds', 'Rules', 'Storage', 'Shortcuts', 'About'] as const) {
    await openSettings(window, page);
    await check(running, `Settings, ${page}`);
  }
  await close(window);
  await window.getByRole('option').nth(2).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'New rule from this story…' }).click();
  await expect(dialog.getByRole('button', { name: 'Save rule' })).toBeVisible();
  await check(running, 'rule editor');
  await keyboard.press('Escape');
  await keyboard.press('Escape');

  await window.getByRole('option').nth(2).click();
  const [story] = await Promise.all([app.waitForEvent('window'), keyboard.press('Shift+Enter')]);
  await story.getByRole('article').waitFor();
  await check({ app, window: story }, 'story window');
});

test('axe finds nothing in the first run, in any theme', async ({ start }) => {
  const running = await start();
  await expect(running.window.getByRole('region', { name: 'Your first edition' })).toBeVisible();
  await check(running, 'first run');
});
