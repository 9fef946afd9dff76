import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { broadsheet } from '../commands';

let site: Site;

test.beforeEach(async () => {
  const titles = ['Soup for a cold day', 'Bread without a machine', 'Ferry timetable for winter'];
  site = await openSite((path) =>
    path === '/feed' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Kitchen Post', titles.map((title, index) => ({ id: title, title, html: prose(title), date: new Date(Date.now() - (index + 1) * 60_000) }))) } : undefined,
  );
});

test.afterEach(() => site.close());

test('a story is tagged by keys alone, with completion, and found in the rail after a restart', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const first = await start();
  const { window } = first;
  await window.getByRole('treeitem', { name: /^Kitchen Post/ }).click();
  await row(window, /Soup/).click();
  const dialog = window.getByRole('dialog', { name: 'Tags' });
  const carried = (): Promise<string[]> => dialog.getByRole('button', { name: /^Remove tag/ }).evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));
  await window.keyboard.press('t');
  await expect(dialog.getByRole('combobox')).toBeFocused();
  await window.keyboard.type('Recipes');
  await window.keyboard.press('Enter');
  await window.keyboard.type('Winter');
  await window.keyboard.press('Enter');
  await expect.poll(carried).toEqual(['Remove tag Recipes', 'Remove tag Winter']);
  await window.keyboard.press('Backspace');
  await expect.poll(carried).toEqual(['Remove tag Recipes']);
  // Enter with nothing written is done with it.
  await window.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);

  await row(window, /Bread/).click();
  await window.keyboard.press('t');
  await window.keyboard.type('reci');
  await expect(dialog.getByRole('option', { name: /Recipes.*1 story/ })).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('ArrowDown');
  await expect(dialog.getByRole('option', { name: 'New tag “reci”' })).toHaveAttribute('aria-selected', 'true');
  await window.keyboard.press('ArrowUp');
  await window.keyboard.press('Enter');
  await expect.poll(carried).toEqual(['Remove tag Recipes']);
  await window.keyboard.press('Escape');
  await expect(row(window, /Bread/)).toHaveAccessibleName(/Tags: Recipes/);
  await first.app.close();

  const second = await start();
  await second.window.getByRole('treeitem', { name: 'Recipes', exact: true }).click();
  await expect(row(second.window, /Soup/)).toBeVisible();
  await expect(row(second.window, /Bread/)).toBeVisible();
  await expect(row(second.window, /Ferry/)).toHaveCount(0);
});

test('tags are opened from the story, and renamed, merged and removed in the rail; all of it is undone', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  await window.getByRole('treeitem', { name: /^Kitchen Post/ }).click();
  for (const [title, tag] of [[/Soup/, 'Soups'], [/Bread/, 'Baking'], [/Ferry/, 'Sea']] as const) {
    await row(window, title).click();
    await window.keyboard.press('t');
    await window.keyboard.type(tag);
    await window.keyboard.press('Enter');
    await window.keyboard.press('Escape');
  }
  const article = window.getByRole('article');
  await article.getByRole('button', { name: 'Sea', exact: true }).click();
  await expect(window.getByRole('option')).toHaveCount(1);

  const choose = async (tag: string, choice: string): Promise<void> => {
    await window.getByRole('treeitem', { name: tag, exact: true }).click({ button: 'right' });
    await window.getByRole('menuitem', { name: choice }).click();
  };
  await choose('Sea', 'Rename…');
  await window.getByRole('dialog', { name: 'Rename tag' }).getByRole('textbox', { name: 'Name' }).fill('Harbour');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treeitem', { name: 'Harbour', exact: true })).toBeVisible();
  await expect(article.getByRole('button', { name: 'Harbour', exact: true })).toBeVisible();

  await choose('Soups', 'Merge into…');
  const merge = window.getByRole('dialog', { name: 'Merge “Soups”' });
  await merge.getByLabel('Into the tag').fill('Bakin');
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(merge.getByText('There is no other tag of that name.')).toBeVisible();
  await merge.getByLabel('Into the tag').fill('baking');
  await merge.getByRole('button', { name: 'Merge' }).click();
  await expect(window.getByRole('treeitem', { name: 'Soups', exact: true })).toHaveCount(0);
  await window.getByRole('treeitem', { name: 'Baking', exact: true }).click();
  await expect(window.getByRole('option')).toHaveCount(2);

  await choose('Baking', 'Remove tag');
  await expect(window.getByRole('treeitem', { name: 'Baking', exact: true })).toHaveCount(0);
  for (let step = 0; step < 3; step++) {
    await window.keyboard.press('z');
    await window.waitForTimeout(200);
  }
  for (const tag of ['Baking', 'Soups', 'Sea']) await expect(window.getByRole('treeitem', { name: tag, exact: true })).toBeVisible();
});

test('kept searches stand in the rail with what is unread: ordered by keys, changed, removed and brought back', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  await window.evaluate(async () => {
    const { broadsheet: bridge } = globalThis as unknown as { broadsheet: { call(name: string, input: object): Promise<unknown> } };
    for (const [name, text] of [['Cooking', 'soup OR bread'], ['Boats', 'title:ferry']]) await bridge.call('saveSearch', { name, text });
  });
  const searches = (): Promise<string[]> => window.getByRole('treeitem', { name: /^(Cooking|Boats|Ships)/ }).evaluateAll((rows) => rows.map((each) => each.getAttribute('aria-label') ?? ''));
  await expect.poll(searches).toEqual(['Cooking, 2 unread', 'Boats, 1 unread']);
  await window.getByRole('treeitem', { name: /^Boats/ }).click();
  await expect(window.getByRole('option')).toHaveCount(1);
  await window.getByRole('treeitem', { name: /^Boats/ }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(searches).toEqual(['Boats, 1 unread', 'Cooking, 2 unread']);
  await expect(window.getByRole('treeitem', { name: /^Boats/ })).toBeFocused();

  await window.getByRole('treeitem', { name: /^Boats/ }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Change…' }).click();
  const dialog = window.getByRole('dialog', { name: 'Change search' });
  await dialog.getByLabel('Name').fill('Ships');
  await dialog.getByLabel('Search for').fill('timetable');
  await window.keyboard.press('Enter');
  await expect.poll(searches).toEqual(['Ships, 1 unread', 'Cooking, 2 unread']);
  await window.getByRole('treeitem', { name: /^Ships/ }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Remove search' }).click();
  await expect.poll(searches).toEqual(['Cooking, 2 unread']);
  await window.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(searches).toEqual(['Ships, 1 unread', 'Cooking, 2 unread']);
});
