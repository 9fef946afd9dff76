import type { Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { openSettings } from '../settings';

/** What of the window's own words does not fit where it stands. */
function cut(window: Page): Promise<string[]> {
  return window.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, label, h2, h3, p, span, b, select')]
      .filter((each) => each.childElementCount === 0 && each.offsetParent !== null && each.clientWidth > 1 && each.scrollWidth > each.clientWidth + 1 && getComputedStyle(each).display !== 'inline')
      .map((each) => each.textContent ?? ''),
  );
}

test('German is chosen in Settings: window, native menu and dates follow at once, and after a restart', async ({ start }) => {
  const first = await start();
  const { app, window } = first;
  const settings = await openSettings(window, 'General');
  const select = settings.getByLabel('Language');
  await expect(select.getByRole('option', { name: 'Match system (English)' })).toBeAttached();
  await select.selectOption({ label: 'Deutsch' });
  const dialog = window.getByRole('dialog', { name: 'Einstellungen' });
  await expect(dialog.getByRole('heading', { level: 3, name: 'Allgemein' })).toBeVisible();
  // The choice keeps the focus, and the page says its language.
  await expect(dialog.getByLabel('Sprache')).toHaveValue('de');
  await expect(window.locator('html')).toHaveAttribute('lang', 'de');
  await expect(window.locator('html')).toHaveAttribute('dir', 'ltr');
  await window.keyboard.press('Escape');
  await expect(window.getByRole('treeitem', { name: 'Ungelesen, 17 ungelesen' })).toBeVisible();
  await expect(row(window, /^Ungelesen\. TSMC.*Nur Schlagzeile/)).toBeVisible();
  const labels = (): Promise<string[]> => app.evaluate(({ Menu }) => (Menu.getApplicationMenu()?.items ?? []).flatMap(({ label, submenu }) => [label, ...(submenu?.items ?? []).map((item) => item.label)]));
  await expect.poll(labels).toEqual(expect.arrayContaining(['Datei', 'Beenden', 'Bearbeiten', 'Kopieren', 'Nach Feeds gruppieren']));

  await window.keyboard.press('Shift+A');
  await expect(window.getByRole('status')).toContainText('17 Artikel als gelesen markiert');
  await window.getByRole('button', { name: 'Rückgängig' }).click();
  await expect(window.getByRole('status')).toContainText('17 Artikel wieder ungelesen');
  await app.close();

  const second = await start();
  await expect(second.window.getByRole('treeitem', { name: /^Gemerkt/ })).toBeVisible();
  await expect(second.window.locator('html')).toHaveAttribute('lang', 'de');
});

for (const theme of ['light', 'dark'] as const) {
  test(`German fits at 1280x800 and axe finds nothing: ${theme}`, async ({ start }) => {
    const { window } = await start({ theme });
    await (await openSettings(window, 'General')).getByLabel('Language').selectOption('de');
    const dialog = window.getByRole('dialog', { name: 'Einstellungen' });
    for (const page of ['Allgemein', 'Lesen', 'Feeds', 'Speicher', 'Tastenkürzel', 'Über']) {
      await dialog.getByRole('navigation').getByRole('button', { name: page, exact: true }).click();
      await expect(dialog.getByRole('heading', { level: 3, name: page })).toBeVisible();
      expect(await cut(window), page).toEqual([]);
      expect(await faults(window), page).toEqual([]);
    }
    await window.keyboard.press('Escape');
    await window.getByRole('button', { name: 'Anzeigen und sortieren' }).click();
    await expect(window.getByRole('menu', { name: 'Anzeigen und sortieren' })).toBeVisible();
    expect(await cut(window)).toEqual([]);
    expect(await faults(window)).toEqual([]);
  });
}

test('a window that runs from right to left is turned whole', async ({ start }) => {
  const { window } = await start();
  await window.evaluate(() => (document.documentElement.dir = 'rtl'));
  const place = async (name: string): Promise<{ x: number; width: number }> => (await window.locator(`[data-region=${name}]`).boundingBox()) ?? { x: -1, width: 0 };
  const [rail, list, story, related] = await Promise.all(['rail', 'list', 'story', 'related'].map(place));
  expect(rail?.x).toBeGreaterThan(list?.x ?? Infinity);
  expect(list?.x).toBeGreaterThan(story?.x ?? Infinity);
  expect(story?.x).toBeGreaterThan(related?.x ?? Infinity);
  expect((rail?.x ?? 0) + (rail?.width ?? 0)).toBeCloseTo(1280, 0);

  // A row's dot stands before its words, its time after them.
  const parts = await row(window, /TSMC/).evaluate((each) => {
    const box = each.getBoundingClientRect();
    return { start: parseFloat(getComputedStyle(each).paddingRight), end: parseFloat(getComputedStyle(each).paddingLeft), dot: getComputedStyle(each, '::before').right, width: box.width };
  });
  expect(parts.start).toBeGreaterThan(parts.end);
  expect(parseFloat(parts.dot)).toBeLessThan(parts.start);
  // Nothing sticks out of the window, and the menus open within it.
  expect(await window.evaluate(() => document.documentElement.scrollWidth)).toBe(1280);
  await window.getByRole('button', { name: 'Show and sort' }).click();
  const menu = await window.getByRole('menu', { name: 'Show and sort' }).boundingBox();
  expect(menu?.x).toBeGreaterThanOrEqual(0);
  expect((menu?.x ?? 0) + (menu?.width ?? 0)).toBeLessThanOrEqual(1280);
  await window.keyboard.press('Escape');
  expect(await faults(window)).toEqual([]);

  // On goes to the left.
  await row(window, /TSMC/).click();
  await window.getByRole('listbox').focus();
  await window.keyboard.press('ArrowLeft');
  await expect(window.getByRole('article')).toBeFocused();
});
