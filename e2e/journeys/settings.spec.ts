import type { Page } from '@playwright/test';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { expect, row, test } from '../app';
import { broadsheet } from '../commands';
import { openSettings, storyType } from '../settings';

const theme = (window: Page): Promise<string | undefined> => window.evaluate(() => document.documentElement.dataset['theme']);
const paper = (window: Page): Promise<string> => window.evaluate(() => getComputedStyle(document.body).backgroundColor);

test('text size, measure and spacing change the real story at once, and hold over a restart', async ({ start }) => {
  const first = await start({ size: '1920x1080' });
  const { window } = first;
  const before = await storyType(window);
  expect(before.size).toBe(19);
  const dialog = await openSettings(window, 'Reading');
  await dialog.getByRole('slider', { name: 'Text size' }).fill('24');
  await expect.poll(async () => (await storyType(window)).size).toBe(24);
  await dialog.getByRole('slider', { name: 'Line length' }).fill('45');
  const narrow = (await storyType(window)).measure;
  await dialog.getByRole('slider', { name: 'Line length' }).fill('55');
  const wide = (await storyType(window)).measure;
  expect(wide / narrow).toBeCloseTo(55 / 45, 2);
  await dialog.getByRole('slider', { name: 'Line spacing' }).fill('2');
  expect((await storyType(window)).line).toBe(48);
  await dialog.getByRole('radio', { name: 'Indent' }).check();
  expect((await storyType(window)).indent).toBe('36px');
  await dialog.getByRole('radio', { name: 'Atkinson' }).check();
  expect((await storyType(window)).family).toContain('Atkinson Hyperlegible Next');
  await expect.poll(() => window.evaluate(() => document.fonts.check('24px "Atkinson Hyperlegible Next Variable"'))).toBe(true);
  await first.app.close();

  const second = await start({ size: '1920x1080' });
  expect(await storyType(second.window)).toMatchObject({ size: 24, line: 48, indent: '36px', family: expect.stringContaining('Atkinson') });
});

test('characters a line are what the setting says, within a tenth', async ({ start }) => {
  const { window } = await start({ size: '1920x1080' });
  const charactersALine = (): Promise<number> =>
    window.getByRole('article').evaluate((article) => {
      const counts: number[] = [];
      for (const paragraph of article.querySelectorAll('p')) {
        const text = paragraph.firstChild;
        if (!(text instanceof Text) || text.length < 300) continue;
        const range = document.createRange();
        let top = Number.NaN;
        let begin = 0;
        for (let at = 0; at < text.length; at++) {
          range.setStart(text, at);
          range.setEnd(text, at + 1);
          const box = range.getBoundingClientRect();
          if (box.width === 0) continue;
          if (!Number.isNaN(top) && box.top > top + 5) {
            counts.push(at - begin);
            begin = at;
          }
          top = box.top;
        }
      }
      return counts.reduce((sum, each) => sum + each, 0) / counts.length;
    });
  const dialog = await openSettings(window, 'Reading');
  for (const wanted of [50, 66]) {
    await dialog.getByRole('slider', { name: 'Line length' }).fill(String(wanted));
    expect(Math.abs((await charactersALine()) / wanted - 1), String(wanted)).toBeLessThan(0.1);
  }
});

test('the themes are a choice of five, and the system is followed', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'Reading');
  const grounds = new Set<string>();
  for (const [name, value] of [['Light', 'light'], ['Sepia', 'sepia'], ['Dark', 'dark'], ['Black', 'black']] as const) {
    await dialog.getByRole('radio', { name }).check();
    expect(await theme(window)).toBe(value);
    grounds.add(await paper(window));
  }
  expect(grounds.size).toBe(4);
  await openSettings(window, 'General');
  await dialog.getByLabel('Theme').selectOption('Match system');
  expect(await theme(window)).toBe('light');
  await window.emulateMedia({ colorScheme: 'dark' });
  await expect.poll(() => theme(window)).toBe('dark');
});

