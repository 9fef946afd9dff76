import { openSite, rss } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { ask, follow } from '../desk';
import { finish, marked, said, standInForVoices } from '../voices';

const voices = [
  { name: 'Anna', lang: 'de-DE' },
  { name: 'Daniel', lang: 'en-GB' },
  { name: 'Samantha', lang: 'en-US' },
  { name: 'Kyoko', lang: 'ja-JP' },
];
const title = "Microsoft Invests US$2.9 Billion in Japan's Cloud and AI";

test('reads the story aloud sentence by sentence, marks each, and ends with the story', async ({ start }) => {
  const { window } = await start();
  await standInForVoices(window, voices);
  await window.keyboard.press('l');
  const player = window.getByRole('region', { name: 'Listen' });
  await expect(player.getByText('Paragraph 1 of 10')).toBeVisible();
  expect(await said(window)).toEqual([{ text: title, lang: 'en', voice: 'Daniel', rate: 1 }]);
  expect(await marked(window)).toBe(title);

  await finish(window);
  await expect.poll(async () => (await said(window)).at(-1)?.text).toMatch(/^Microsoft has intended .* 46-year history\.$/);
  expect(await marked(window)).toMatch(/^Microsoft has intended .* 46-year history\.$/);
  await finish(window);
  await expect.poll(async () => (await said(window)).at(-1)?.text).toMatch(/^This investment aims/);
  await expect(player.getByText('Paragraph 2 of 10')).toBeVisible();

  for (let sentences = 0; sentences < 60 && (await player.isVisible()); sentences++) {
    const before = (await said(window)).length;
    await finish(window);
    await expect.poll(async () => (await said(window)).length > before || (await player.count()) === 0).toBe(true);
  }
  await expect(player).toHaveCount(0);
  expect(await marked(window)).toBe('');
  const all = (await said(window)).map(({ text }) => text).join(' ');
  for (const words of ['Elevating Japan', 'Partnering to Strengthen']) expect(all).toContain(words);
  // Whose the photo is, is not part of the story.
  expect(all).not.toContain('Matthew Manuel');
});

test('a sound of silence holds the media keys while a story is read', async ({ start }) => {
  const { window } = await start();
  await standInForVoices(window, voices);
  await window.evaluate(() => {
    const sounds: HTMLMediaElement[] = [];
    Object.assign(globalThis, { sounds });
    const { play } = HTMLMediaElement.prototype;
    HTMLMediaElement.prototype.play = function () {
      sounds.push(this);
      return play.call(this);
    };
  });
  const sound = (): Promise<unknown> => window.evaluate(() => (globalThis as unknown as { sounds: HTMLMediaElement[] }).sounds.map(({ paused, loop, duration, error }) => ({ paused, loop, duration, error }))[0]);
  await window.keyboard.press('l');
  await expect.poll(sound).toEqual({ paused: false, loop: true, duration: 6, error: null });
  await window.keyboard.press('l');
  await expect.poll(sound).toMatchObject({ paused: true });
});

test('pauses, goes on, and goes from paragraph to paragraph, by key, button and media key', async ({ start }) => {
  const { window } = await start();
  await standInForVoices(window, voices);
  await window.evaluate(() => {
    const mediaKeys = new Map<string, () => void>();
    Object.assign(globalThis, { mediaKeys });
    navigator.mediaSession.setActionHandler = (action, handler) => void mediaKeys.set(action, handler as () => void);
  });
  const mediaKey = (action: string): Promise<void> => window.evaluate((name) => (globalThis as unknown as { mediaKeys: Map<string, () => void> }).mediaKeys.get(name)?.(), action);
  await window.keyboard.press('l');
  const player = window.getByRole('region', { name: 'Listen' });
  await expect.poll(async () => (await said(window)).length).toBe(1);

  await window.keyboard.press('l');
  await expect(player.getByRole('button', { name: 'Go on reading aloud' })).toBeVisible();
  await finish(window);
  expect((await said(window)).length).toBe(1);
  // A pause ends in the sentence it began in.
  await player.getByRole('button', { name: 'Go on reading aloud' }).click();
  await expect.poll(async () => (await said(window)).map(({ text }) => text)).toEqual([title, title]);

  await window.keyboard.press('Alt+ArrowDown');
  await window.keyboard.press('Alt+ArrowDown');
  await expect(player.getByText('Paragraph 3 of 10')).toBeVisible();
  await player.getByRole('button', { name: 'Previous paragraph' }).click();
  await expect(player.getByText('Paragraph 2 of 10')).toBeVisible();
  await finish(window);
  await expect.poll(() => marked(window)).toMatch(/^This investment aims/);
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => marked(window)).toMatch(/^Microsoft has intended/);
  await expect(player.getByText('Paragraph 2 of 10')).toBeVisible();

  expect(await window.evaluate(() => [navigator.mediaSession.metadata?.title, navigator.mediaSession.metadata?.artist, navigator.mediaSession.playbackState])).toEqual([title, 'Bundled edition', 'playing']);
  await mediaKey('nexttrack');
  await expect(player.getByText('Paragraph 3 of 10')).toBeVisible();
  await mediaKey('previoustrack');
  await expect(player.getByText('Paragraph 2 of 10')).toBeVisible();
  await mediaKey('pause');
  await expect(player.getByRole('button', { name: 'Go on reading aloud' })).toBeVisible();
  await mediaKey('play');
  await expect(player.getByRole('button', { name: 'Pause' })).toBeVisible();
  await mediaKey('stop');
  await expect(player).toHaveCount(0);
});

