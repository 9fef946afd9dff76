import { expect, test } from '@playwright/test';
import { openTestArchive, type TestArchive } from '../testing/archive';

let archive: TestArchive;
let a = 0;
let b = 0;
let c = 0;

test.beforeEach(async () => {
  archive = openTestArchive();
  [a = 0, b = 0, c = 0] = await archive.arrive(archive.follow('Feed'), [{ title: 'A' }, { title: 'B' }, { title: 'C' }]);
});

test.afterEach(() => archive.close());

const tagsOf = (id: number): readonly string[] => archive.reader.getHeadlines({ ids: [id] })[0]?.tags ?? [];

test('a tag is one whatever its case and accents, in the rail while an article carries it, and in the archive', () => {
  const { writer, reader } = archive;
  const { answer: id, changes } = writer.tagArticles({ ids: [a, b], name: '  Café  notes ' });
  expect(changes).toMatchObject({ tags: true, articles: expect.arrayContaining([a, b]) });
  expect(writer.tagArticles({ ids: [b, c], name: 'cafe notes' }).answer).toBe(id);
  writer.tagArticles({ ids: [a], name: 'Zebra' });
  writer.setRead({ ids: [c], read: true });
  expect(tagsOf(a)).toEqual(['Café notes', 'Zebra']);
  expect(reader.getRail().tags.map(({ name }) => name)).toEqual(['Café notes', 'Zebra']);
  expect(reader.getTags()).toEqual([expect.objectContaining({ id, articles: 3, unread: 2 }), expect.objectContaining({ name: 'Zebra', articles: 1, unread: 1 })]);
  expect([...reader.listHeadlines({ query: { view: { kind: 'tag', id }, filter: 'unread' }, folded: false }).ids].toSorted()).toEqual([a, b].toSorted());
  expect(reader.exportArticles({ after: 0, limit: 10 }).find((article) => article.id === a)?.tags).toEqual(['Café notes', 'Zebra']);
  writer.untagArticles({ ids: [a], name: 'zebra' });
  expect(reader.getRail().tags.map(({ name }) => name)).toEqual(['Café notes']);
  writer.tagArticles({ ids: [b], name: 'ZEBRA' });
  expect(reader.getRail().tags.map(({ name }) => name)).toEqual(['Café notes', 'ZEBRA']);
  expect(() => writer.tagArticles({ ids: [a], name: '  ' })).toThrow(/needs a name/);
});

test('renaming into a tag that is there makes the two one; each step is taken back, also after a restart', () => {
  const { reader } = archive;
  const { answer: first } = archive.writer.tagArticles({ ids: [a, b], name: 'first' });
  const { answer: second } = archive.writer.tagArticles({ ids: [b, c], name: 'second' });
  archive.writer.renameTag({ id: second, name: 'Other' });
  archive.writer.renameTag({ id: second, name: 'FIRST' });
  expect([a, b, c].map(tagsOf)).toEqual([['first'], ['first'], ['first']]);
  archive.writer.removeTag({ id: first });
  expect(reader.getTags()).toEqual([]);

  archive.restart();
  expect(archive.writer.undo(undefined).answer).toEqual({ kind: 'remove-tag', name: 'first' });
  expect([a, b, c].map(tagsOf)).toEqual([['first'], ['first'], ['first']]);
  expect(archive.reader.getTags()[0]?.id).toBe(first);
  expect(archive.writer.undo(undefined).answer).toMatchObject({ kind: 'merge-tags', name: 'Other' });
  expect([a, b, c].map(tagsOf)).toEqual([['first'], ['first', 'Other'], ['Other']]);
});

test('tagging, untagging and a new name are taken back exactly', () => {
  const { writer } = archive;
  const { answer: id } = writer.tagArticles({ ids: [a], name: 'x' });
  writer.tagArticles({ ids: [a, b], name: 'x' });
  writer.renameTag({ id, name: 'Y' });
  writer.untagArticles({ ids: [a, b, c], name: 'y' });
  expect(writer.undo(undefined).answer).toEqual({ kind: 'untag', name: 'Y', count: 2 });
  expect([a, b, c].map(tagsOf)).toEqual([['Y'], ['Y'], []]);
  expect(writer.undo(undefined).answer).toEqual({ kind: 'rename-tag', name: 'x' });
  expect(writer.undo(undefined).answer).toEqual({ kind: 'tag', name: 'x', count: 1 });
  expect([a, b, c].map(tagsOf)).toEqual([['x'], [], []]);
});

test('merging keeps what both carried', () => {
  const { writer } = archive;
  const { answer: from } = writer.tagArticles({ ids: [a, b], name: 'from' });
  const { answer: into } = writer.tagArticles({ ids: [b], name: 'into' });
  writer.mergeTags({ from, into });
  expect([a, b].map(tagsOf)).toEqual([['into'], ['into']]);
  writer.undo(undefined);
  expect([a, b].map(tagsOf)).toEqual([['from'], ['from', 'into']]);
  expect(() => writer.mergeTags({ from: 999, into })).toThrow(/gone/);
});
