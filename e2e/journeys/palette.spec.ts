import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { openSettings } from '../settings';

const field = (window: Page): Locator => window.getByRole('combobox', { name: 'Search and commands' });
const palette = (window: Page): Locator => window.getByRole('dialog', { name: 'Search and commands' });
const active = (window: Page): Locator => palette(window).locator('[role=option][aria-selected=true]');

async function openPalette(window: Page, text = ''): Promise<void> {
  await window.keyboard.press('Control+k');
  await field(window).fill(text, { timeout: 5000 });
}

/** The system's own dialogs, the printer and the browser are stood in for. */
async function keepInside(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ dialog, shell, BrowserWindow }) => {
    dialog.showOpenDialog = async () => ({ canceled: true, filePaths: [] });
    dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
    shell.openExternal = async () => undefined;
    for (const window of BrowserWindow.getAllWindows()) window.webContents.print = (_options, done) => done?.(true, '');
  });
}

test('finds an action by a few letters of its name, marks them, shows its key and does it', async ({ start }) => {
  const { window } = await start();
  await row(window, /SpaceX/).click();
  await openPalette(window, 'keybo');
  await expect(active(window)).toContainText('Keyboard shortcuts');
  await expect(active(window).locator('b')).toHaveText('Keybo');
  await expect(active(window).locator('kbd')).toHaveText(['?']);
  expect(await field(window).getAttribute('aria-activedescendant')).toBe(await active(window).getAttribute('id'));
  await window.keyboard.press('Enter');
  await expect(window.getByRole('dialog', { name: 'Keyboard shortcuts' })).toBeVisible();
});

test('goes to a section and a feed, and opens a story by words of its text', async ({ start }) => {
  const { window } = await start();
  await openPalette(window, 'techno');
  await expect(active(window)).toHaveText(/Section: Technology/);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 2, name: 'Technology' })).toBeVisible();

  await openPalette(window, '@');
  await expect(palette(window).getByRole('option')).toHaveText([/Feed: Bundled edition/]);
  await window.keyboard.press('Enter');
  await expect(window.getByRole('heading', { level: 2, name: 'Bundled edition' })).toBeVisible();

  // Enter may come before the answer: it is for what was typed, not for what still stands there.
  await openPalette(window);
  await window.keyboard.type('kumamoto');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('article').getByRole('heading', { level: 1 })).toContainText('TSMC');
  await expect(palette(window)).toBeHidden();
});

test('Ctrl+Enter lists everything that is found; what was sought is marked in the story', async ({ start }) => {
  const { window } = await start();
  await openPalette(window, 'japan');
  await expect(palette(window).getByRole('group', { name: 'Stories' }).getByRole('option')).toHaveCount(2);
  await expect(palette(window)).toContainText('2 stories');
  await window.keyboard.press('Control+Enter');
  await expect(window.getByRole('listbox').getByRole('option')).toHaveCount(2);
  await row(window, /Microsoft/).click();
  const marked = (): Promise<string[]> => window.evaluate(() => [...(CSS.highlights.get('sought') ?? [])].map(String));
  await expect.poll(marked).toContain('Japan');
  await window.keyboard.press('Control+2');
  await expect.poll(marked).toEqual([]);
});

