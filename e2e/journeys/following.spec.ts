import { expect, row, test } from '../app';
import { openSite, prose, rss, type Item, type Site } from '../../electron/testing/site';

const items = (count: number): Item[] =>
  Array.from({ length: count }, (_, index) => ({ id: `harbour-${index}`, title: `Harbour story ${index}`, html: prose(`story ${index}`), date: new Date(Date.now() - (index + 1) * 60_000) }));

let site: Site;
let feed: string;

test.beforeEach(async () => {
  feed = rss('Harbour News', items(12));
  site = await openSite((path) => {
    if (path === '/') return { headers: { 'content-type': 'text/html' }, body: '<html><head><title>Harbour</title><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head></html>' };
    if (path === '/feed.xml') return { headers: { 'content-type': 'application/rss+xml', etag: `"${feed.length}"` }, body: feed };
    return undefined;
  });
});

test.afterEach(() => site.close());

test('follows a feed through its site, reads it after the server is gone and after a restart', async ({ start }) => {
  const first = await start();
  await first.window.keyboard.press('Control+n');
  const dialog = first.window.getByRole('dialog', { name: 'Add feed' });
  await dialog.getByLabel('Website or feed address').fill(site.origin);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await expect(dialog.getByRole('radio')).toBeChecked();
  await expect(dialog).toContainText('Harbour story 0');
  await dialog.getByLabel('Section').fill('Local');
  await dialog.getByRole('button', { name: 'Follow Harbour News' }).click();

  await expect(first.window.getByRole('treeitem', { name: /^Local, 12 unread/ })).toBeVisible();
  await expect(first.window.getByRole('treeitem', { name: /^Harbour News, 12 unread/ })).toBeVisible();
  await expect(row(first.window, /Harbour story 0/)).toBeVisible();
  // What was seen at looking is stored; nothing was asked twice.
  expect(site.requests.filter(({ path }) => path === '/feed.xml')).toHaveLength(1);

  await site.close();
  await row(first.window, /Harbour story 0/).click();
  await expect(first.window.getByRole('article')).toContainText('both sides of the harbour');
  await first.window.keyboard.press('Control+,');
  await first.window.getByRole('radio', { name: 'Where I left it' }).check();
  await first.app.close();

  const second = await start();
  await expect(second.window.getByRole('article').getByRole('heading', { level: 1 })).toHaveText('Harbour story 0');
  await row(second.window, /Harbour story 3/).click();
  await expect(second.window.getByRole('article')).toContainText('The story 3 drew people');
});

test('a refresh during reading moves nothing; what arrived waits behind a pill', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  await row(window, /Harbour story 5/).click();
  const places = (): Promise<string[]> => window.getByRole('option').evaluateAll((rows) => rows.map((each) => `${each.id} ${each.getBoundingClientRect().top}`));
  await window.locator('[data-sheet]').evaluate((sheet) => sheet.scrollTo(0, 120));
  const before = await places();

  feed = rss('Harbour News', [{ id: 'new-1', title: 'Something new', html: prose('news'), date: new Date() }, ...items(12)]);
  await window.keyboard.press('r');
  const pill = window.getByRole('button', { name: '1 new headline' });
  await expect(pill).toBeVisible();
  expect(await places()).toEqual(before);
  expect(await window.locator('[data-sheet]').evaluate((sheet) => sheet.scrollTop)).toBe(120);
  await expect(window.getByRole('status').filter({ hasText: '1 new headline.' })).toBeVisible();

  await pill.click();
  await expect(row(window, /Something new/)).toBeVisible();
  await expect(pill).toHaveCount(0);
});

