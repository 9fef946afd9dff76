import { expect, row, test } from '../app';

test('a headline saved in the list and one in the sidebar are in Saved after a restart', async ({ start }) => {
  const first = await start();
  await row(first.window, /Toyota/).hover();
  await row(first.window, /Toyota/).getByTitle('Save', { exact: true }).click();
  await expect(row(first.window, /Toyota.*Saved/)).toBeVisible();

  const related = first.window.getByRole('complementary', { name: 'Related news' });
  await related.getByRole('button', { name: /^Save: .*Sony Q3/ }).click();
  // Visible at once everywhere.
  await expect(related.getByRole('button', { name: /^Remove from Saved: .*Sony Q3/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(row(first.window, /Sony Q3.*Saved/)).toBeVisible();
  await expect(first.window.getByRole('treeitem', { name: 'Saved, 2 saved' })).toBeVisible();
  await first.app.close();

  const second = await start();
  await second.window.getByRole('treeitem', { name: 'Saved' }).click();
  await expect(second.window.getByRole('option')).toHaveCount(2);
  await expect(row(second.window, /Toyota/)).toBeVisible();
  await expect(row(second.window, /Sony Q3/)).toBeVisible();
});

test('a bookmark is there after kill -9 right behind it', async ({ start }) => {
  const first = await start();
  await row(first.window, /Ford and Geely/).click();
  await first.window.keyboard.press('s');
  await expect(first.window.getByRole('status')).toContainText('Saved');
  first.app.process().kill('SIGKILL');
  await first.app.waitForEvent('close');

  const second = await start();
  await second.window.keyboard.press('Control+5');
  await expect(row(second.window, /Ford and Geely/)).toBeVisible();
});

test('a list is marked read and taken back', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('Shift+A');
  await expect(window.getByRole('status')).toContainText('17 stories marked as read');
  await expect(window.getByRole('treeitem', { name: 'Unread', exact: true })).toBeVisible();
  await expect(row(window, /^TSMC/)).toBeVisible();
  await window.keyboard.press('z');
  await expect(window.getByRole('treeitem', { name: 'Unread, 17 unread' })).toBeVisible();
  await expect(row(window, /^Unread. TSMC/)).toBeVisible();
});

test('marking a list read can be taken back after a restart', async ({ start }) => {
  const first = await start();
  await first.window.keyboard.press('Shift+A');
  await expect(first.window.getByRole('status')).toContainText('17 stories marked as read');
  await first.app.close();
  const second = await start();
  await second.window.keyboard.press('Control+z');
  await expect(second.window.getByRole('treeitem', { name: 'Unread, 17 unread' })).toBeVisible();
});
