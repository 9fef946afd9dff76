import { expect, test } from '@playwright/test';
import type { ListQuery } from '../contract/model';
import { openTestArchive, type TestArchive } from '../testing/archive';

let archive: TestArchive;
let ids: number[];

const all: ListQuery = { view: { kind: 'all' }, filter: 'all' };
const later = (): number => Date.now() + 1000;

test.beforeEach(async () => {
  archive = openTestArchive();
  const world = archive.follow('B world', 'World');
  const law = archive.follow('A law', 'Law');
  // From the newest to the oldest: 0 to 5, feeds in turn.
  const at = (index: number): number => Date.now() - 1_000_000 - index * 60_000;
  ids = [];
  for (const index of [5, 4, 3, 2, 1, 0]) {
    const [id = 0] = await archive.arrive(index % 2 ? law : world, [{ title: `Story ${index}`, text: 'Words of the harbour', publishedAt: at(index) }]);
    ids[index] = id;
  }
  archive.index();
});

test.afterEach(() => archive.close());

const read = (): number[] => archive.reader.getHeadlines({ ids }).flatMap((headline, index) => (headline.read ? [index] : []));
const at = (index: number): number => ids[index] ?? 0;

test('those that the window names are one step, even one alone; what arrived after the list was opened stays', () => {
  const { writer } = archive;
  const named = (...indices: number[]) => ({ kind: 'named', ids: Float64Array.from(indices, at) }) as const;
  writer.setRead({ ids: [at(1)], read: true });
  expect(writer.markListRead({ query: all, asOf: later(), part: named(0, 1, 3) }).answer).toEqual({ count: 2 });
  expect(read()).toEqual([0, 1, 3]);
  writer.markListRead({ query: { view: { kind: 'unread' }, filter: 'all' }, asOf: later(), part: named(5) });
  expect(read()).toEqual([0, 1, 3, 5]);
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 1 });
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 2 });
  expect(read()).toEqual([1]);
  expect(writer.markListRead({ query: all, asOf: 0, part: named(2) }).answer.count).toBe(0);
});

test('older than a time, a section, a search; each is taken back after a restart, and only what it changed', () => {
  const section = archive.reader.getRail().sections.find(({ path }) => path === 'World')?.id ?? 0;
  archive.writer.setRead({ ids: [at(5)], read: true });
  archive.writer.markListRead({ query: all, asOf: later(), part: { kind: 'older', than: archive.reader.getHeadlines({ ids: [at(3)] })[0]?.listedAt ?? 0 } });
  expect(read()).toEqual([4, 5]);
  archive.writer.markListRead({ query: { view: { kind: 'section', id: section }, filter: 'all' }, asOf: later() });
  expect(read()).toEqual([0, 2, 4, 5]);
  archive.writer.markListRead({ query: { view: { kind: 'search', text: 'harbour' }, filter: 'all' }, asOf: later() });
  expect(read()).toEqual([0, 1, 2, 3, 4, 5]);

  archive.restart();
  expect(archive.writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 2 });
  expect(archive.writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 2 });
  expect(read()).toEqual([4, 5]);
  archive.writer.undo(undefined);
  expect(read()).toEqual([5]);
});

test('several marked at once are taken back, either way; one alone is not a step', () => {
  const { writer } = archive;
  writer.setRead({ ids: [at(0)], read: true });
  expect(writer.undo(undefined).answer).toBeNull();
  writer.setRead({ ids: [at(0), at(1), at(2)], read: true });
  writer.setRead({ ids: [at(0), at(1), at(5)], read: false });
  expect(read()).toEqual([2]);
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-unread', count: 2 });
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 2 });
  expect(read()).toEqual([0]);
});
