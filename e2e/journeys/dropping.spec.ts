import type { Page } from '@playwright/test';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';
import { png } from '../../electron/testing/png';
import { expect, row, test } from '../app';
import { faults } from '../axe';
import { follow } from '../desk';

let site: Site;

test.beforeEach(async () => {
  site = await openSite((path) => {
    if (path === '/') return { headers: { 'content-type': 'text/html' }, body: '<link rel="alternate" type="application/rss+xml" href="/harbour.xml"><link rel="icon" href="/sign.png">' };
    if (path === '/sign.png') return { headers: { 'content-type': 'image/png' }, body: png(32, 32, [20, 120, 60]) };
    const name = { '/harbour.xml': 'Harbour News', '/tower.xml': 'Tower Post' }[path];
    return name === undefined ? undefined : { headers: { 'content-type': 'application/rss+xml' }, body: rss(name, [{ id: '1', title: `From ${name}`, html: prose('ferry'), date: new Date() }], `<link>${site.origin}/</link>`) };
  });
});

test.afterEach(() => site.close());

/** Holds something over the window, or lets it go there. */
function drag(window: Page, event: 'dragover' | 'drop', held: { file: string } | { link: string }): Promise<void> {
  return window.evaluate(
    ([type, what]) => {
      const data = new DataTransfer();
      if ('file' in what) data.items.add(new File([what.file], 'feeds.opml'));
      else data.items.add(what.link, 'text/uri-list');
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
    },
    [event, held] as const,
  );
}

const opml = (): string =>
  `<opml version="2.0"><body><outline text="Local"><outline type="rss" text="Harbour News" xmlUrl="${site.origin}/harbour.xml"/></outline><outline type="rss" text="Tower Post" xmlUrl="${site.origin}/tower.xml"/></body></opml>`;

test('a dropped OPML file shows what it lists, and follows it when that is said', async ({ start }) => {
  const { window } = await start();
  await follow(window, `${site.origin}/tower.xml`);
  await drag(window, 'dragover', { file: opml() });
  await expect(window.getByText('Let go to see what the file lists')).toBeVisible();
  await drag(window, 'drop', { file: opml() });
  const dialog = window.getByRole('dialog', { name: 'Import subscriptions' });
  await expect(dialog).toContainText('The file lists 1 feed that you don’t follow yet. 1 more is followed already');
  expect(await faults(window)).toEqual([]);
  expect(site.requests.filter(({ path }) => path === '/harbour.xml')).toHaveLength(0);
  await dialog.getByRole('button', { name: 'Follow 1 feed' }).click();
  await expect(window.getByRole('treeitem', { name: /^Local, 1 unread/ })).toBeVisible();
});

test('what is no list of feeds is refused in a sentence', async ({ start }) => {
  const { window } = await start();
  await drag(window, 'drop', { file: '<html>a page</html>' });
  await expect(window.getByText(/not a list of feeds \(OPML\)/)).toBeVisible();
  await expect(window.getByRole('dialog')).toHaveCount(0);
});

test('a dropped link is looked up and can be followed; its site’s icon comes with it', async ({ start }) => {
  const { window } = await start();
  await drag(window, 'drop', { link: `# a remark\r\n${site.origin}/\r\n` });
  const dialog = window.getByRole('dialog', { name: 'Add feed' });
  await expect(dialog.getByLabel('Website or feed address')).toHaveValue(`${site.origin}/`);
  await dialog.getByRole('button', { name: 'Follow Harbour News' }).click();
  await expect(row(window, /From Harbour News/)).toBeVisible();
  const icon = window.getByRole('treeitem', { name: /^Harbour News/ }).locator('img');
  await expect(icon).toHaveAttribute('src', /^broadsheet:\/\/picture\//);
  await expect.poll(() => icon.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(32);
});

test('feeds and sections are sorted by keys and by dragging, and stay so', async ({ start }) => {
  const { app, window } = await start();
  await follow(window, `${site.origin}/harbour.xml`, 'Local');
  await follow(window, `${site.origin}/tower.xml`);
  const names = (page: Page): Promise<string[]> => page.getByRole('treeitem').evaluateAll((rows) => rows.map((each) => (each.getAttribute('aria-label') ?? '').split(',')[0] ?? '').slice(5));
  await expect.poll(() => names(window)).toEqual(['World', 'Business', 'Technology', 'Science', 'Health', 'Media', 'Law', 'Local', 'Harbour News', 'Bundled edition', 'Tower Post']);

  await window.getByRole('treeitem', { name: /^World/ }).focus();
  await window.keyboard.press('Alt+ArrowDown');
  await expect.poll(async () => (await names(window)).slice(0, 2)).toEqual(['Business', 'World']);
  await expect(window.getByRole('treeitem', { name: /^World/ })).toBeFocused();

  await window.getByRole('treeitem', { name: /^Tower Post/ }).dragTo(window.getByRole('treeitem', { name: /^Local/ }));
  await expect.poll(async () => (await names(window)).slice(7)).toEqual(['Local', 'Harbour News', 'Tower Post', 'Bundled edition']);
  await window.getByRole('treeitem', { name: /^Tower Post/ }).focus();
  await window.keyboard.press('Alt+ArrowUp');
  await expect.poll(async () => (await names(window)).slice(7)).toEqual(['Local', 'Tower Post', 'Harbour News', 'Bundled edition']);

  await app.close();
  const again = await start();
  expect(await names(again.window)).toEqual(['Business', 'World', 'Technology', 'Science', 'Health', 'Media', 'Law', 'Local', 'Tower Post', 'Harbour News', 'Bundled edition']);
});
