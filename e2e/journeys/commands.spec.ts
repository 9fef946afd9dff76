import { Ajv } from 'ajv';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, ArchiveArticle } from '../../electron/contract/archive';
import { expect, projectFolder, row, test } from '../app';
import { broadsheet } from '../commands';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';

let site: Site;
let hold: Promise<void> = Promise.resolve();

test.beforeEach(async () => {
  hold = Promise.resolve();
  site = await openSite((path) => {
    const name = /^\/(alpha|beta)\.xml$/.exec(path)?.[1];
    if (path === '/slow.xml') return (response) => void hold.then(() => response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(rss('Slow', [{ id: 's', title: 'Slow story', html: prose('slow') }])));
    if (!name) return undefined;
    const items = [1, 2, 3].map((number) => ({
      id: `${name}-${number}`,
      title: `${name} story ${number}`,
      html: `${prose(name)}<p><a href="/more">More</a> <img src="/p${number}.png" alt="A picture"></p>`,
      date: new Date(Date.UTC(2026, 10, number)),
      link: `http://127.0.0.1/${name}/${number}`,
    }));
    return { headers: { 'content-type': 'application/rss+xml', etag: '"1"' }, body: rss(`The ${name}`, items) };
  });
});

test.afterEach(() => site.close());

const parsed = <T>(text: string): T => JSON.parse(text) as T;

test('subscribe, sync, list, show, save, related, unsubscribe', async ({ profile }) => {
  const subscribed = await broadsheet(profile, 'subscribe', `${site.origin}/alpha.xml`, '--section', 'Letters');
  expect(subscribed).toMatchObject({ code: 0, stdout: `${site.origin}/alpha.xml\n` });

  const sync = await broadsheet(profile, 'sync', '--all', '--json');
  expect(sync.code).toBe(0);
  expect(parsed<object>(sync.stdout)).toMatchObject({ feeds: { asked: 1, unchanged: 1, failed: [] }, articles: { new: 0, updated: 0 }, bytes: expect.any(Number) });

  const list = await broadsheet(profile, 'list', '--section', 'letters', '--json');
  const articles = parsed<ArchiveArticle[]>(list.stdout);
  expect(articles.map(({ title }) => title)).toEqual(['alpha story 3', 'alpha story 2', 'alpha story 1']);
  expect(articles[0]).not.toHaveProperty('contentHtml');
  expect(parsed<unknown[]>((await broadsheet(profile, 'list', '--feed', `${site.origin}/alpha.xml`, '--limit', '2', '--json')).stdout)).toHaveLength(2);

  const id = String(articles[0]?.id);
  const shown = parsed<ArchiveArticle>((await broadsheet(profile, 'show', id, '--json')).stdout);
  expect(shown).toMatchObject({ feedUrl: `${site.origin}/alpha.xml`, guid: 'alpha-3', publishedAt: '2026-11-03T00:00:00.000Z', read: false, saved: false, related: null });
  expect(shown.contentHtml).toContain(`<a href="${site.origin}/more">More</a>`);
  expect(shown.contentText).toContain('The alpha drew people');
  expect(shown.pictures).toEqual([{ url: `${site.origin}/p3.png`, stored: false, bytes: null }]);
  expect((await broadsheet(profile, 'show', id)).stdout).toContain('alpha story 3');
  expect((await broadsheet(profile, 'show', id, '--html')).stdout).toContain('<h1>alpha story 3</h1>');

  expect((await broadsheet(profile, 'save', id)).code).toBe(0);
  expect(parsed<ArchiveArticle[]>((await broadsheet(profile, 'list', '--saved', '--json')).stdout).map((article) => String(article.id))).toEqual([id]);
  expect((await broadsheet(profile, 'unsave', id)).code).toBe(0);
  const ofEdition = parsed<{ related: object[] }>((await broadsheet(profile, 'related', '1', '--json')).stdout);
  expect(ofEdition).toMatchObject({ id: 1 });
  expect(ofEdition.related).toHaveLength(17);
  expect(ofEdition.related[0]).toEqual({ id: expect.any(Number), title: expect.any(String), group: 'background', score: 1, why: [] });
  const ofFeeds = parsed<{ related: object[] }>((await broadsheet(profile, 'related', id, '--json')).stdout).related;
  expect(ofFeeds).toContainEqual(expect.objectContaining({ group: 'section', score: 0, why: [] }));

  expect((await broadsheet(profile, 'unsubscribe', `${site.origin}/alpha.xml`)).code).toBe(0);
  expect((await broadsheet(profile, 'unsubscribe', `${site.origin}/alpha.xml`)).code).toBe(2);
});

