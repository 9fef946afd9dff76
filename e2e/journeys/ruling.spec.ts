import type { Page } from '@playwright/test';
import { openSite, prose, rss, type Item, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { broadsheet } from '../commands';
import { openSettings } from '../settings';

const item = (id: number, title: string, topic: string): Item => ({ id: String(id), title, html: prose(topic), date: new Date(Date.now() - id * 60_000) });
const morning = [item(4, 'Royal wedding in Windsor', 'carriage'), item(5, 'Ferry timetable for winter', 'ferry'), item(6, 'Cake for everyone', 'baker'), item(7, 'Mayor Khan opens the tram', 'tram')];
const evening = [item(1, 'Second royal wedding', 'guest list'), item(2, 'Ferry strike is over', 'strike'), item(3, 'Mayor Khan closes the tram', 'depot')];

let site: Site;
let items: readonly Item[];

test.beforeEach(async () => {
  items = morning;
  site = await openSite((path) => (path === '/feed' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', items) } : undefined));
});

test.afterEach(() => site.close());

async function refresh(window: Page): Promise<void> {
  await window.keyboard.press('r');
  await window.getByRole('button', { name: /new headlines?$/ }).click();
}

/** Of the one feed: in it nothing is folded into a story. */
async function showFeed(window: Page): Promise<void> {
  const drawer = window.getByRole('button', { name: 'Open the rail' });
  if (await drawer.isVisible()) await drawer.click();
  await window.getByRole('treeitem', { name: /^Harbour News/ }).click();
}

async function chooseFromMenu(window: Page, title: RegExp, choice: string): Promise<void> {
  await row(window, title).click({ button: 'right' });
  await window.getByRole('menuitem', { name: choice }).click();
}

test('a rule from an article’s menu is tried on what is stored, and the next refresh obeys it', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  await showFeed(window);
  await chooseFromMenu(window, /Ferry timetable/, 'New rule from this story…');
  const dialog = window.getByRole('dialog', { name: 'Settings' });
  const trial = dialog.getByRole('region', { name: 'Of what is stored' });
  await expect(dialog.getByLabel('What for')).toHaveCount(2);
  await expect(dialog.getByLabel('What for').first()).toHaveValue('Harbour News');
  await expect(trial).toContainText('It finds 1 story.');

  // The trial follows what is written; an expression that can't be read is told in its place.
  await dialog.getByRole('button', { name: 'Remove condition 1' }).click();
  await dialog.getByLabel('How').selectOption('matches the expression');
  await dialog.getByLabel('What for').fill('(ferry');
  await expect(dialog.getByLabel('What for')).toHaveAttribute('aria-invalid', 'true');
  await dialog.getByLabel('What for').fill('^(ferry|cake)');
  await expect(trial).toContainText('It finds 2 stories.');
  await expect(trial).toContainText('Cake for everyone');
  await dialog.getByLabel('What to do').selectOption('Tag it');
  await dialog.getByRole('button', { name: 'Do something else too' }).click();
  await dialog.getByLabel('What to do').nth(1).selectOption('Make it stand out');
  await dialog.getByRole('button', { name: 'Save rule' }).click();
  await expect(dialog.getByText('Name the tag.')).toBeVisible();
  await dialog.getByLabel('Tag', { exact: true }).fill('Sea');
  await dialog.getByLabel('Name').fill('At sea');
  await dialog.getByRole('button', { name: 'Save rule' }).click();
  await expect(dialog.getByRole('list', { name: /^Rules/ })).toContainText('Title matches the expression “^(ferry|cake)”: tag “Sea” and make it stand out');
  await window.keyboard.press('Escape');
  await expect(row(window, /Ferry timetable/)).not.toHaveAccessibleName(/Stands out/);

  items = [...evening, ...morning];
  await refresh(window);
  await expect(row(window, /Ferry strike/)).toHaveAccessibleName(/Stands out\. Tags: Sea/);
  await expect(row(window, /Second royal/)).not.toHaveAccessibleName(/Sea/);
  await openSettings(window, 'Rules');
  await dialog.getByRole('button', { name: /^Caught 1 story/ }).click();
  await dialog.getByRole('list', { name: 'What At sea caught' }).getByRole('button', { name: /Ferry strike/ }).click();
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Ferry strike is over');
});

test('muting says what it hides, hides what comes, is undone, and Muted says why', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  await showFeed(window);
  await chooseFromMenu(window, /Royal wedding/, 'Mute…');
  const dialog = window.getByRole('dialog', { name: 'Mute' });
  await expect(dialog.getByRole('radio', { name: 'Windsor' })).toBeAttached();
  await dialog.getByRole('radio', { name: 'wedding' }).check({ force: true });
  await expect(dialog).toContainText('Hides 1 story that is here');
  await dialog.getByLabel('Stories with these words in a row').fill('royal  wedding');
  await dialog.getByRole('radio', { name: 'A month' }).check({ force: true });
  await expect(dialog).toContainText('Hides 1 story that is here');
  await dialog.getByRole('button', { name: 'Mute' }).click();
  await expect(window.getByRole('status').filter({ hasText: '“royal wedding” is muted until' })).toContainText('1 story hidden.');
  await expect(row(window, /Royal wedding/)).toHaveCount(0);

  await window.getByRole('button', { name: 'Undo' }).click();
  await expect(row(window, /Royal wedding/)).toBeVisible();
  await expect(window.getByRole('treeitem', { name: /^Muted/ })).toHaveCount(0);

  await chooseFromMenu(window, /Royal wedding/, 'Mute…');
  await dialog.getByLabel('Stories with these words in a row').fill('royal wedding');
  await window.keyboard.press('Enter');
  await expect(row(window, /Royal wedding/)).toHaveCount(0);
  items = [...evening, ...morning];
  await refresh(window);
  await expect(row(window, /Ferry strike/)).toBeVisible();
  await expect(row(window, /royal/)).toHaveCount(0);

  await window.getByRole('treeitem', { name: 'Muted, 2 muted' }).click();
  await expect(row(window, /Second royal wedding/)).toHaveAccessibleName(/Muted by “royal wedding”/);
  await chooseFromMenu(window, /Second royal wedding/, 'Show again');
  await expect(row(window, /Second royal wedding/)).toHaveCount(0);
  await showFeed(window);
  await expect(row(window, /Second royal wedding/)).toBeVisible();
});

test('rules are switched, put in order by keys, removed and brought back; a bulk read is undone', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  for (const words of ['timetable', 'cake', 'royal']) await broadsheet(profile, 'mute', words);
  const { window } = await start();
  const dialog = await openSettings(window, 'Rules');
  const list = dialog.getByRole('list', { name: /^Rules/ });
  const names = (): Promise<string[]> => list.getByRole('button', { name: /^(timetable|cake|royal)$/ }).allTextContents();
  expect(await names()).toEqual(['timetable', 'cake', 'royal']);
  await list.getByRole('button', { name: 'royal', exact: true }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['timetable', 'royal', 'cake']);
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(names).toEqual(['royal', 'timetable', 'cake']);
  await expect(list.getByRole('button', { name: 'royal', exact: true })).toBeFocused();
  await list.getByRole('switch', { name: 'timetable is on' }).uncheck();
  await list.getByRole('button', { name: 'Remove cake' }).click();
  await expect.poll(names).toEqual(['royal', 'timetable']);
  await expect(dialog.getByRole('button', { name: '2 muted stories' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(names).toEqual(['royal', 'timetable', 'cake']);
  await dialog.getByRole('button', { name: '3 muted stories' }).click();
  await expect(row(window, /Cake/)).toBeVisible();

  await window.getByRole('treeitem', { name: /^Harbour News, 1 unread/ }).click();
  await window.keyboard.press('Shift+A');
  await expect(window.getByRole('treeitem', { name: 'Harbour News', exact: true })).toBeVisible();
  await window.keyboard.press('z');
  await expect(window.getByRole('treeitem', { name: /^Harbour News, 1 unread/ })).toBeVisible();
});

test('only a rule that says so notifies, and choosing the notice opens the story', async ({ profile, start }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { app, window } = await start();
  await app.evaluate(({ Notification }) => {
    Notification.isSupported = () => true;
    Notification.prototype.show = function (this: Electron.Notification) {
      const told = globalThis as unknown as { notices?: Electron.Notification[] };
      (told.notices ??= []).push(this);
    };
  });
  const notices = (): Promise<string[]> => app.evaluate(() => ((globalThis as unknown as { notices?: Electron.Notification[] }).notices ?? []).map(({ title, body }) => `${title}: ${body}`));
  await showFeed(window);
  await chooseFromMenu(window, /Mayor Khan/, 'New rule from this story…');
  const dialog = window.getByRole('dialog', { name: 'Settings' });
  await dialog.getByLabel('What to do').selectOption('Notify me');
  await dialog.getByRole('button', { name: 'Remove condition 1' }).click();
  await dialog.getByRole('button', { name: 'Save rule' }).click();
  await expect(dialog.getByRole('list', { name: /^Rules/ })).toContainText('notify');
  await window.keyboard.press('Escape');
  items = [...evening, ...morning];
  await refresh(window);
  await expect.poll(notices).toEqual(['Harbour News: Mayor Khan closes the tram']);
  await app.evaluate(() => void (globalThis as unknown as { notices?: Electron.Notification[] }).notices?.[0]?.emit('click'));
  await expect(window.getByRole('heading', { level: 1 })).toHaveText('Mayor Khan closes the tram');
});

for (const theme of ['light', 'dark'] as const) {
  for (const size of ['1280x800', '760x900']) {
    test(`axe finds nothing in rules, mutes and tags: ${theme}, ${size}`, async ({ profile, start }) => {
      await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
      await broadsheet(profile, 'mute', 'cake');
      const { window } = await start({ size, theme });
      const dialog = await openSettings(window, 'Rules');
      await dialog.getByRole('button', { name: /^Caught 1 story/ }).click();
      expect(await faults(window), 'rules').toEqual([]);
      await dialog.getByRole('button', { name: 'New rule' }).click();
      await dialog.getByLabel('What to do').selectOption('Make it stand out');
      await dialog.getByRole('button', { name: 'Save rule' }).click();
      expect(await faults(window), 'editor, missing').toEqual([]);
      await dialog.getByLabel('What for').fill('royal');
      await dialog.getByRole('switch', { name: /^Also/ }).check();
      await expect(dialog.getByRole('region', { name: 'Of what is stored' })).toContainText('It finds 1');
      expect(await faults(window), 'editor').toEqual([]);
      await dialog.getByRole('button', { name: 'Save rule' }).click();
      await expect(dialog.getByRole('list', { name: /^Rules/ })).toContainText('royal');
      await window.keyboard.press('Escape');
      await showFeed(window);
      await row(window, /Royal wedding/).click({ button: 'right' });
      await window.getByRole('menuitem', { name: 'Mute…' }).click();
      expect(await faults(window), 'mute').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('t');
      await window.keyboard.type('Sea');
      await window.keyboard.press('Enter');
      await window.keyboard.type('s');
      expect(await faults(window), 'tags').toEqual([]);
      await window.keyboard.press('Escape');
      expect(await faults(window), 'a tagged story, a headline that stands out').toEqual([]);
      await window.keyboard.press('Escape');
      if (size === '760x900') await window.getByRole('button', { name: 'Open the rail' }).click();
      await window.getByRole('treeitem', { name: /^Muted/ }).click();
      expect(await faults(window), 'muted').toEqual([]);
    });
  }
}
