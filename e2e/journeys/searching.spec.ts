import { Ajv } from 'ajv';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Archive, ArchiveArticle } from '../../electron/contract/archive';
import { expect, projectFolder, test } from '../app';
import { broadsheet } from '../commands';
import { openSite, prose, rss, type Site } from '../../electron/testing/site';

let site: Site;
let isEvening: boolean;

test.beforeEach(async () => {
  isEvening = false;
  site = await openSite((path) => {
    if (path !== '/harbour.xml') return undefined;
    const items = [
      { id: '1', title: 'Café at the quay', html: prose('café'), date: new Date(Date.UTC(2026, 10, 1)) },
      { id: '2', title: '東京都知事選挙', html: '<p>東京で選挙が行われた。</p>', date: new Date(Date.UTC(2026, 10, 2)) },
      { id: '3', title: 'Royal wedding', html: prose('carriage'), date: new Date(Date.UTC(2026, 10, 3)) },
      ...(isEvening ? [{ id: '4', title: 'Royal wedding again', html: prose('cake'), date: new Date(Date.UTC(2026, 10, 4)) }] : []),
    ];
    return { headers: { 'content-type': 'application/rss+xml' }, body: rss('The Harbour', items) };
  });
});

test.afterEach(() => site.close());

const parsed = <T>(text: string): T => JSON.parse(text) as T;

interface Found {
  readonly total: number;
  readonly articles: readonly (ArchiveArticle & { readonly snippet: string | null })[];
}

test('search finds what sync brought, in any script; mutes and rules hide what comes; tags and rules are in the archive', async ({ profile }) => {
  await broadsheet(profile, 'subscribe', `${site.origin}/harbour.xml`, '--section', 'Sea');
  const search = async (...query: string[]): Promise<Found> => parsed<Found>((await broadsheet(profile, 'search', ...query, '--json')).stdout);

  const cafe = await search('cafe', 'feed:harbour');
  expect(cafe).toMatchObject({ total: 1, articles: [{ title: 'Café at the quay', feedUrl: `${site.origin}/harbour.xml`, publishedAt: '2026-11-01T00:00:00.000Z', snippet: expect.stringContaining('café') }] });
  expect((await search('東京')).articles.map(({ title }) => title)).toEqual(['東京都知事選挙']);
  expect(await search('section:sea', '--limit', '1', '--sort', 'date')).toMatchObject({ total: 3, articles: [{ title: 'Royal wedding' }] });
  expect((await search('section:sea', '--limit', '0')).articles).toHaveLength(3);
  expect(await search('"(((unbalanced')).toEqual({ total: 0, articles: [] });
  expect((await broadsheet(profile, 'search', 'cafe')).stdout).toContain('Café at the quay');

  const id = String(cafe.articles[0]?.id);
  expect((await broadsheet(profile, 'tag', id, 'Quays')).code).toBe(0);
  expect((await search('tag:quays')).total).toBe(1);

  const muted = parsed<object>((await broadsheet(profile, 'mute', 'royal wedding', '--for', '7', '--json')).stdout);
  expect(muted).toMatchObject({ hidden: 1, until: expect.any(String) });
  isEvening = true;
  expect((await broadsheet(profile, 'sync', '--all')).code).toBe(0);
  const listed = parsed<ArchiveArticle[]>((await broadsheet(profile, 'list', '--feed', `${site.origin}/harbour.xml`, '--json')).stdout);
  expect(listed.map(({ title }) => title)).toEqual(['東京都知事選挙', 'Café at the quay']);
  expect((await search('is:muted')).total).toBe(2);

  const file = join(profile, 'archive.json');
  await broadsheet(profile, 'export', '--format', 'json', '--out', file);
  const archive = parsed<Archive>(readFileSync(file, 'utf8'));
  const validate = new Ajv({ strict: false }).compile(parsed<object>(readFileSync(join(projectFolder, 'docs/archive.schema.json'), 'utf8')));
  expect(validate(archive), JSON.stringify(validate.errors)).toBe(true);
  expect(archive.articles.find((article) => String(article.id) === id)?.tags).toEqual(['Quays']);
  expect(archive.rules).toMatchObject([{ name: 'royal wedding', actions: [{ kind: 'mute' }] }]);

  // The rules of an archive, and those that `rules` prints, come in elsewhere.
  const other = join(profile, 'other');
  expect((await broadsheet(other, 'rules', 'import', file)).code).toBe(0);
  const rules = (await broadsheet(other, 'rules', '--json')).stdout;
  expect(parsed<object>(rules)).toMatchObject([{ name: 'royal wedding', caught: 0 }]);
  writeFileSync(join(profile, 'rules.json'), rules);
  expect(parsed<object>((await broadsheet(profile, 'rules', 'import', join(profile, 'rules.json'), '--json')).stdout)).toEqual({ added: 0, known: 1 });

  const { id: rule } = parsed<{ id: number }[]>((await broadsheet(profile, 'rules', '--json')).stdout)[0] ?? { id: 0 };
  expect((await broadsheet(profile, 'rules', 'remove', String(rule))).code).toBe(0);
  expect((await search('royal')).total).toBe(2);
});

test('what these commands cannot do is one sentence, exit code 2', async ({ profile }) => {
  writeFileSync(join(profile, 'wrong.json'), '[{"conditions": []}]');
  for (const args of [['search'], ['search', 'x', '--sort', 'size'], ['mute'], ['mute', '…'], ['mute', 'x', '--for', 'ever'], ['rules', 'import', 'none.json'], ['rules', 'import', join(profile, 'wrong.json')], ['rules', 'remove', '77'], ['rules', 'wash'], ['tag', '1'], ['tag', '1', ' ']]) {
    const { code, stdout, stderr } = await broadsheet(profile, ...args);
    expect({ args, code, stdout }).toEqual({ args, code: 2, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^broadsheet: .+/);
  }
});
