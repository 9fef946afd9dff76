import { expect, test } from '@playwright/test';
import { openTestArchive, type TestArchive } from '../testing/archive';

let archive: TestArchive;

test.beforeEach(async () => {
  archive = openTestArchive();
  await archive.arrive(archive.follow('Feed', 'World'), [{ title: 'Ferry one' }, { title: 'Ferry two' }, { title: 'Tram' }]);
  archive.index();
});

test.afterEach(() => archive.close());

test('a search is kept with its unread count, renamed, ordered, removed and taken back', () => {
  const { writer, reader } = archive;
  const { answer: ferry, changes } = writer.saveSearch({ name: 'Ferries', text: ' title:ferry ' });
  expect(changes).toEqual({ searches: true, articles: [] });
  const { answer: tram } = writer.saveSearch({ name: '', text: 'tram' });
  expect(reader.getRail().searches).toEqual([{ id: ferry, name: 'Ferries', text: 'title:ferry' }, { id: tram, name: 'tram', text: 'tram' }]);
  expect(reader.getCounts().searches).toEqual([{ id: ferry, unread: 2, isExact: true }, { id: tram, unread: 1, isExact: true }]);

  const view = { kind: 'saved-search', id: ferry } as const;
  const { ids } = reader.listHeadlines({ query: { view, filter: 'all' }, folded: false });
  expect(ids).toHaveLength(2);
  writer.setRead({ ids: [ids[0] ?? 0], read: true });
  expect(reader.getCounts().searches[0]).toMatchObject({ unread: 1 });
  expect(writer.markListRead({ query: { view, filter: 'all' }, asOf: Date.now() + 1000 }).answer.count).toBe(1);
  expect(reader.countNew({ query: { view, filter: 'all' }, since: 0 })).toBe(2);

  writer.changeSavedSearch({ id: ferry, name: 'Boats', text: 'ferry OR boat' });
  writer.orderSavedSearches({ ids: [tram, ferry] });
  expect(reader.getRail().searches.map(({ name }) => name)).toEqual(['tram', 'Boats']);
  writer.removeSavedSearch({ id: tram });
  expect(reader.listHeadlines({ query: { view: { kind: 'saved-search', id: tram }, filter: 'all' }, folded: false }).ids).toHaveLength(0);
  expect(writer.undo(undefined).answer).toEqual({ kind: 'remove-search', name: 'tram' });
  expect(reader.getRail().searches).toEqual([{ id: tram, name: 'tram', text: 'tram' }, expect.objectContaining({ name: 'Boats' })]);
});

test('nothing to search for is not kept', () => {
  expect(() => archive.writer.saveSearch({ name: 'Nothing', text: ' - "" ' })).toThrow(/nothing was saved/);
  expect(() => archive.writer.changeSavedSearch({ id: 77, name: 'x', text: 'y' })).toThrow(/not kept any more/);
});

test('recent searches: the last first, each once, twenty of them', () => {
  const { writer, reader } = archive;
  for (let number = 1; number <= 25; number++) writer.keepRecentSearch({ text: ` search ${number} ` });
  archive.database.run('UPDATE recent_search SET used_at = CAST(substr(text, 8) AS INTEGER)');
  writer.keepRecentSearch({ text: 'search 7' });
  writer.keepRecentSearch({ text: '  ' });
  const recent = reader.getRecentSearches();
  expect(recent).toHaveLength(20);
  expect(recent.slice(0, 3)).toEqual(['search 7', 'search 25', 'search 24']);
  writer.forgetRecentSearch({ text: 'search 25' });
  expect(reader.getRecentSearches()[1]).toBe('search 24');
  writer.forgetRecentSearch({ text: null });
  expect(reader.getRecentSearches()).toEqual([]);
});
