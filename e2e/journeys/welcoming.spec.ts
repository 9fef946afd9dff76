import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { answerFileDialogs } from '../desk';

let site: Site;

test.beforeEach(async () => {
  site = await openSite((path) => (path === '/harbour.xml' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', [{ id: '1', title: 'The ferry is back', html: prose('ferry'), date: new Date() }]) } : undefined));
});

test.afterEach(() => site.close());

test('the first start opens the story that came with the program, and goes into it with one key', async ({ start }) => {
  const { window } = await start();
  const invitation = window.getByRole('region', { name: 'Your first edition' });
  await expect(window.getByRole('article').getByRole('heading', { level: 1 })).toContainText('Microsoft Invests US$2.9 Billion');
  await expect(invitation.getByRole('button', { name: 'Read the first edition' })).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(invitation).toHaveCount(0);
  await expect(window.getByRole('article')).toBeFocused();
});

test('an invitation that was declined does not come again', async ({ start }) => {
  const first = await start();
  const invitation = (window: typeof first.window) => window.getByRole('region', { name: 'Your first edition' });
  await expect(invitation(first.window)).toBeVisible();
  await first.window.keyboard.press('Escape');
  await expect(invitation(first.window)).toHaveCount(0);
  await expect(first.window.getByRole('listbox')).toBeFocused();
  await first.app.close();
  const second = await start();
  await expect(row(second.window, /Microsoft/)).toBeVisible();
  await expect(invitation(second.window)).toHaveCount(0);
});

test('sections are chosen from the catalogue by keyboard alone, and nothing is asked before', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('Tab');
  await expect(window.getByRole('button', { name: 'Add feeds' })).toBeFocused();
  await window.keyboard.press('Enter');
  const dialog = window.getByRole('dialog', { name: 'Choose what to read' });
  await expect(dialog.getByRole('checkbox', { name: /World/ })).toBeFocused();
  expect(await faults(window)).toEqual([]);

  // Also in other languages; each names itself.
  await dialog.getByRole('button', { name: '日本語' }).focus();
  await window.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'English' }).press('Enter');
  await dialog.getByRole('button', { name: 'Show the feeds of Technology' }).press('Enter');
  await expect(dialog.getByRole('checkbox', { name: /Publickey/ })).toBeVisible();
  await expect(dialog.getByRole('checkbox', { name: /Ars Technica/ })).toHaveCount(0);
  await dialog.getByRole('checkbox', { name: /Publickey/ }).press('Space');
  await expect(dialog.getByRole('button', { name: 'Follow 1 feed' })).toBeVisible();
  await window.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(window.getByRole('treeitem', { name: /Publickey/ })).toHaveCount(0);
});

test('another reader’s file brings its feeds, and the reading begins', async ({ profile, start }) => {
  const { app, window } = await start();
  const file = join(profile, 'feeds.opml');
  writeFileSync(file, `<opml version="2.0"><body><outline text="Local"><outline type="rss" text="Harbour News" xmlUrl="${site.origin}/harbour.xml"/></outline></body></opml>`);
  await answerFileDialogs(app, file);
  await window.getByRole('button', { name: 'Add feeds' }).click();
  await window.getByRole('button', { name: 'Import an OPML file…' }).click();
  const done = window.getByRole('dialog').filter({ hasText: 'You follow 1 more feed.' });
  await expect(done).toContainText('1 story has come so far.');
  expect(await faults(window)).toEqual([]);
  await done.getByRole('button', { name: 'Start reading' }).last().click();
  await expect(row(window, /The ferry is back/)).toBeVisible();
  await expect(window.getByRole('treeitem', { name: /^Local/ })).toBeVisible();
  await expect(window.getByRole('region', { name: 'Your first edition' })).toHaveCount(0);
});

test('the catalogue stands behind Add feed too', async ({ start }) => {
  const { window } = await start();
  await window.keyboard.press('Control+n');
  await window.getByRole('button', { name: 'Browse the catalogue' }).click();
  await expect(window.getByRole('dialog', { name: 'Choose what to read' })).toBeVisible();
});
