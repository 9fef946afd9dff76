import { DatabaseSync } from '@photostructure/sqlite';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite, prose, rss, type Answer, type Site } from '../../electron/testing/site';
import { expect, test } from '../app';
import { broadsheet } from '../commands';
import { openSettings } from '../settings';

const xml = { 'content-type': 'application/rss+xml' };
const document = rss('Harbour News', [{ id: '1', title: 'The ferry', html: prose('ferry'), date: new Date() }]);
const minute = 60_000;

let site: Site;
let pages: Record<string, Answer> = {};

test.beforeEach(async () => {
  pages = {};
  site = await openSite((path, request) => {
    if (path === '/paid') return request.headers.authorization === `Basic ${Buffer.from('anna:s3cret').toString('base64')}` ? { headers: xml, body: rss('Paid Review', [{ id: 'p', title: 'Behind the wall', html: prose('wall') }]) } : { status: 401 };
    return pages[path];
  });
});

test.afterEach(() => site.close());

/** What the archive has of asking the feed at that path. */
function schedule(profile: string, path: string): Record<string, unknown> {
  const archive = new DatabaseSync(join(profile, 'archive.db'), { readOnly: true });
  try {
    return archive.prepare('SELECT feed.*, feed_schedule.* FROM feed JOIN feed_schedule ON feed_id = feed.id WHERE url LIKE ?').get(`%${path}`) as Record<string, unknown>;
  } finally {
    archive.close();
  }
}

/** The feeds that the page lists. */
function listed(dialog: Locator): Locator {
  return dialog.getByRole('list', { name: 'Feeds you follow' }).getByRole('listitem');
}

async function openFeed(window: Page, title: string): Promise<Locator> {
  const dialog = await openSettings(window, 'Feeds');
  await listed(dialog).getByRole('button', { name: title }).click();
  await dialog.getByRole('heading', { level: 4, name: title }).waitFor();
  return dialog;
}

