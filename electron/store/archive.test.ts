import { expect, test } from '@playwright/test';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { problemOf } from '../contract/errors';
import type { ListQuery } from '../contract/model';
import type { PressedArticle, ReaderCalls, WriterCalls } from '../contract/threads';
import { termsOf } from '../press/article/terms';
import { openDatabase, type Database } from './database';
import { currentVersion, isCurrent, migrate } from './migrate';
import { readerCalls } from './reader';
import { writerCalls } from './writer';

const all: ListQuery = { view: { kind: 'all' }, filter: 'all' };

interface Archive {
  readonly file: string;
  readonly database: Database;
  readonly reader: ReaderCalls;
  readonly writer: WriterCalls;
  readonly ids: number[];
}

let archive: Archive;
let folder: string;

function article(guid: string, section: string, title: string, text?: string): PressedArticle {
  const body = text === undefined ? null : { html: `<p>${text}</p>`, text, words: text.split(' ').length };
  return { guid, section, title, titleIsEditorial: false, picture: null, body };
}

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-store-'));
  const file = join(folder, 'archive.db');
  const database = openDatabase(file, 'writer');
  migrate(database, file);
  const writer = writerCalls(database);
  writer.importEdition({
    title: 'Test edition',
    language: 'en',
    sections: ['World', 'World/Asia', 'Law'],
    articles: [
      article('a', 'World', 'Kumamoto chip plant grows', 'The Kumamoto plant of TSMC grows.'),
      article('b', 'World/Asia', 'TSMC hires in Kumamoto', 'Kumamoto again.'),
      article('c', 'Law', 'Judge dismisses coffee lawsuit'),
      article('d', 'Law', 'Kumamoto chip plant grows'),
    ],
    related: { guid: 'c', guids: ['b', 'a'] },
  });
  while (writer.indexPending({ limit: 2 }) > 0);
  const reader = readerCalls(openDatabase(file, 'reader'));
  archive = { file, database, reader, writer, ids: [...reader.listHeadlines({ query: all, folded: false }).ids] };
});

test.afterEach(() => {
  archive.database.close();
  rmSync(folder, { recursive: true, force: true });
});

test('a section holds what stands in it and in those within; counts sum alike', () => {
  const { reader } = archive;
  const world = reader.getRail().sections.find(({ path }) => path === 'World');
  expect([...reader.listHeadlines({ query: { view: { kind: 'section', id: world?.id ?? 0 }, filter: 'all' }, folded: false }).ids]).toEqual(archive.ids.slice(0, 2));
  const { unread, sections, feeds } = reader.getCounts();
  const asia = reader.getRail().sections.find(({ path }) => path === 'World/Asia');
  expect(unread).toBe(4);
  expect(sections.find(({ id }) => id === world?.id)?.unread).toBe(2);
  expect(sections.find(({ id }) => id === asia?.id)?.unread).toBe(1);
  expect(feeds.map((feed) => feed.unread)).toEqual([4]);
});

test('only what changes is marked, and a list is taken back exactly', () => {
  const { reader, writer, ids } = archive;
  writer.setRead({ ids: ids.slice(0, 1), read: true });
  const { answer } = writer.markListRead({ query: all, asOf: Date.now() + 1 });
  expect(answer.count).toBe(3);
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 3 });
  expect(reader.getHeadlines({ ids }).map(({ read }) => read)).toEqual([true, false, false, false]);
  expect(writer.undo(undefined).answer).toBeNull();
});

test('what arrived after a list was opened is not marked with it', () => {
  const { writer } = archive;
  expect(writer.markListRead({ query: all, asOf: Date.now() - 60_000 }).answer.count).toBe(0);
});

