import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { png } from '../../electron/testing/png';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { answerFileDialogs, follow, offered } from '../desk';

const ship = png(1600, 900, [40, 80, 140]);
const tower = png(400, 700, [140, 60, 40]);
let site: Site;

test.beforeEach(async () => {
  site = await openSite((path) => {
    if (path === '/ship.png') return { headers: { 'content-type': 'image/png' }, body: ship };
    if (path === '/tower.png') return { headers: { 'content-type': 'image/png' }, body: tower };
    if (path !== '/feed.xml') return undefined;
    const pictures = `<figure><img src="${site.origin}/ship.png" alt="A ship"><figcaption>The ferry at dawn. <small>Photo: A. Person</small></figcaption></figure>${prose('ferry')}<p><img src="${site.origin}/tower.png" alt="A tower"></p>`;
    return { headers: { 'content-type': 'application/rss+xml' }, body: rss('Harbour News', [{ id: 'one', title: 'The ferry is back', html: pictures, date: new Date() }]) };
  });
});

test.afterEach(() => site.close());

test('the lead picture opens large by mouse and by keyboard, and the focus returns', async ({ start }) => {
  const { window } = await start();
  const picture = window.getByRole('button', { name: /^Open picture: Illustration/ });
  const viewer = window.getByRole('dialog', { name: 'Picture' });
  await picture.click();
  await expect(viewer.getByRole('img')).toBeInViewport();
  await expect(viewer.getByText('Illustration: a city skyline')).toBeVisible();
  expect(await faults(window)).toEqual([]);
  await window.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
  await expect(picture).toBeFocused();
  await window.keyboard.press('Enter');
  await expect(viewer).toBeVisible();
  await viewer.getByRole('button', { name: 'Close' }).click();
  await expect(picture).toBeFocused();
});

test('the pictures of a story are walked, zoomed and moved by keyboard, with caption and credit', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  await expect.poll(() => site.requests.filter(({ path }) => path.endsWith('.png')).length).toBe(2);
  await expect(row(window, /ferry is back.*Ready offline/)).toBeVisible();
  await row(window, /ferry is back/).click();
  await window.getByRole('button', { name: 'Open picture: A ship' }).click();
  const viewer = window.getByRole('dialog', { name: 'Picture' });
  await expect(viewer.getByText('1 of 2').first()).toBeVisible();
  await expect(viewer.getByText('The ferry at dawn.')).toBeVisible();
  await expect(viewer.getByText('Photo: A. Person')).toBeVisible();

  const width = (): Promise<number> => viewer.getByRole('img').evaluate(async (image) => {
    await Promise.all(image.getAnimations().map(({ finished }) => finished));
    return Math.round(image.getBoundingClientRect().width);
  });
  await expect.poll(width).toBeLessThan(1281);
  const fitted = await width();
  await window.keyboard.press('1');
  await expect.poll(width).toBe(1600);
  await expect(viewer.getByRole('button', { name: 'Fit to window' })).toHaveText('100%');
  const left = (): Promise<number> => viewer.getByRole('img').evaluate((image) => Math.round(image.getBoundingClientRect().left));
  const before = await left();
  await window.keyboard.press('ArrowRight');
  await expect.poll(left).toBe(before - 80);
  for (let presses = 0; presses < 12; presses++) await window.keyboard.press('ArrowRight');
  await expect.poll(left).toBe(1280 - 1600);
  await window.keyboard.press('+');
  await expect.poll(width).toBe(2000);
  await window.keyboard.press('0');
  await expect.poll(width).toBe(fitted);

  await window.keyboard.press('ArrowRight');
  await expect(viewer.getByText('2 of 2').first()).toBeVisible();
  await expect(viewer.getByRole('paragraph').filter({ hasText: 'A tower' })).toBeVisible();
  await expect(viewer.getByRole('button', { name: 'Next picture' })).toHaveCount(0);
  // A photograph is not blown up to fit.
  await expect.poll(width).toBeLessThanOrEqual(400);
  await window.keyboard.press('ArrowRight');
  await expect(viewer.getByText('2 of 2').first()).toBeVisible();
  await viewer.getByRole('button', { name: 'Previous picture' }).click();
  await expect(viewer.getByText('1 of 2').first()).toBeVisible();
  expect(await faults(window)).toEqual([]);
});

test('zooms where the pointer is, drags, and a double click goes to its own size and back', async ({ start }) => {
  const { window } = await start({ size: '760x900' });
  await row(window, /Microsoft/).click();
  await window.getByRole('button', { name: /^Open picture/ }).click();
  const image = window.getByRole('dialog', { name: 'Picture' }).getByRole('img');
  const box = (): Promise<{ left: number; width: number }> => image.evaluate((element) => ({ left: element.getBoundingClientRect().left, width: element.getBoundingClientRect().width }));
  await expect.poll(async () => (await box()).width).toBeCloseTo(760, 0);
  await window.mouse.dblclick(100, 400);
  await expect.poll(async () => (await box()).width).toBeCloseTo(1600, 0);
  // What was under the pointer still is.
  const zoomed = await box();
  expect((100 - zoomed.left) / zoomed.width).toBeCloseTo(100 / 760, 1);
  await window.mouse.move(300, 400);
  await window.mouse.down();
  await window.mouse.move(200, 400, { steps: 4 });
  await window.mouse.up();
  await expect.poll(async () => (await box()).left).toBeCloseTo(zoomed.left - 100, 0);
  await window.mouse.dblclick(300, 400);
  await expect.poll(async () => (await box()).width).toBeCloseTo(760, 0);
});

test('a picture is saved to disk, byte for byte, where the person says', async ({ profile, start }) => {
  const { app, window } = await start();
  await follow(window, `${site.origin}/feed.xml`);
  await expect(row(window, /ferry is back.*Ready offline/)).toBeVisible();
  await row(window, /ferry is back/).click();
  await window.getByRole('button', { name: 'Open picture: A tower' }).click();
  const viewer = window.getByRole('dialog', { name: 'Picture' });

  await answerFileDialogs(app, null);
  await viewer.getByRole('button', { name: 'Save picture…' }).click();
  await expect.poll(() => offered(app)).toHaveLength(1);
  expect(await offered(app)).toMatchObject([{ defaultPath: 'The ferry is back 2.png' }]);
  await expect(viewer.getByText('Saved to')).toHaveCount(0);

  const path = join(profile, 'tower.png');
  await answerFileDialogs(app, path);
  await window.keyboard.press('Control+s');
  await expect(viewer.getByText(`Saved to ${path}`)).toBeVisible();
  expect(readFileSync(path).equals(Buffer.from(tower))).toBe(true);

  const nowhere = join(profile, 'no-such-folder', 'tower.png');
  await answerFileDialogs(app, nowhere);
  await window.keyboard.press('Control+s');
  await expect(viewer.getByText(/can't be written/)).toBeVisible();
  expect(existsSync(nowhere)).toBe(false);
});

test('nothing in the viewer moves where motion is reduced', async ({ start }) => {
  const { window } = await start();
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await window.getByRole('button', { name: /^Open picture/ }).click();
  const viewer = window.getByRole('dialog', { name: 'Picture' });
  expect(await viewer.evaluate((dialog) => getComputedStyle(dialog).transitionDuration)).toBe('0s');
  expect(await viewer.getByRole('img').evaluate((image) => getComputedStyle(image).transitionDuration)).toBe('0s');
});
