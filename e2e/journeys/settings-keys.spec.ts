import type { Locator } from '@playwright/test';
import { expect, row, test } from '../app';
import { openSettings } from '../settings';

const action = (dialog: Locator, name: string): Locator => dialog.getByRole('listitem').filter({ has: dialog.page().getByText(name, { exact: true }) });

test('a key is changed: the action, the sheet, the tooltip and the native menu follow', async ({ start }) => {
  const first = await start();
  const { app, window } = first;
  const dialog = await openSettings(window, 'Shortcuts');
  await dialog.getByRole('button', { name: 'Change S for Save' }).click();
  await expect(dialog.getByText('Press the keys, Esc to cancel')).toBeFocused();
  await window.keyboard.press('q');
  await expect(dialog.getByRole('button', { name: 'Change Q for Save' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Change Ctrl P for Print…' }).click();
  await window.keyboard.press('Control+Shift+P');
  await expect(dialog.getByRole('button', { name: 'Change Ctrl Shift P for Print…' })).toBeVisible();
  await window.keyboard.press('Escape');

  await row(window, /SpaceX/).click();
  await window.keyboard.press('s');
  await expect(row(window, /SpaceX.*Saved/)).toHaveCount(0);
  await window.keyboard.press('q');
  await expect(row(window, /SpaceX.*Saved/)).toBeVisible();
  await expect(window.getByRole('toolbar').getByRole('button', { name: 'Remove from Saved' })).toHaveAttribute('title', 'Remove from Saved (Q)');
  await window.keyboard.press('Shift+?');
  await expect(window.getByRole('dialog').getByText('Print…').locator('..')).toContainText('CtrlShiftP');
  await window.keyboard.press('Escape');
  const accelerators = (): Promise<(string | undefined)[]> =>
    app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).flatMap(({ submenu }) => submenu?.items ?? []).filter(({ label }) => ['Save', 'Print…'].includes(label)).map(({ accelerator }) => String(accelerator)));
  await expect.poll(accelerators).toEqual(expect.arrayContaining(['Q', 'CommandOrControl+Shift+P']));
  await app.close();

  const second = await start();
  await row(second.window, /Uber/).click();
  await second.window.keyboard.press('q');
  await expect(row(second.window, /Uber.*Saved/)).toBeVisible();
});

test('a key that is taken says by what; it stays, or moves', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'Shortcuts');
  const next = action(dialog, 'Next headline');
  await dialog.getByRole('button', { name: 'Change J for Next headline' }).click();
  await window.keyboard.press('k');
  await expect(dialog.getByRole('alert')).toHaveText('K is used for “Previous headline”.');
  await next.getByRole('button', { name: 'Leave it' }).click();
  await expect(dialog.getByRole('button', { name: 'Change J for Next headline' })).toBeVisible();

  // A key that another's two keys begin with is taken as well.
  await dialog.getByRole('button', { name: 'Add a key for Next headline' }).click();
  await window.keyboard.press('g');
  await expect(dialog.getByRole('alert')).toContainText('G is used for');
  await window.keyboard.press('Tab');

  await dialog.getByRole('button', { name: 'Leave it' }).click();
  await dialog.getByRole('button', { name: 'Change J for Next headline' }).click();
  await window.keyboard.press('k');
  await next.getByRole('button', { name: 'Use it here' }).click();
  await expect(dialog.getByRole('button', { name: 'Change K for Next headline' })).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Change K for Previous headline' })).toHaveCount(0);
  await expect(dialog.getByRole('button', { name: 'Change ↑ for Previous headline' })).toBeVisible();

  await dialog.getByRole('button', { name: 'Change Esc for' }).click();
  await window.keyboard.press('Control+c');
  await expect(dialog.getByRole('alert')).toHaveText('Ctrl C belongs to the system. Choose another.');
  await window.keyboard.press('Escape');
  await expect(dialog).toBeVisible();

  await dialog.getByRole('button', { name: 'Reset Next headline' }).click();
  await dialog.getByRole('button', { name: 'Reset all' }).click();
  await expect(dialog.getByRole('button', { name: 'Change K for Previous headline' })).toBeVisible();
});

test('two keys in a row, and a key taken away', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'Shortcuts');
  await dialog.getByRole('button', { name: 'Add a key for Import subscriptions…' }).click();
  await window.keyboard.press('y');
  await expect(dialog.getByText('Y, then another, or wait')).toBeVisible();
  await window.keyboard.press('i');
  await expect(dialog.getByRole('button', { name: 'Change Y then I for Import' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Change Y then I for Import' }).click();
  await dialog.getByRole('button', { name: 'Remove Y then I from Import' }).click();
  await expect(action(dialog, 'Import subscriptions…')).toContainText('No key');
});

test('single keys off leaves those with a modifier; NetNewsWire’s keys are a choice', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'Shortcuts');
  await dialog.getByRole('switch', { name: 'Single keys' }).uncheck();
  await window.keyboard.press('Escape');
  await row(window, /Uber/).click();
  await window.keyboard.press('s');
  await window.keyboard.press('g');
  await window.keyboard.press('a');
  await expect(row(window, /Uber.*Saved/)).toHaveCount(0);
  await window.keyboard.press('Control+4');
  await expect(window.getByRole('heading', { level: 2, name: 'All', exact: true })).toBeVisible();

  await openSettings(window, 'Shortcuts');
  await dialog.getByRole('switch', { name: 'Single keys' }).check();
  await dialog.getByRole('radio', { name: 'NetNewsWire' }).check();
  await expect(dialog.getByRole('button', { name: 'Change K for Mark all as read' })).toBeVisible();
  await window.keyboard.press('Escape');
  await window.keyboard.press('Control+3');
  await expect(window.getByRole('heading', { level: 2, name: 'Saved', exact: true })).toBeVisible();
  await window.keyboard.press('Control+2');
  await row(window, /TSMC/).click();
  await window.keyboard.press('r');
  await expect(row(window, /^Unread.*TSMC/)).toBeVisible();
});
