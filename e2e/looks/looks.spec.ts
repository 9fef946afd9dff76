import { cpSync } from 'node:fs';
import type { StartOptions } from '../app';
import { expect, row, test, type Broadsheet } from '../app';
import { ask } from '../desk';
import { openSettings } from '../settings';
import { compareOnlyWithSameEngine, look } from './look';
import { newAddress, plant, type Planted } from './planted';
import { hideWhatFades, holdClock, steady, steadyNow, steadyRuntime } from './steady';

test.describe.configure({ mode: 'serial' });
test.skip(process.platform === 'win32', 'the clock is held by a script of the system’s shell');

let planted: Planted;

test.beforeAll(async () => {
  test.setTimeout(240_000);
  planted = await plant();
});

test.afterAll(() => planted?.close());

/** Starts the program where it is always the same moment. */
async function startSteady(start: (options: StartOptions) => Promise<Broadsheet>, profile: string, env: Readonly<Record<string, string>>): Promise<Broadsheet> {
  const running = await start({ executable: steadyRuntime(profile), env });
  await compareOnlyWithSameEngine(running);
  await running.window.addInitScript(holdClock, steadyNow);
  await running.window.reload();
  await hideWhatFades(running.window);
  return running;
}

test('first run', async ({ profile, start }) => {
  const running = await startSteady(start, profile, steady);
  const { window } = running;
  await expect(window.getByRole('region', { name: 'Your first edition' })).toBeVisible();
  await look(running, 'first-run');
});

test('a morning’s reading', async ({ profile, start }) => {
  test.setTimeout(360_000);
  cpSync(planted.profile, profile, { recursive: true });
  const running = await startSteady(start, profile, planted.env);
  const { window } = running;
  const { keyboard } = window;
  const close = async (): Promise<void> => {
    await keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
  };

  await expect(window.locator('[data-end]')).toBeAttached();
  // Which articles are one story is a matter of degree, and hangs on the order in which they came.
  await ask(window, 'changeSettings', { foldsStories: false });
  await look(running, 'front-page');

  const toWorld = (): Promise<void> => window.getByRole('treeitem', { name: /^World,/ }).click();
  await toWorld();
  const rows = window.getByRole('listbox').getByRole('option');
  await rows.nth(2).click();
  await look(running, 'story');

  await keyboard.press('Escape');
  for (const place of [5, 3, 4]) {
    await rows.nth(place).click();
    await keyboard.press('s');
    // The clock goes a thousandth as fast: only more than a second apart has each its own time, and Saved its order.
    await window.waitForTimeout(1200);
  }
  const toast = window.getByRole('status').filter({ hasText: /^Saved$/ });
  await keyboard.press('t');
  await keyboard.type('Laboratory');
  await keyboard.press('Enter');
  await keyboard.press('Escape');
  await keyboard.press('Escape');
  await expect(toast).toHaveCount(0, { timeout: 12_000 });
  await look(running, 'list');

  await keyboard.press('Control+5');
  await rows.nth(1).click();
  await keyboard.press('Escape');
  await look(running, 'saved');

  await toWorld();
  await keyboard.press('/');
  await keyboard.type('earthquake');
  await expect(row(window, /earthquake/i).first()).toBeVisible();
  await look(running, 'search');
  await keyboard.press('Escape');
  await keyboard.press('Escape');

  await keyboard.press('Control+k');
  await expect(window.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
  await keyboard.type('noto');
  await expect(window.getByRole('dialog').getByRole('group', { name: 'Stories' })).toBeVisible();
  await look(running, 'palette');
  await close();

  for (const page of ['General', 'Reading', 'Feeds'] as const) {
    await openSettings(window, page);
    await look(running, `settings-${page.toLowerCase()}`);
  }
  await close();

  await keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Add feed' });
  await dialog.getByLabel('Website or feed address').fill(newAddress);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('button', { name: /^Follow / })).toBeVisible();
  await look(running, 'add-feed');
  await close();

  planted.broken.add(2);
  await keyboard.press('r');
  await window.getByRole('button', { name: '1 feed failed' }).click();
  await expect(window.getByText(/^Nothing new\./)).toHaveCount(0, { timeout: 12_000 });
  await look(running, 'error');
  await keyboard.press('Escape');

  await ask(window, 'markListRead', { query: { view: { kind: 'all' }, filter: 'all' }, asOf: Date.now() });
  await keyboard.press('Control+3');
  await expect(window.getByText('all caught up')).toBeVisible();
  await look(running, 'empty');

  await planted.cut();
  await running.app.evaluate(({ net }) => Object.assign(net, { isOnline: () => false }));
  await keyboard.press('r');
  await expect(window.getByRole('button', { name: 'Offline', exact: true })).toBeVisible();
  await keyboard.press('Control+4');
  await window.getByRole('treeitem', { name: /^Bundled edition/ }).click();
  await row(window, /TSMC/).click();
  await expect(window.getByText('What is stored can be read.')).toHaveCount(0, { timeout: 12_000 });
  await look(running, 'headline-only');
});
