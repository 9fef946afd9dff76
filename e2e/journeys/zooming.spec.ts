import type { Page } from '@playwright/test';
import { expect, row, test } from '../app';
import { ask } from '../desk';
import { openSettings } from '../settings';

/** What stands beyond the window's edge, or is wider than the place it has. */
function broken(window: Page): Promise<string[]> {
  return window.evaluate(() => {
    const root = document.querySelector('dialog[open]') ?? document.body;
    /** What is scrolled or folded away on purpose is no fault, nor what ends in an ellipsis. */
    const isCutOnPurpose = (element: Element): boolean => {
      for (let each: Element | null = element; each && each !== root; each = each.parentElement) {
        const { overflowX, textOverflow, clipPath, visibility } = getComputedStyle(each);
        if (overflowX === 'auto' || overflowX === 'scroll' || textOverflow === 'ellipsis' || clipPath !== 'none' || visibility === 'hidden') return true;
      }
      return false;
    };
    const faults = [...root.querySelectorAll<HTMLElement>('button, a[href], input, select, label, h1, h2, h3, p, [role="option"], [role="treeitem"]')].flatMap((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      if (width === 0 || !element.checkVisibility() || isCutOnPurpose(element)) return [];
      const isOutside = left < -1 || right > innerWidth + 1;
      const isCut = element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).overflowX === 'hidden';
      return isOutside || isCut ? [`${element.outerHTML.slice(0, 120)}: ${Math.round(left)} to ${Math.round(right)} of ${innerWidth}`] : [];
    });
    const page = document.documentElement;
    return page.scrollWidth > innerWidth ? [`the page is ${page.scrollWidth} wide in ${innerWidth}`, ...faults] : faults;
  });
}

for (const zoom of [0.8, 1.5, 2]) {
  test(`nothing breaks at ${zoom * 100}%, interface and text`, async ({ start }) => {
    const { window } = await start();
    const { keyboard } = window;
    // The drawer is out of sight at once, not on its way there.
    await window.emulateMedia({ reducedMotion: 'reduce' });
    await ask(window, 'changeSettings', { zoom, textSize: Math.min(30, Math.round(18 * zoom)) });
    await expect.poll(() => window.evaluate(() => innerWidth)).toBe(Math.floor(1280 / zoom));
    const check = async (view: string): Promise<void> => expect.soft(await broken(window), view).toEqual([]);
    await check('first run');
    await keyboard.press('Escape');
    await check('list');
    await row(window, /Microsoft/).click();
    await expect(window.getByRole('heading', { level: 1 })).toBeVisible();
    await check('story');
    await keyboard.press('Escape');
    await row(window, /TSMC/).click();
    await check('headline only');
    await keyboard.press('Escape');
    await keyboard.press('/');
    await expect(window.getByRole('searchbox')).toBeFocused();
    await check('search help');
    await keyboard.type('japan');
    await expect(row(window, /Japan/).first()).toBeVisible();
    await check('search');
    await keyboard.press('Escape');
    await keyboard.press('Control+k');
    await expect(window.getByRole('combobox', { name: 'Search and commands' })).toBeFocused();
    await check('palette');
    await keyboard.press('Escape');
    await expect(window.getByRole('dialog')).toHaveCount(0);
    await keyboard.press('Control+n');
    await expect(window.getByRole('dialog', { name: 'Add feed' })).toBeVisible();
    await check('add feed');
    await keyboard.press('Escape');
    for (const page of ['General', 'Reading', 'Feeds', 'Rules', 'Storage', 'Shortcuts', 'About'] as const) {
      await openSettings(window, page);
      await check(`Settings, ${page}`);
    }
  });
}

test('in high contrast, state is told by borders and the focus by the system’s colour', async ({ start }) => {
  const { window } = await start();
  await window.emulateMedia({ forcedColors: 'active' });
  await window.keyboard.press('Escape');
  const selected = window.getByRole('option', { selected: true });
  await expect(selected).toHaveCSS('border-inline-start-width', '3px');
  const colours = await selected.evaluate((option) => {
    const probe = document.body.appendChild(document.createElement('i'));
    probe.style.color = 'Highlight';
    const highlight = getComputedStyle(probe).color;
    probe.remove();
    const { outlineColor, outlineStyle, borderInlineStartColor } = getComputedStyle(option);
    return { highlight, outlineColor, outlineStyle, borderInlineStartColor };
  });
  expect(colours).toMatchObject({ outlineColor: colours.highlight, borderInlineStartColor: colours.highlight, outlineStyle: 'solid' });
  await window.keyboard.press('F6');
  await expect(window.locator(':focus')).toHaveCSS('outline-style', 'solid');
});
