import { expect, row, test } from '../app';

test('reads the bundled story offline and jumps by its outline', async ({ start }) => {
  const { window } = await start();
  const story = window.getByRole('article');
  await expect(story.getByRole('heading', { level: 1 })).toHaveText("Microsoft Invests US$2.9 Billion in Japan's Cloud and AI");
  await expect(story).toContainText('Photo: Matthew Manuel/Unsplash');
  await expect(story.locator('p:has(> small)')).toHaveCount(1);
  await expect(story.getByText('Ready offline')).toBeVisible();

  const outline = window.getByRole('navigation', { name: 'In this story' });
  await expect(outline.getByRole('button')).toHaveCount(3);
  const last = story.getByRole('heading', { name: 'Partnering to Strengthen' });
  await expect(last).not.toBeInViewport();
  await outline.getByRole('button', { name: 'Partnering to Strengthen' }).click();
  await expect(last).toBeInViewport();
});

test('shows all 17 headlines beside the bundled story, the closest first', async ({ start }) => {
  const { window } = await start();
  const related = window.getByRole('complementary', { name: 'Related news' });
  const titles = await related.getByRole('heading', { level: 3 }).allTextContents();
  expect(titles).toHaveLength(17);
  expect(titles[0]).toContain('TSMC');
  expect(titles.slice(0, 7).join()).toContain('SoftBank');
});

test('a headline with no article says so, can be saved and looked up', async ({ start }) => {
  const { app, window } = await start();
  await row(window, /SpaceX/).click();
  const story = window.getByRole('article');
  await expect(story.getByRole('heading', { level: 1 })).toContainText('SpaceX');
  await expect(story.getByRole('heading', { name: 'Only the headline is here' })).toBeVisible();

  // The person's own browser is stood in for: what would be opened is noted.
  await app.evaluate(({ shell }) => {
    const opened: string[] = [];
    Object.assign(globalThis, { opened });
    shell.openExternal = async (url: string) => void opened.push(url);
  });
  await story.getByRole('button', { name: 'Look up in browser' }).click();
  await expect.poll(() => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([expect.stringMatching(/^https:\/\/.*SpaceX/)]);

  await window.keyboard.press('s');
  await expect(row(window, /SpaceX.*Saved/)).toBeVisible();
});

test('keeps the place in the story and in the list over a restart', async ({ start }) => {
  const first = await start();
  await first.window.locator('[data-sheet]').evaluate((sheet) => sheet.scrollTo(0, 700));
  const text = first.window.getByText('Elevating Japan');
  const before = (await text.boundingBox())?.y;
  await first.window.getByRole('listbox').evaluate((list) => list.scrollTo(0, 800));
  // Both places are kept when scrolling has ended.
  await first.window.waitForTimeout(600);
  await first.app.close();

  const second = await start();
  const after = (await second.window.getByText('Elevating Japan').boundingBox())?.y;
  expect(Math.abs((after ?? 0) - (before ?? 0))).toBeLessThan(4);
  const scrolled = await second.window.getByRole('listbox').evaluate((list) => list.scrollTop);
  expect(Math.abs(scrolled - 800)).toBeLessThan(4);
});

test('opening marks read; M toggles; the row stays where it is', async ({ start }) => {
  const { window } = await start();
  await expect(row(window, /^Unread.*Uber/)).toBeVisible();
  await row(window, /Uber/).click();
  await expect(row(window, /^Uber/)).toBeVisible();
  await window.keyboard.press('m');
  await expect(row(window, /^Unread.*Uber/)).toBeVisible();
});

test('space pages through the story and goes on to the next unread', async ({ start }) => {
  const { window } = await start();
  const title = window.getByRole('article').getByRole('heading', { level: 1 });
  for (let presses = 0; presses < 30 && (await title.textContent())?.includes('Microsoft'); presses++) {
    await window.keyboard.press('Space');
    await window.waitForTimeout(250);
  }
  await expect(title).toContainText('TSMC');
});
