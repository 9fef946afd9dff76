import { broadsheet } from '../commands';
import { expect, row, test, type Broadsheet } from '../app';
import { hideWhatFades } from '../looks/steady';
import { openSettings } from '../settings';

/** Whether the window opened with what the last one ended with. */
function openedWithPicture({ window }: Broadsheet): Promise<boolean> {
  return window.evaluate(() => performance.getEntriesByType('navigation')[0]?.name.endsWith('/first-picture.html') ?? false);
}

/** Ends the program as a person does. */
async function quit({ app, window }: Broadsheet): Promise<void> {
  // What was stored just now is told within a second, and takes the picture's place.
  await window.waitForTimeout(1500);
  const ended = app.waitForEvent('close');
  await app.evaluate(({ app: program }) => program.quit());
  await ended;
}

test('a start shows at once what the last one ended with, to the pixel, and then answers', async ({ start }) => {
  const first = await start();
  expect(await openedWithPicture(first)).toBe(false);
  await row(first.window, /TSMC/).click();
  await row(first.window, /Microsoft/).click();
  const story = first.window.getByRole('article');
  await expect(story.getByRole('heading', { level: 1 })).toContainText('Microsoft');
  await story.evaluate((element) => {
    let scroller: Element | null = element;
    while (scroller && scroller.scrollHeight <= scroller.clientHeight) scroller = scroller.parentElement;
    scroller?.scrollBy(0, 300);
  });
  await first.window.mouse.move(0, 0);
  await hideWhatFades(first.window);
  const before = await first.window.screenshot({ animations: 'disabled' });
  await quit(first);

  const second = await start();
  expect(await openedWithPicture(second)).toBe(true);
  await expect(second.window.locator('[inert]')).toHaveCount(0);
  await expect(row(second.window, /Microsoft/)).toHaveAttribute('aria-selected', 'true');
  await second.window.keyboard.press('s');
  await expect(row(second.window, /Microsoft/)).toHaveAccessibleName(/Saved/);

  // Without a next frame it stays as it was kept.
  await second.window.addInitScript(() => (globalThis.requestAnimationFrame = () => 0));
  await second.window.goto('broadsheet://app/first-picture.html');
  await expect(second.window.locator('[inert]')).toHaveCount(1);
  await second.window.evaluate(() => document.fonts.ready);
  await hideWhatFades(second.window);
  expect((await second.window.screenshot({ animations: 'disabled' })).equals(before)).toBe(true);
});

test('what has changed since is never shown as it was', async ({ profile, start }) => {
  await quit(await start());
  await broadsheet(profile, 'mute', 'Kumamoto');
  const second = await start();
  expect(await openedWithPicture(second), 'the archive changed').toBe(false);
  await quit(second);

  const wider = await start({ size: '1440x900' });
  expect(await openedWithPicture(wider), 'the window has another size').toBe(false);
  await openSettings(wider.window, 'General');
  await quit(wider);

  const fourth = await start({ size: '1440x900' });
  expect(await openedWithPicture(fourth), 'a dialog lay over it').toBe(false);
  await quit(fourth);
  const fifth = await start({ size: '1440x900' });
  expect(await openedWithPicture(fifth), 'nothing changed').toBe(true);
  fifth.app.process().kill('SIGKILL');
  await fifth.app.waitForEvent('close').catch(() => undefined);
  expect(await openedWithPicture(await start({ size: '1440x900' })), 'the last run was cut off').toBe(false);
});
