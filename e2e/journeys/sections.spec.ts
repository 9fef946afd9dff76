import { expect, row, test } from '../app';

test('walks the sections by keyboard, and the selection survives a restart', async ({ start }) => {
  const first = await start();
  const rail = first.window.getByRole('tree');
  // The first start begins at the invitation over the list; the rail is the region before it.
  await first.window.keyboard.press('Shift+F6');
  await expect(rail.getByRole('treeitem', { name: 'Today' })).toBeFocused();
  for (const name of ['Unread', 'All', 'Saved', 'World', 'Business', 'Technology', 'Science', 'Health']) {
    await first.window.keyboard.press('ArrowDown');
    await expect(rail.getByRole('treeitem', { name: new RegExp(`^${name}(,|$)`) })).toBeFocused();
  }
  await first.window.keyboard.press('Enter');
  await expect(first.window.getByRole('heading', { level: 2, name: 'Health' })).toBeVisible();
  await expect(first.window.getByRole('option')).toHaveCount(2);
  await expect(row(first.window, /FDA Targets/)).toBeVisible();
  await first.app.close();

  const second = await start();
  await expect(second.window.getByRole('treeitem', { name: /^Health/ })).toHaveAttribute('aria-selected', 'true');
  await expect(second.window.getByRole('option')).toHaveCount(2);
});

test('feeds sum to sections sum to all', async ({ start }) => {
  const { window } = await start();
  const count = async (name: string | RegExp): Promise<number> => {
    const label = await window.getByRole('treeitem', { name }).first().getAttribute('aria-label');
    return Number(/(\d+) unread/.exec(label ?? '')?.[1] ?? 0);
  };
  // The story that stands open at the start is read a moment later.
  await expect.poll(() => count(/^Unread/)).toBe(17);
  let sections = 0;
  for (const name of ['World', 'Business', 'Technology', 'Science', 'Health', 'Media', 'Law']) sections += await count(new RegExp(`^${name}`));
  expect(sections).toBe(17);
  expect(await count(/^Bundled edition/)).toBe(17);
});

test('keys go to the fixed views', async ({ start }) => {
  const { window } = await start();
  for (const [keys, name] of [
    [['g', 'u'], 'Unread'],
    [['g', 'a'], 'All'],
    [['g', 's'], 'Saved'],
    [['g', 't'], 'Today'],
    [['Control+4'], 'All'],
  ] as const) {
    for (const key of keys) await window.keyboard.press(key);
    await expect(window.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
  }
});

test('the bundled edition can be removed like a feed, taken back, and brought back', async ({ start }) => {
  const { window } = await start();
  await window.getByRole('treeitem', { name: 'Bundled edition' }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Remove the bundled edition' }).click();
  await expect(window.getByRole('treeitem', { name: 'Bundled edition' })).toHaveCount(0);
  await expect(window.getByText('No feeds yet')).toBeVisible();

  await window.getByRole('status').getByRole('button', { name: 'Undo' }).click();
  await expect(window.getByRole('option').first()).toBeVisible();
  await expect(window.getByRole('treeitem', { name: 'Bundled edition' })).toBeVisible();

  await window.getByRole('treeitem', { name: 'Bundled edition' }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Remove the bundled edition' }).click();
  await window.getByRole('button', { name: 'More' }).click();
  await window.getByRole('menuitem', { name: 'Bring back the bundled edition' }).click();
  await expect(window.getByRole('treeitem', { name: 'Bundled edition' })).toBeVisible();
  await expect(window.getByRole('option').first()).toBeVisible();
});