test('Saved is ordered by when each was saved, and outlives its feed', () => {
  const { reader, writer, ids, database } = archive;
  const [first = 0, second = 0] = ids;
  writer.setSaved({ ids: [second], saved: true });
  database.run('UPDATE article_state SET saved_at = saved_at - 1000 WHERE article_id = ?', second);
  writer.setSaved({ ids: [first], saved: true });
  const saved: ListQuery = { view: { kind: 'saved' }, filter: 'all' };
  expect([...reader.listHeadlines({ query: saved, folded: false }).ids]).toEqual([first, second]);

  const feed = reader.getRail().feeds[0];
  writer.removeFeed({ id: feed?.id ?? 0 });
  expect(reader.listHeadlines({ query: all, folded: false }).ids).toHaveLength(0);
  expect([...reader.listHeadlines({ query: saved, folded: false }).ids]).toEqual([first, second]);

  // A day later the rest is gone for good, and nothing of it is left in the index.
  database.run('UPDATE feed SET removed_at = removed_at - 90000000');
  expect(reader.needsTidying()).toBe(true);
  while (writer.purgeRemovedFeeds({ limit: 1 }));
  writer.takeInTerms({ articles: reader.listWithoutTerms({ limit: 10 }).map(({ id, title, text }) => ({ id, terms: termsOf({ title, text }) })) });
  expect(reader.needsTidying()).toBe(false);
  expect([...reader.listHeadlines({ query: saved, folded: false }).ids]).toEqual([first, second]);
  database.script(`INSERT INTO search (search, rank) VALUES ('integrity-check', 1)`);
});

test('the given list stays whole', () => {
  const { reader, ids } = archive;
  const [a = 0, b = 0, c = 0] = ids;
  expect(reader.getRelated({ id: c })).toMatchObject({ isGiven: true, related: [{ id: b }, { id: a }] });
});

test('marks on the edition survive its coming back', () => {
  const { reader, writer, ids } = archive;
  writer.setSaved({ ids: ids.slice(1, 2), saved: true });
  writer.removeFeed({ id: reader.getRail().feeds[0]?.id ?? 0 });
  writer.importEdition({ title: 'Test edition', language: 'en', sections: [], articles: [article('b', 'World', 'TSMC hires in Kumamoto')], related: { guid: 'c', guids: ['b'] } });
  expect(reader.getRail().hasBundledEdition).toBe(true);
  expect(reader.getHeadlines({ ids: ids.slice(1, 2) })[0]?.saved).toBe(true);
  expect(reader.listHeadlines({ query: all, folded: false }).ids).toHaveLength(4);
});

test('settings keep what fits and pass over what does not', () => {
  const { reader, writer, database } = archive;
  writer.changeSettings({ theme: 'sepia', railWidth: 200 });
  database.run(`UPDATE setting SET value = '"enormous"' WHERE key = 'railWidth'`);
  expect(reader.getSettings()).toMatchObject({ theme: 'sepia', railWidth: null });
});

test('the reader can not write', () => {
  const reader = openDatabase(archive.file, 'reader');
  expect(() => reader.run('DELETE FROM article')).toThrow();
  reader.close();
});

test('the header tells the schema, and an upgrade keeps a whole copy beside it', () => {
  expect(isCurrent(archive.file)).toBe(true);
  archive.database.script('PRAGMA user_version = 0');
  archive.database.script('PRAGMA wal_checkpoint(TRUNCATE)');
  expect(isCurrent(archive.file)).toBe(false);

  archive.database.script(`PRAGMA user_version = ${currentVersion() + 1}`);
  expect(() => migrate(archive.database, archive.file)).toThrow(/newer Broadsheet/);
  expect(readdirSync(folder).filter((name) => name.includes('before'))).toEqual([]);
});

test('a disk that fills up takes back the whole step and says so', () => {
  const { database, reader, writer, ids } = archive;
  database.script(`PRAGMA max_page_count = ${database.get<{ page_count: number }>('PRAGMA page_count')?.page_count ?? 0}`);
  const fill = (): void => {
    for (let count = 0; count < 1000; count++) writer.changeSettings({ foldedSections: Array.from({ length: 5000 }, (_, index) => index + count) });
    for (let count = 0; count < 2000; count++) database.run('INSERT INTO undo_step (made_at, kind, payload) VALUES (0, ?, ?)', 'mark-read', 'x'.repeat(4000));
  };
  let code = '';
  try {
    fill();
  } catch (error) {
    code = problemOf(error).code;
  }
  expect(code).toBe('disk-full');
  expect(reader.getHeadlines({ ids })).toHaveLength(4);
  expect(existsSync(archive.file)).toBe(true);
});
