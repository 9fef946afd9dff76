import { expect, test } from '@playwright/test';
import type { ListQuery } from '../contract/model';
import { openTestArchive, type TestArchive } from '../testing/archive';

let archive: TestArchive;
let titles: Map<number, string>;
let ids: number[];

test.beforeEach(async () => {
  archive = openTestArchive();
  const zoo = archive.follow('zoo', 'World');
  const ant = archive.follow('Ant');
  const old = Date.now() - 3 * 24 * 3_600_000;
  ids = [
    ...(await archive.arrive(zoo, [
      { title: 'z1', text: 'One two three', publishedAt: old + 1, url: 'https://same.example/1' },
      { title: 'z2', publishedAt: old + 2 },
    ])),
    ...(await archive.arrive(ant, [
      { title: 'a1', text: 'One two', publishedAt: old + 3, picture: true, url: 'https://same.example/1' },
      { title: 'a2', text: 'Two', publishedAt: old },
    ])),
  ];
  titles = new Map(archive.reader.getHeadlines({ ids }).map(({ id, title }) => [id, title]));
  archive.index();
});

test.afterEach(() => archive.close());

const listed = (query: Partial<ListQuery>): string[] => [...archive.reader.listHeadlines({ query: { view: { kind: 'all' }, filter: 'all', ...query }, folded: false }).ids].map((id) => titles.get(id) ?? '?');
const id = (title: string): number => [...titles].find(([, each]) => each === title)?.[0] ?? 0;

test('sorted by time either way, or feed by feed by the names of feeds', () => {
  expect(listed({})).toEqual(['a1', 'z2', 'z1', 'a2']);
  expect(listed({ sort: 'oldest' })).toEqual(['a2', 'z1', 'z2', 'a1']);
  expect(listed({ group: 'feed' })).toEqual(['a1', 'a2', 'z2', 'z1']);
  expect(listed({ group: 'feed', sort: 'oldest' })).toEqual(['a2', 'a1', 'z1', 'z2']);
  const { feeds } = archive.reader.listHeadlines({ query: { view: { kind: 'all' }, filter: 'all', group: 'feed' }, folded: false });
  expect([...(feeds ?? [])]).toEqual([2, 2, 1, 1]);
  expect(archive.reader.listHeadlines({ query: { view: { kind: 'all' }, filter: 'all' }, folded: false }).feeds).toBeNull();
});

test('filtered by what is unread, saved or ready', () => {
  archive.writer.setRead({ ids: [id('a1')], read: true });
  archive.writer.setSaved({ ids: [id('z1')], saved: true });
  expect(listed({ filter: 'unread' })).toEqual(['z2', 'z1', 'a2']);
  expect(listed({ filter: 'saved' })).toEqual(['z1']);
  expect(listed({ filter: 'ready' })).toEqual(['z1', 'a2']);
});

test('a page that two feeds bring is listed once when duplicates are hidden, while the first feed is followed', () => {
  expect(listed({ duplicates: 'hide' })).toEqual(['z2', 'z1', 'a2']);
  archive.writer.removeFeed({ id: 1 });
  expect(listed({ duplicates: 'hide' })).toEqual(['a1', 'a2']);
});

test('each order of a list keeps a place of its own', () => {
  const position = { articleId: 1, offset: 5 };
  const bySearch: ListQuery = { view: { kind: 'search', text: 'two' }, filter: 'all' };
  archive.writer.keepListPosition({ query: bySearch, position });
  expect(archive.reader.getListPosition(bySearch)).toEqual(position);
  expect(archive.reader.getListPosition({ ...bySearch, sort: 'oldest' })).toBeNull();
  expect(archive.reader.getListPosition({ ...bySearch, sort: 'newest', group: 'day' })).toEqual(position);
});