test('unfollowing says what leaves, keeps what is saved, and can be undone', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  await row(window, /Harbour story 2/).click();
  await window.keyboard.press('s');
  await window.getByRole('treeitem', { name: /^Harbour News/ }).click({ button: 'right' });
  await window.getByRole('menuitem', { name: 'Stop following' }).click();
  const dialog = window.getByRole('dialog', { name: 'Stop following Harbour News?' });
  await expect(dialog).toContainText('Its 11 stories leave this computer. The 1 you saved stays.');
  await dialog.getByRole('button', { name: 'Stop following' }).click();
  await expect(window.getByRole('treeitem', { name: /^Harbour News/ })).toHaveCount(0);
  await window.keyboard.press('Control+5');
  await expect(row(window, /Harbour story 2/)).toBeVisible();
  await window.keyboard.press('z');
  await expect(window.getByRole('treeitem', { name: /^Harbour News, 11 unread/ })).toBeVisible();
});

test('renames a feed, moves it to a section, renames the section', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  const choose = async (item: string, name: string): Promise<void> => {
    await window.getByRole('treeitem', { name: new RegExp(`^${item}`) }).click({ button: 'right' });
    await window.getByRole('menuitem', { name }).click();
  };
  await choose('Harbour News', 'Rename');
  await window.getByRole('dialog').getByLabel('Name').fill('The Harbour');
  await window.keyboard.press('Enter');
  await choose('The Harbour', 'Move to section');
  await window.getByRole('dialog').getByLabel('Section').fill('World/Sea');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treeitem', { name: /^Sea, 12 unread/ })).toBeVisible();
  await choose('Sea', 'Rename');
  await window.getByRole('dialog').getByLabel('Name').fill('World/Coast');
  await window.keyboard.press('Enter');
  await expect(window.getByRole('treeitem', { name: /^Coast, 12 unread/ })).toBeVisible();
  await expect(window.getByRole('treeitem', { name: /^World, 14 unread/ })).toBeVisible();
});

test('bad addresses get one clear sentence each, and nothing is followed', async ({ start }) => {
  const bare = await openSite((path) => (path === '/plain' ? { headers: { 'content-type': 'text/html' }, body: '<html><title>No feed here</title><p>Nothing.</p></html>' } : undefined));
  const { window } = await start();
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Add feed' });
  for (const [address, sentence] of [
    ['htp://example', 'That isn’t a web address'.replace('’', "'")],
    [`${bare.origin}/plain`, 'This page has no feed.'],
    [`${bare.origin}/nothing`, 'answered with error 404'],
    ['http://127.0.0.1:1/', "doesn't answer"],
    ['http://no-such-host.invalid/', 'can be found'],
  ] as const) {
    await dialog.getByLabel('Website or feed address').fill(address);
    await dialog.getByRole('button', { name: 'Find' }).click();
    await expect(dialog.getByRole('status')).toContainText(sentence);
  }
  await bare.close();
  await window.keyboard.press('Escape');
  await expect(window.getByRole('treeitem', { name: /^Bundled edition/ })).toBeVisible();
  await expect(window.getByRole('treeitem')).toHaveCount(13);
});

test('a feed that fails is named on the rail and behind the chip, and its stories stay', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  feed = '<html><title>Under maintenance</title></html>';
  await window.keyboard.press('r');
  await expect(window.getByRole('button', { name: '1 feed failed' })).toBeVisible();
  await window.getByRole('button', { name: '1 feed failed' }).click();
  await expect(window.getByRole('dialog', { name: 'Refresh' })).toContainText('is not a feed');
  await window.keyboard.press('Escape');
  await expect(row(window, /Harbour story 0/)).toBeVisible();
});

async function follow(window: Parameters<typeof row>[0], address: string): Promise<void> {
  await window.keyboard.press('Control+n');
  const dialog = window.getByRole('dialog', { name: 'Add feed' });
  await dialog.getByLabel('Website or feed address').fill(address);
  await dialog.getByRole('button', { name: 'Find' }).click();
  await dialog.getByRole('button', { name: /^Follow / }).click();
  await expect(window.getByRole('treeitem', { name: /^Harbour News/ })).toBeVisible();
  await expect(window.getByRole('option').first()).toBeVisible();
}