test('a failing feed says what is wrong, and is mended by its address', async ({ profile, start }) => {
  pages = { '/old': { headers: xml, body: document } };
  await broadsheet(profile, 'subscribe', `${site.origin}/old`);
  pages = { '/new': { headers: xml, body: document } };
  const { window } = await start();
  await window.keyboard.press('r');
  const dialog = await openSettings(window, 'Feeds');
  await expect(listed(dialog).filter({ hasText: 'Harbour News' })).toContainText('answered with error 404');
  await dialog.getByRole('radio', { name: '1 with a problem' }).check();
  await expect(listed(dialog)).toHaveCount(1);
  await openFeed(window, 'Harbour News');
  const state = dialog.getByRole('region', { name: 'State' });
  await expect(state).toContainText('answered with error 404. Failed once.');
  await expect(state).toContainText('After a failure Broadsheet waits longer each time.');
  await expect(state).toContainText('Last answer');

  await state.getByRole('button', { name: 'Retry now' }).click();
  await expect(state).toContainText('Failed 2 times in a row.');

  const address = dialog.getByLabel('Address');
  await address.fill(`${site.origin}/nothing-here`);
  await dialog.getByRole('button', { name: 'Use this address' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Nothing was changed.' })).toBeVisible();
  expect(schedule(profile, '/old')).toMatchObject({ failures: 2 });

  await address.fill(`${site.origin}/new`);
  await window.keyboard.press('Enter');
  await expect(state).toContainText('Everything is well.');
  await expect(state.getByText(/changes often, so it is asked every hour/)).toBeVisible();
  expect(schedule(profile, '/new')).toMatchObject({ failures: 0, problem: null });
});

test('interval, pause, full text, user agent and headers reach the schedule and the wire', async ({ profile, start }) => {
  pages = { '/feed': { headers: xml, body: document } };
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  const dialog = await openFeed(window, 'Harbour News');
  await dialog.getByLabel('Asked').selectOption('Every 15 minutes');
  await expect(dialog.getByRole('region', { name: 'State' })).toContainText('You chose every 15 minutes.');
  await dialog.getByRole('radio', { name: 'Always' }).check();
  await dialog.getByText('User agent and headers').click();
  await dialog.getByLabel('User agent').fill('Mozilla/5.0 (test)');
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Add header' }).click();
  await dialog.getByLabel('Header').fill('Authorization');
  await dialog.getByLabel('Value').fill('Bearer abc');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Use Sign in.' })).toBeVisible();
  await dialog.getByLabel('Header').fill('X-Reader');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('status').filter({ hasText: 'Use Sign in.' })).toHaveCount(0);
  const before = schedule(profile, '/feed');
  expect(before).toMatchObject({ chosen_interval: 15 * minute, next_why: 'chosen', full_text: 'always', user_agent: 'Mozilla/5.0 (test)', headers: '{"X-Reader":"Bearer abc"}' });
  expect(Number(before['next_at']) - Number(before['asked_at'])).toBe(15 * minute);

  await dialog.getByRole('button', { name: 'Retry now' }).click();
  await expect.poll(() => site.requests.at(-1)?.headers).toMatchObject({ 'user-agent': 'Mozilla/5.0 (test)', 'x-reader': 'Bearer abc' });
  await dialog.getByRole('switch', { name: 'Pause' }).check();
  await expect(dialog.getByRole('region', { name: 'State' })).toContainText('Paused.');
  await expect(dialog.getByRole('button', { name: 'Retry now' })).toHaveCount(0);
  expect(schedule(profile, '/feed')).toMatchObject({ is_paused: 1 });
  const asked = site.requests.length;
  await broadsheet(profile, 'sync', '--all');
  expect(site.requests).toHaveLength(asked);
});

test('a feed is renamed, moved and unfollowed, and Undo over Settings brings it back', async ({ profile, start }) => {
  pages = { '/feed': { headers: xml, body: document } };
  await broadsheet(profile, 'subscribe', `${site.origin}/feed`);
  const { window } = await start();
  const dialog = await openFeed(window, 'Harbour News');
  await dialog.getByLabel('Name').fill('The Harbour');
  await window.keyboard.press('Enter');
  await expect(dialog.getByRole('heading', { level: 4, name: 'The Harbour' })).toBeVisible();
  await dialog.getByLabel('Section').fill('World/Sea');
  await window.keyboard.press('Enter');
  await expect.poll(() => schedule(profile, '/feed')['title']).toBe('The Harbour');
  // Esc takes back what was typed, and nothing more.
  await dialog.getByLabel('Name').fill('Something else');
  await window.keyboard.press('Escape');
  await expect(dialog.getByLabel('Name')).toHaveValue('The Harbour');

  await dialog.getByRole('button', { name: 'Stop following…' }).click();
  await expect(dialog.getByRole('status').filter({ hasText: 'Its 1 story leaves this computer.' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Stop following', exact: true }).click();
  await expect(dialog.getByText('The Harbour removed')).toBeVisible();
  await expect(listed(dialog)).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await expect(listed(dialog).filter({ hasText: 'The Harbour' })).toContainText('World/Sea');
});

test('a feed that asks for a password is signed in to, for this session where there is no keychain', async ({ profile, start }) => {
  await broadsheet(profile, 'import', opml(profile, [['Paid Review', `${site.origin}/paid`]]));
  const first = await start();
  const { window } = first;
  await window.keyboard.press('r');
  const dialog = await openFeed(window, 'Paid Review');
  await expect(dialog.getByRole('region', { name: 'State' })).toContainText('asks for a password.');
  await dialog.getByRole('button', { name: 'Sign in…' }).click();
  await expect(dialog).toContainText('This address isn’t secure (http)');
  await dialog.getByRole('textbox', { name: 'Password' }).fill('s3cret');
  await dialog.getByLabel('Name', { exact: true }).first().fill('anna');
  await dialog.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(dialog.getByRole('region', { name: 'State' })).toContainText('Everything is well.');
  await expect(dialog).toContainText('This system has no safe place for passwords, so it holds until Broadsheet is closed.');
  expect(site.requests.map(({ headers }) => headers.authorization).filter(Boolean)).toHaveLength(1);
  const archive = new DatabaseSync(join(profile, 'archive.db'), { readOnly: true });
  expect(archive.prepare('SELECT count(*) AS n FROM credential').get()).toEqual({ n: 0 });
  archive.close();
  await first.app.close();

  const second = await start();
  await second.window.keyboard.press('r');
  await expect((await openFeed(second.window, 'Paid Review')).getByRole('region', { name: 'State' })).toContainText('asks for a password.');
});

test('with a keychain the sign-in is sealed in the archive, survives a restart, and can be forgotten', async ({ profile, start }) => {
  const first = await start();
  await standInKeychain(first.app);
  await first.window.keyboard.press('Control+n');
  const adding = first.window.getByRole('dialog', { name: 'Add feed' });
  await adding.getByLabel('Website or feed address').fill(`${site.origin}/paid`);
  await adding.getByRole('button', { name: 'Find' }).click();
  await expect(adding).toContainText('asks for a password');
  await adding.getByLabel('Name', { exact: true }).fill('anna');
  await adding.getByRole('textbox', { name: 'Password' }).fill('s3cret');
  await adding.getByRole('button', { name: 'Sign in', exact: true }).click();
  await adding.getByRole('button', { name: 'Follow Paid Review' }).click();
  await expect(first.window.getByRole('treeitem', { name: /^Paid Review, 1 unread/ })).toBeVisible();
  await first.app.close();

  const archive = new DatabaseSync(join(profile, 'archive.db'), { readOnly: true });
  const { origin, sealed } = archive.prepare('SELECT origin, sealed FROM credential').get() as { origin: string; sealed: Uint8Array };
  archive.close();
  expect(origin).toBe(site.origin);
  expect(Buffer.from(sealed).toString('latin1')).toMatch(/^sealed/);
  for (const format of ['opml', 'json']) expect((await broadsheet(profile, 'export', '--format', format)).stdout).not.toContain('s3cret');

  const second = await start();
  await standInKeychain(second.app);
  const before = site.requests.length;
  await second.window.keyboard.press('r');
  await expect.poll(() => site.requests.length).toBe(before + 1);
  expect(site.requests.at(-1)?.headers.authorization).toBeTruthy();
  const dialog = await openFeed(second.window, 'Paid Review');
  await expect(dialog).toContainText('Kept in the system’s keychain');
  await dialog.getByRole('button', { name: 'Sign out' }).click();
  await expect(dialog.getByRole('button', { name: 'Sign in…' })).toBeVisible();
  await dialog.getByRole('button', { name: 'Retry now' }).click();
  await expect(dialog.getByRole('region', { name: 'State' })).toContainText('asks for a password.');
});

test('an OPML file is imported with a result for each feed, and what is followed is exported', async ({ profile, start }) => {
  pages = { '/a': { headers: xml, body: document }, '/b': { headers: xml, body: document }, '/missing': { status: 404 } };
  await broadsheet(profile, 'subscribe', `${site.origin}/a`);
  const file = opml(profile, [['Harbour', `${site.origin}/a`], ['Second', `${site.origin}/b`], ['Third', `${site.origin}/missing`], ['Fourth', 'ftp://example.invalid/feed']]);
  const { app, window } = await start();
  await app.evaluate(({ dialog }, path) => Object.assign(dialog, { showOpenDialog: async () => ({ canceled: false, filePaths: [path] }) }), file);
  const exported = join(profile, 'out.opml');
  await app.evaluate(({ dialog }, path) => Object.assign(dialog, { showSaveDialog: async () => ({ canceled: false, filePath: path }) }), exported);
  const settings = await openSettings(window, 'Feeds');
  await settings.getByRole('button', { name: 'Import OPML…' }).click();
  await expect(settings.getByRole('status').filter({ hasText: '2 feeds of 3 are new.' })).toBeVisible();
  const group = (name: string) => settings.locator('section section').filter({ has: window.getByRole('heading', { level: 4, name }) });
  await expect(group('Added, but failed at the first refresh')).toContainText('Third');
  await expect(group('Added, but failed at the first refresh')).toContainText('answered with error 404');
  await expect(group('Not followed')).toContainText('ftp://example.invalid/feed is no web address.');
  await expect(group('Already followed')).toContainText('Harbour');
  await expect(group('Added 1')).toContainText('Second');
  await settings.getByRole('button', { name: 'Done' }).click();
  await expect(listed(settings)).toHaveCount(3);
  await settings.getByLabel('Filter feeds').fill('third');
  await expect(listed(settings)).toHaveCount(1);
  await settings.getByRole('button', { name: 'Export OPML…' }).click();
  await expect(settings.getByText(`Exported to ${exported}`)).toBeVisible();
});

/** A file that lists these feeds. */
function opml(profile: string, feeds: readonly (readonly [title: string, url: string])[]): string {
  const file = join(profile, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><body>${feeds.map(([title, url]) => `<outline type="rss" text="${title}" xmlUrl="${url}"/>`).join('')}</body></opml>`);
  return file;
}

/** Stands in for the system's keychain, which machines without a desktop lack. */
async function standInKeychain(app: ElectronApplication): Promise<void> {
  await app.evaluate(({ safeStorage }) =>
    Object.assign(safeStorage, {
      isEncryptionAvailable: () => true,
      getSelectedStorageBackend: () => 'gnome_libsecret',
      encryptString: (text: string) => Buffer.concat([Buffer.from('sealed'), Buffer.from(text).map((byte) => byte ^ 0x33)]),
      decryptString: (sealed: Buffer) => Buffer.from(sealed.subarray(6).map((byte) => byte ^ 0x33)).toString(),
    }),
  );
}