test('keys change the text and the interface, over Settings too', async ({ start }) => {
  const { app, window } = await start();
  await window.keyboard.press('Control+=');
  expect((await storyType(window)).size).toBe(19);
  const dialog = await openSettings(window, 'Reading');
  await window.keyboard.press('Control+=');
  await expect(dialog.getByRole('slider', { name: 'Text size' })).toHaveValue('20');
  await window.keyboard.press('Control+-');
  await window.keyboard.press('Control+0');
  expect((await storyType(window)).size).toBe(18);
  const zoom = (): Promise<number | undefined> => app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getZoomFactor());
  await window.keyboard.press('Control+Shift+Equal');
  await expect.poll(zoom).toBeCloseTo(1.1, 5);
  await openSettings(window, 'General');
  await expect(dialog.getByRole('group', { name: 'Interface size' })).toContainText('110%');
  await window.keyboard.press('Control+Shift+Digit0');
  await expect.poll(zoom).toBeCloseTo(1, 5);
});

test('a story is hyphenated in its own language, and copied without the hyphens', async ({ start }) => {
  const { app, window } = await start();
  const dialog = await openSettings(window, 'Reading');
  await dialog.getByRole('radio', { name: 'Justified' }).check();
  await expect(dialog.getByRole('switch', { name: 'Hyphenate' })).toBeChecked();
  await window.keyboard.press('Escape');
  const text = (): Promise<string> => window.getByRole('article').evaluate((article) => article.textContent ?? '');
  await expect.poll(text).toContain('\u00ad');
  expect((await storyType(window)).align).toBe('justify');
  await window.getByRole('article').evaluate((article) => getSelection()?.selectAllChildren(article));
  await window.evaluate(() => document.execCommand('copy'));
  const readClipboard = (): Promise<string> => app.evaluate(({ clipboard }) => clipboard.readText());
  // The system takes it over a moment later.
  await expect.poll(readClipboard).not.toBe('');
  const onClipboard = await readClipboard();
  const html = await window.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.dispatchEvent(new ClipboardEvent('copy', { clipboardData, cancelable: true }));
    return clipboardData.getData('text/html');
  });
  for (const copied of [onClipboard, html]) {
    expect(copied).toContain('hyperscale cloud computing');
    expect(copied).not.toContain('\u00ad');
  }
  expect(html).toContain('<p>');
});

test('stories count as read when opened, after three seconds, or by hand', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'General');
  await dialog.getByRole('radio', { name: 'By hand' }).check();
  await window.keyboard.press('Escape');
  await row(window, /Uber/).click();
  await expect(window.getByRole('article').getByRole('heading', { level: 1 })).toContainText('Uber');
  await expect(row(window, /^Unread.*Uber/)).toBeVisible();

  await openSettings(window, 'General');
  await dialog.getByRole('radio', { name: 'After 3 seconds' }).check();
  await window.keyboard.press('Escape');
  await row(window, /TSMC/).click();
  await row(window, /Toyota/).click();
  await expect(row(window, /^Unread.*Toyota/)).toBeVisible();
  await expect(row(window, /^Toyota/)).toBeVisible({ timeout: 6000 });
  // It was left before its time.
  await expect(row(window, /^Unread.*TSMC/)).toBeVisible();
});

test('the rail tells of unread stories by number, by a dot, or not at all', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'General');
  await dialog.getByRole('radio', { name: 'Dot' }).check();
  await expect(window.locator('[role=treeitem][aria-label="World, unread"]')).toHaveCount(1);
  await dialog.getByRole('radio', { name: 'Nothing' }).check();
  await expect(window.locator('[role=treeitem][aria-label="World"]')).toHaveCount(1);
});

test('the start view is what was chosen', async ({ start }) => {
  const first = await start();
  const dialog = await openSettings(first.window, 'General');
  await dialog.getByRole('radio', { name: 'All', exact: true }).check();
  await first.window.keyboard.press('Escape');
  await first.window.keyboard.press('Control+5');
  await first.app.close();
  const second = await start();
  await expect(second.window.getByRole('heading', { level: 2, name: 'All', exact: true })).toBeVisible();
});

test('nothing moves where motion is reduced', async ({ start }) => {
  const { window } = await start();
  const dialog = await openSettings(window, 'General');
  await dialog.getByRole('switch', { name: 'Reduce motion' }).check();
  const durations = await dialog.evaluate((element) => [element, ...element.querySelectorAll('*')].flatMap((each) => getComputedStyle(each).transitionDuration.split(', ')));
  expect(new Set(durations)).toEqual(new Set(['0s']));
});