test('Escape gives the focus back; arrows go round; what was chosen stands first the next time', async ({ start }) => {
  const { window } = await start();
  await window.getByRole('listbox').focus();
  const focused = (): Promise<string | null> => window.evaluate(() => document.activeElement?.getAttribute('role') ?? null);
  expect(await focused()).toBe('listbox');
  await window.keyboard.press('Control+k');
  await expect(field(window)).toBeFocused();
  await window.keyboard.press('ArrowUp');
  await expect(palette(window).getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('ArrowDown');
  await expect(palette(window).getByRole('option').first()).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('Escape');
  await expect(palette(window)).toBeHidden();
  expect(await focused()).toBe('listbox');

  await openPalette(window, 'larger te');
  await window.keyboard.press('Enter');
  await window.keyboard.press('Control+k');
  await expect(palette(window).getByRole('group').first()).toHaveAccessibleName('Recent');
  await expect(active(window)).toContainText('Larger text');
  // The key that opened it closes it.
  await window.keyboard.press('Control+k');
  await expect(palette(window)).toBeHidden();
});

test('an action that has nothing to do is not offered', async ({ start }) => {
  const { window } = await start();
  await openPalette(window, '>edition');
  await expect(palette(window).getByRole('option', { name: 'Remove the bundled edition' })).toBeVisible();
  await expect(palette(window).getByRole('option', { name: 'Bring back the bundled edition' })).toHaveCount(0);
});

test('every action of the palette does its work without a failure', async ({ start }) => {
  test.slow();
  const { app, window } = await start();
  await keepInside(app);
  const failures: string[] = [];
  window.on('pageerror', (error) => failures.push(String(error)));
  const options = palette(window).getByRole('option');
  const done = new Set<string>();
  // What empties the list comes last.
  const last = ['list.markRead', 'list.toggleUnread', 'edition.remove'];
  for (;;) {
    // Some actions open a dialog, and those that are loaded on demand take a moment.
    await expect(async () => {
      if ((await window.locator('dialog[open]').count()) > 0 && !(await field(window).isVisible())) await window.keyboard.press('Escape');
      if (!(await field(window).isVisible())) {
        // From a list that holds something, whatever was shown before.
        await window.keyboard.press('Control+4');
        await window.keyboard.press('Control+k');
      }
      await field(window).fill('>', { timeout: 1000 });
    }).toPass();
    await expect(options.first()).toBeVisible();
    const keys = await options.evaluateAll((elements) => elements.map((element) => (element as HTMLElement).dataset['key'] ?? ''));
    const waiting = keys.filter((key) => !done.has(key)).toSorted((a, b) => last.indexOf(a) - last.indexOf(b));
    const key = waiting[0];
    if (key === undefined && done.has('edition.restore')) break;
    if (key === undefined) {
      // It is offered when the window has heard that the edition is gone.
      await window.keyboard.press('Escape');
      await expect(window.locator('dialog')).toHaveCount(0);
      continue;
    }
    done.add(key);
    await palette(window).locator(`[data-key="${key}"]`).click();
    await expect(window.locator('dialog').filter({ has: field(window) }), key).toHaveCount(0);
    await expect(window.getByRole('alert').filter({ hasText: /./ }), key).toHaveCount(0);
    await expect(window.locator('#root > *').first(), key).toBeVisible();
  }
  expect(failures).toEqual([]);
  expect([...done]).toEqual(expect.arrayContaining(['headline.next', 'find.open', 'feeds.refresh', 'edition.remove', 'edition.restore', 'program.settings', 'story.print', 'zoom.reset']));
  expect(done.size).toBeGreaterThan(45);
});

test('a key that was bound anew opens the palette, which shows it', async ({ start }) => {
  const { window } = await start();
  const settings = await openSettings(window, 'Shortcuts');
  await settings.getByRole('button', { name: 'Change Ctrl K for Search and commands' }).click();
  await window.keyboard.press('Control+j');
  await expect(settings.getByRole('button', { name: 'Change Ctrl J for Search and commands' })).toBeVisible();
  await settings.getByRole('button', { name: 'Change M for Mark as read or unread' }).click();
  await window.keyboard.press('u');
  await expect(settings.getByRole('button', { name: 'Change U for Mark as read or unread' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(settings).toBeHidden();
  await window.keyboard.press('Control+k');
  await expect(palette(window)).toBeHidden();
  await window.keyboard.press('Control+j');
  await field(window).fill('>mark as read or');
  await expect(active(window).locator('kbd')).toHaveText(['U']);
  await window.keyboard.press('Escape');
  await row(window, /Uber/).click();
  await expect(row(window, /^Uber/)).toBeVisible();
  await window.keyboard.press('u');
  await expect(row(window, /^Unread.*Uber/)).toBeVisible();
});