test('import, sync, export: the archive is what its schema says, and OPML comes back as it went', async ({ profile }) => {
  const opml = join(profile, 'feeds.opml');
  writeFileSync(
    opml,
    `<opml version="2.0"><body><outline text="Sea"><outline text="Coast"><outline type="rss" text="Alpha" xmlUrl="${site.origin}/alpha.xml"/></outline></outline><outline type="rss" text="Beta" xmlUrl="${site.origin}/beta.xml"/><outline type="rss" text="Gone" xmlUrl="${site.origin}/gone.xml"/></body></opml>`,
  );
  expect(await broadsheet(profile, 'import', opml, '--json')).toMatchObject({ code: 0 });
  const sync = await broadsheet(profile, 'sync', '--json');
  expect(sync.code).toBe(1);
  const report = parsed<{ feeds: { asked: number; changed: number; failed: { url: string; why: string }[] }; articles: { new: number; notReady: object[] } }>(sync.stdout);
  expect(report.feeds).toMatchObject({ asked: 3, changed: 2, failed: [{ url: `${site.origin}/gone.xml`, why: expect.stringContaining('404') }] });
  expect(report.articles.new).toBe(6);

  const file = join(profile, 'archive.json');
  expect((await broadsheet(profile, 'export', '--format', 'json', '--out', file)).code).toBe(0);
  const archive = parsed<Archive>(readFileSync(file, 'utf8'));
  const validate = new Ajv({ strict: false }).compile(parsed<object>(readFileSync(join(projectFolder, 'docs/archive.schema.json'), 'utf8')));
  expect(validate(archive), JSON.stringify(validate.errors)).toBe(true);
  expect(archive.feeds.map(({ url, section, error }) => ({ url, section, failed: error !== null }))).toContainEqual({ url: `${site.origin}/alpha.xml`, section: 'Sea/Coast', failed: false });
  expect(archive.articles.filter(({ feedUrl }) => feedUrl.startsWith(site.origin))).toHaveLength(6);
  const bundled = archive.articles.find(({ related }) => related !== null);
  expect(bundled?.related).toHaveLength(17);

  const once = (await broadsheet(profile, 'export', '--format', 'opml')).stdout;
  const again = join(profile, 'again.opml');
  writeFileSync(again, once);
  const other = join(profile, 'other');
  await broadsheet(other, 'import', again);
  const twice = (await broadsheet(other, 'export', '--format', 'opml')).stdout;
  const withoutDate = (text: string): string => text.replace(/<dateCreated>.*<\/dateCreated>/, '');
  expect(withoutDate(twice)).toBe(withoutDate(once));
});

test('usage errors are one sentence on stderr, nothing on stdout, exit code 2', async ({ profile }) => {
  for (const args of [['list', '--limit', 'many'], ['show'], ['show', 'x'], ['show', '99999'], ['export'], ['nonsense'], ['subscribe', 'not an address'], ['import', '/no/such.opml'], ['list', '--wrong'], ['list', '--section', 'Nowhere']]) {
    const { code, stdout, stderr } = await broadsheet(profile, ...args);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^broadsheet: .+/);
  }
  expect((await broadsheet(profile, 'sync', '--help')).stdout).toContain('--all');
});

test('an open window and a command work on one archive: each sees what the other did', async ({ profile, start }) => {
  const { window } = await start();
  expect((await broadsheet(profile, 'save', '3')).code).toBe(0);
  await expect(row(window, /Uber.*Saved/)).toBeVisible();
  await row(window, /Toyota/).click();
  await window.keyboard.press('s');
  await expect(window.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible();
  const saved = parsed<ArchiveArticle[]>((await broadsheet(profile, 'list', '--saved', '--json')).stdout);
  expect(saved.map(({ title }) => title.slice(0, 6))).toEqual(expect.arrayContaining(['Uber O', 'Toyota']));

  expect((await broadsheet(profile, 'subscribe', `${site.origin}/beta.xml`)).code).toBe(0);
  await expect(window.getByRole('treeitem', { name: /^The beta, 3 unread/ })).toBeVisible();
});

test('two refreshes at once: one asks, the other says who does', async ({ profile, start }) => {
  const { window } = await start();
  let release = (): void => undefined;
  await broadsheet(profile, 'subscribe', `${site.origin}/slow.xml`);
  hold = new Promise((resolve) => (release = resolve));
  await window.keyboard.press('r');
  await expect(window.getByRole('button', { name: /Refreshing/ })).toBeVisible();
  const sync = await broadsheet(profile, 'sync', '--all');
  expect(sync.code).toBe(1);
  expect(sync.stderr).toContain('the open window is refreshing this archive now');
  release();
  await expect(window.getByRole('button', { name: /Updated/ })).toBeVisible();
});