test('speaks in the story’s language; speed and voice are chosen and kept', async ({ start }) => {
  const body = '<p>雨が降ったので、船は出なかった。明日は晴れるでしょう。</p>'.repeat(8);
  const site = await openSite((path) =>
    path === '/feed.xml' ? { headers: { 'content-type': 'application/rss+xml' }, body: rss('港新聞', [{ id: 'ja', title: '船は出なかった', html: body, date: new Date() }], '<language>ja</language>') } : undefined,
  );
  const first = await start();
  await standInForVoices(first.window, voices);
  await follow(first.window, `${site.origin}/feed.xml`);
  await row(first.window, /船は出なかった/).click();
  await expect(first.window.getByRole('article', { name: '船は出なかった' })).toBeVisible();
  await first.window.keyboard.press('l');
  await expect.poll(async () => (await said(first.window)).at(-1)).toEqual({ text: '船は出なかった', lang: 'ja', voice: 'Kyoko', rate: 1 });
  await finish(first.window);
  await expect.poll(() => marked(first.window)).toBe('雨が降ったので、船は出なかった。');
  await site.close();

  await first.window.getByRole('treeitem', { name: /^Bundled/ }).click();
  await row(first.window, /Microsoft/).click();
  await expect(first.window.getByRole('article', { name: title })).toBeVisible();
  await expect(first.window.getByRole('region', { name: 'Listen' })).toHaveCount(0);
  await first.window.keyboard.press('l');
  const player = first.window.getByRole('region', { name: 'Listen' });
  await player.getByRole('combobox', { name: 'Speed' }).selectOption('1.5×');
  await expect.poll(async () => (await said(first.window)).at(-1)).toEqual({ text: title, lang: 'en', voice: 'Daniel', rate: 1.5 });
  await player.getByRole('combobox', { name: 'Voice' }).selectOption({ value: 'Samantha' });
  await expect.poll(async () => (await said(first.window)).at(-1)).toEqual({ text: title, lang: 'en', voice: 'Samantha', rate: 1.5 });
  await first.app.close();

  const second = await start();
  await standInForVoices(second.window, voices);
  // By now there may be a front page to start with.
  await second.window.getByRole('treeitem', { name: /^Bundled/ }).click();
  await row(second.window, /Microsoft/).click();
  await expect(second.window.getByRole('article', { name: title })).toBeVisible();
  await second.window.keyboard.press('l');
  await expect.poll(async () => (await said(second.window)).at(-1)).toEqual({ text: title, lang: 'en', voice: 'Samantha', rate: 1.5 });
});

test('says plainly when this computer has no voice, or none for the language, and when one fails', async ({ start }) => {
  const { window } = await start();
  await standInForVoices(window, []);
  await window.keyboard.press('l');
  const player = window.getByRole('region', { name: 'Listen' });
  await expect(player.getByRole('status')).toContainText('This computer has no voice to read aloud with. Install speech-dispatcher');
  expect(await faults(window)).toEqual([]);
  await player.getByRole('button', { name: 'Stop listening' }).click();

  await standInForVoices(window, [{ name: 'Kyoko', lang: 'ja-JP' }]);
  await window.keyboard.press('l');
  await expect(player.getByRole('status')).toHaveText('This computer has no voice for English.');
  expect(await said(window)).toEqual([]);
  // A voice of another language reads only when it is told to.
  await player.getByRole('combobox', { name: 'Voice' }).selectOption({ value: 'Kyoko' });
  await expect.poll(async () => (await said(window)).at(-1)?.voice).toBe('Kyoko');
  await finish(window, 'error');
  await expect(player.getByRole('status')).toContainText('The voice Kyoko can’t speak now.');
  await player.getByRole('button', { name: 'Go on reading aloud' }).click();
  await expect.poll(async () => (await said(window)).length).toBe(2);
});

test('the sentence is kept in sight, and going away is respected', async ({ start }) => {
  const { window } = await start({ size: '1280x600' });
  await window.emulateMedia({ reducedMotion: 'reduce' });
  await standInForVoices(window, voices);
  await window.keyboard.press('l');
  for (let step = 0; step < 4; step++) {
    await window.keyboard.press('Alt+ArrowDown');
    await expect(window.getByText(`Paragraph ${step + 2} of 10`)).toBeVisible();
  }
  const sheet = window.locator('[data-sheet]');
  const top = (): Promise<number> => sheet.evaluate((element) => element.scrollTop);
  expect(await top()).toBeGreaterThan(200);
  await sheet.evaluate((element) => element.scrollTo(0, 0));
  await finish(window);
  await expect.poll(async () => (await said(window)).length).toBe(6);
  expect(await top()).toBe(0);
});

test('axe finds nothing while listening, in any theme', async ({ start }) => {
  const { window } = await start();
  await standInForVoices(window, voices);
  await window.keyboard.press('l');
  await expect(window.getByText('Paragraph 1 of 10')).toBeVisible();
  for (const theme of ['light', 'sepia', 'dark', 'black']) {
    await ask(window, 'changeSettings', { theme });
    await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
    expect(await faults(window), theme).toEqual([]);
  }
  await expect(window.getByRole('region', { name: 'Listen' })).toBeVisible();
});

test('a story without a text has nothing to read aloud', async ({ start }) => {
  const { window } = await start();
  await row(window, /SpaceX/).click();
  await window.getByRole('button', { name: 'More' }).click();
  await expect(window.getByRole('menuitem', { name: 'Print…' })).toBeVisible();
  await expect(window.getByRole('menuitem', { name: 'Listen' })).toHaveCount(0);
});