test.describe('in other languages', () => {
  let site: Site;
  const pages: Readonly<Record<string, string>> = {
    '/ja': rss('東京経済新報', [{ id: 'j', title: '日本のクラウドとAIに投資', html: `<p>${'港は町より早く目を覚ます。真夜中に出た船が一列になって戻る。'.repeat(8)}</p><p>${'七時には箱の目方が量り終わり、最初のトラックが出ていく。<em>残る</em>のは語られる話だ。'.repeat(6)}</p>`, date: new Date() }], '<language>ja</language>'),
    '/ar': rss('أخبار الميناء', [{ id: 'a', title: 'استثمار كبير في الميناء', html: `<p>${'أعلنت الشركة اليوم عن استثمار كبير في مجال الحوسبة السحابية. '.repeat(8)}</p>`, date: new Date() }], '<language>ar</language>'),
    '/en': rss('Harbour', [{ id: 'e', title: 'The ferry', html: prose('ferry'), date: new Date() }], '<language>en</language>'),
  };
  test.beforeEach(async () => {
    site = await openSite((path) => (pages[path] ? { headers: { 'content-type': 'application/rss+xml' }, body: pages[path] } : undefined));
  });
  test.afterEach(() => site.close());

  test('Japanese is set by its own rules, and can have choices of its own', async ({ profile, start }) => {
    for (const path of ['/ja', '/en']) await broadsheet(profile, 'subscribe', `${site.origin}${path}`);
    const { window } = await start({ size: '1440x900' });
    await window.getByRole('treeitem', { name: /東京/ }).click();
    await row(window, /日本/).click();
    const article = window.getByRole('article');
    await expect(article.getByRole('heading', { level: 1 })).toContainText('日本');
    const body = await article.evaluate((element) => {
      const paragraph = element.querySelector('p:nth-of-type(2)');
      const box = paragraph?.parentElement;
      if (!paragraph || !box) throw new Error('the story has no text');
      const style = getComputedStyle(paragraph);
      const size = parseFloat(style.fontSize);
      return { lines: parseFloat(style.lineHeight) / size, signs: box.clientWidth / size, align: style.textAlign, break: style.lineBreak, indent: parseFloat(style.textIndent) / size, slant: getComputedStyle(element.querySelector('em') ?? element).fontStyle };
    });
    expect(body).toMatchObject({ align: 'justify', break: 'strict', indent: 1, slant: 'normal' });
    expect(body.lines).toBeCloseTo(1.9, 2);
    expect(body.signs).toBeLessThanOrEqual(40);
    expect(Number.isInteger(body.signs)).toBe(true);

    await window.getByRole('button', { name: 'Reading options' }).click();
    const options = window.getByRole('dialog', { name: 'Reading options' });
    await options.getByRole('switch', { name: 'Only for Japanese stories' }).check();
    await options.getByRole('button', { name: 'Larger text' }).click();
    await window.keyboard.press('Escape');
    expect((await storyType(window)).size).toBe(18);
    await window.getByRole('treeitem', { name: /Harbour/ }).click();
    await row(window, /ferry/).click();
    await expect(article.getByRole('heading', { level: 1 })).toContainText('ferry');
    expect((await storyType(window)).size).toBe(18);

    const dialog = await openSettings(window, 'Reading');
    await dialog.getByLabel('For').selectOption('Japanese stories');
    await expect(dialog.getByRole('slider', { name: 'Text size' })).toHaveValue('18');
    await expect(dialog.getByRole('slider', { name: 'Line length' })).toHaveAttribute('max', '40');
    await dialog.getByRole('button', { name: 'Set like all stories' }).click();
    await expect(dialog.getByRole('slider', { name: 'Text size' })).toHaveValue('17');
  });

  test('Arabic runs from the right in a window that runs from the left', async ({ profile, start }) => {
    await broadsheet(profile, 'subscribe', `${site.origin}/ar`);
    const { window } = await start({ size: '1440x900' });
    await window.getByRole('treeitem', { name: /أخبار/ }).click();
    await row(window, /استثمار/).click();
    const article = window.getByRole('article');
    await expect(article).toHaveAttribute('dir', 'rtl');
    const edges = await article.evaluate((element) => {
      const range = document.createRange();
      range.selectNodeContents(element.querySelector('h1') ?? element);
      return { article: element.getBoundingClientRect().right, title: range.getBoundingClientRect().right };
    });
    expect(Math.abs(edges.article - edges.title)).toBeLessThan(4);
    expect(await window.evaluate(() => getComputedStyle(document.body).direction)).toBe('ltr');
  });
});
