import type { ElectronApplication, Page } from '@playwright/test';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { ask, follow } from '../desk';

async function openStory(app: ElectronApplication, window: Page): Promise<Page> {
  await row(window, /Microsoft/).click();
  await window.getByRole('listbox').focus();
  const [story] = await Promise.all([app.waitForEvent('window'), window.keyboard.press('Shift+Enter')]);
  await story.getByRole('article').waitFor();
  return story;
}

test('a story opens in a window of its own, once, and what is done there is seen everywhere', async ({ start }) => {
  const { app, window } = await start();
  const story = await openStory(app, window);
  await expect(story.getByRole('heading', { level: 1 })).toContainText('Microsoft Invests');
  await expect(story).toHaveTitle(/Microsoft Invests/);
  await expect(story.getByRole('tree')).toHaveCount(0);
  await expect(story.getByRole('listbox')).toHaveCount(0);
  expect(await faults(story)).toEqual([]);

  await story.keyboard.press('s');
  await expect(row(window, /Microsoft.*Saved/)).toBeVisible();
  // Keys of the list have nothing to do here, and change nothing there.
  await story.keyboard.press('j');
  await story.keyboard.press('g');
  await story.keyboard.press('s');
  await story.keyboard.press('Escape');
  await expect(story.getByRole('heading', { level: 1 })).toContainText('Microsoft Invests');
  await expect(window.getByRole('treeitem', { name: /^Today/ })).toHaveAttribute('aria-selected', 'true');

  await window.bringToFront();
  await window.keyboard.press('Shift+Enter');
  expect(app.windows()).toHaveLength(2);
});

test('a story’s window obeys the rules of the main one', async ({ start }) => {
  const { app, window } = await start();
  const story = await openStory(app, window);
  const url = story.url();
  const tried = await story.evaluate(async () => ({
    fetch: await fetch('https://example.org/').then(String, () => 'refused'),
    window: open('https://example.org/'),
    require: typeof (globalThis as { require?: unknown }).require,
    // In a task of its own: what an evaluation runs itself is let through.
    eval: await new Promise((resolve) => {
      setTimeout(() => {
        try {
          resolve(String(new Function('return 1')()));
        } catch {
          resolve('refused');
        }
      });
    }),
  }));
  expect(tried).toEqual({ fetch: 'refused', window: null, require: 'undefined', eval: 'refused' });
  // Through main: Playwright would wait for a navigation that doesn't come.
  await app.evaluate(async ({ BrowserWindow }) => {
    for (const each of BrowserWindow.getAllWindows()) await each.webContents.executeJavaScript("location.href = 'https://example.org/'; 0", true);
  });
  await story.waitForTimeout(200);
  expect(story.url()).toBe(url);
  expect(app.windows()).toHaveLength(2);
  const preferences = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows().map(({ webContents }) => {
      const { sandbox, contextIsolation, nodeIntegration, webviewTag } = (webContents as unknown as { getLastWebPreferences(): Record<string, unknown> }).getLastWebPreferences();
      return { sandbox, contextIsolation, nodeIntegration, webviewTag };
    }),
  );
  expect(preferences).toEqual(Array.from({ length: 2 }, () => ({ sandbox: true, contextIsolation: true, nodeIntegration: false, webviewTag: false })));
});

test('a story’s window opens where the last one was left', async ({ start }) => {
  const { app, window } = await start();
  const story = await openStory(app, window);
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('story='))?.setBounds({ x: 60, y: 80, width: 620, height: 700 }));
  await expect.poll(() => story.evaluate(() => innerWidth)).toBe(620);
  await Promise.all([story.waitForEvent('close'), app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().find(({ webContents }) => webContents.getURL().includes('story='))?.close())]);
  const again = await openStory(app, window);
  expect(await again.evaluate(() => [innerWidth, innerHeight])).toEqual([620, 700]);
});

test('the unread count stands on the icon, and goes where the person wants none', async ({ start }) => {
  const { app, window } = await start();
  await app.evaluate((electron) => {
    const set: number[] = [];
    Object.assign(globalThis, { badges: set });
    electron.app.setBadgeCount = (count?: number) => set.push(count ?? 0) > 0;
  });
  const badges = (): Promise<number[]> => app.evaluate(() => (globalThis as unknown as { badges: number[] }).badges);
  await row(window, /TSMC/).click();
  await expect.poll(async () => (await badges()).at(-1)).toBe(16);
  await ask(window, 'changeSettings', { showsBadge: false });
  await expect.poll(async () => (await badges()).at(-1)).toBe(0);
});

test('one notification tells of a refresh, only where it is wanted and nobody looks', async ({ start }) => {
  let count = 1;
  const site: Site = await openSite(() => ({
    headers: { 'content-type': 'application/rss+xml' },
    body: rss('Harbour News', Array.from({ length: count }, (_, index) => ({ id: `${index}`, title: `Story ${index}`, html: prose('ferry'), date: new Date() }))),
  }));
  const { app, window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  await app.evaluate(({ Notification }) => {
    const told: unknown[] = [];
    Object.assign(globalThis, { told });
    Object.assign(Notification, { isSupported: () => true });
    Notification.prototype.show = function show() {
      told.push([this.title, this.body.split('\n').length]);
    };
  });
  const told = (): Promise<unknown> => app.evaluate(() => (globalThis as unknown as { told: unknown }).told);
  await window.evaluate(() => Object.assign(document, { hasFocus: () => false }));
  count = 3;
  await window.keyboard.press('r');
  await expect(window.getByText('2 new headlines.')).toBeVisible();
  expect(await told()).toEqual([]);
  await ask(window, 'changeSettings', { notifies: true });
  // Changes are announced a quarter of a second apart.
  await window.waitForTimeout(600);
  count = 8;
  await window.keyboard.press('r');
  await expect(window.getByText('5 new headlines.')).toBeVisible();
  await window.waitForTimeout(300);
  expect(await told()).toEqual([['5 new headlines', 3]]);
  await site.close();
});

test('with an icon beside the clock, closing the window leaves the program running', async ({ start }) => {
  const { app, window } = await start();
  await app.evaluate(({ Tray }) => {
    Object.assign(globalThis, { tips: [] });
    Tray.prototype.setToolTip = (tip) => void (globalThis as unknown as { tips: string[] }).tips.push(tip);
  });
  await ask(window, 'changeSettings', { showsTray: true });
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { tips: string[] }).tips)).toEqual(['Broadsheet']);
  const close = (): Promise<void> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const isVisible = (): Promise<boolean | undefined> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible());
  await close();
  await expect.poll(isVisible).toBe(false);
  await app.evaluate((electron) => electron.app.emit('activate'));
  await expect.poll(isVisible).toBe(true);
});

test('links and words of a story have a menu', async ({ start }) => {
  const { app, window } = await start();
  const text = window.getByRole('article').locator('p').filter({ hasText: 'staggering' });
  await text.evaluate((paragraph) => {
    const range = document.createRange();
    range.setStart(paragraph.firstChild as Node, 0);
    range.setEnd(paragraph.firstChild as Node, 9);
    getSelection()?.addRange(range);
  });
  await text.click({ button: 'right', position: { x: 20, y: 10 } });
  await window.getByRole('menuitem', { name: 'Copy' }).click();
  expect(await app.evaluate(({ clipboard }) => clipboard.readText())).toBe('Microsoft');
});
