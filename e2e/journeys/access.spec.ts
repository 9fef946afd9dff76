import { expect, row, test } from '../app';
import { faults } from '../axe';

for (const theme of ['light', 'dark'] as const) {
  for (const size of ['1440x900', '1000x800', '760x900']) {
    test(`axe finds nothing: ${theme}, ${size}`, async ({ start }) => {
      const { window } = await start({ theme, size });
      const isNarrow = size === '760x900';
      expect(await faults(window), 'list').toEqual([]);
      if (isNarrow) {
        await row(window, /Microsoft/).click();
        expect(await faults(window), 'story').toEqual([]);
        await window.keyboard.press('Escape');
      }
      await row(window, /TSMC/).click();
      expect(await faults(window), 'headline only').toEqual([]);
      await window.keyboard.press('Shift+?');
      expect(await faults(window), 'keys').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('Control+k');
      await expect(window.getByRole('dialog', { name: 'Search and commands' }).getByRole('option').first()).toBeVisible();
      expect(await faults(window), 'palette').toEqual([]);
      await window.keyboard.type('japan');
      await expect(window.getByRole('dialog').getByRole('group', { name: 'Stories' })).toBeVisible();
      expect(await faults(window), 'palette with stories').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('Control+f');
      await window.keyboard.type('japan');
      await expect(window.getByRole('search', { name: 'Find in story' })).toContainText('1 of 1');
      expect(await faults(window), 'find').toEqual([]);
      await window.keyboard.press('Escape');
      await window.getByRole('button', { name: 'More' }).click();
      await expect(window.getByRole('menu', { name: 'More' })).toBeVisible();
      expect(await faults(window), 'menu').toEqual([]);
      await window.getByRole('menuitem', { name: 'About Broadsheet' }).click();
      await expect(window.getByRole('dialog')).toContainText('Version');
      expect(await faults(window), 'about').toEqual([]);
      await window.keyboard.press('Escape');
      await window.keyboard.press('Control+5');
      await expect(window.getByText('Nothing saved yet')).toBeVisible();
      expect(await faults(window), 'empty').toEqual([]);
    });
  }
}

test('Tab stops once in each region, and F6 walks them', async ({ start }) => {
  const { window } = await start();
  const region = (): Promise<string | undefined> => window.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-region]')?.dataset['region']);
  const walked: (string | undefined)[] = [];
  for (let count = 0; count < 5; count++) {
    await window.keyboard.press('F6');
    walked.push(await region());
  }
  // The first start begins at the invitation over the list.
  expect(walked).toEqual(['bar', 'story', 'related', 'rail', 'list']);
  await window.keyboard.press('Shift+F6');
  expect(await region()).toBe('rail');
});
