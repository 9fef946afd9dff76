import { expect, test } from '@playwright/test';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase, type Database } from './database';
import { migrate } from './migrate';
import { readerCalls } from './reader';
import { writerCalls } from './writer';

const migrations = new URL('./migrations/', import.meta.url);

let folder: string;

test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'broadsheet-migrations-'))));
test.afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** An archive as the program left it before that migration. */
function archiveBefore(name: string): { file: string; database: Database } {
  const file = join(folder, 'archive.db');
  const database = openDatabase(file, 'writer');
  const all = readdirSync(migrations).toSorted();
  const at = all.findIndex((each) => each.endsWith(name));
  for (const each of all.slice(0, at)) database.script(readFileSync(new URL(each, migrations), 'utf8'));
  database.script(`PRAGMA user_version = ${Number(all[at - 1]?.slice(0, 4))}`);
  return { file, database };
}

test('search: what was stored and marked stays, and is found in the new index, newest first', () => {
  const { file, database } = archiveBefore('-search.sql');
  database.script(`
    INSERT INTO section (id, path, position) VALUES (1, 'World', 1);
    INSERT INTO feed (id, kind, url, title, section_id, position) VALUES (1, 'web', 'https://a.example/feed', 'The Harbour', 1, 1);
    INSERT INTO feed_schedule (feed_id) VALUES (1);
    INSERT INTO article (id, feed_id, identity, guid, title, authors, language, received_at, summary, url_key) VALUES
      (1, 1, 'a', 'a', 'Café closes', '["Ada Okafor"]', 'fr', 1000, NULL, 'a.example/1'),
      (2, 1, 'b', 'b', '東京都の発表', '[]', 'ja', 2000, NULL, 'a.example/2'),
      (3, 1, 'c', 'c', 'Only a summary', '[]', 'en', 3000, 'It speaks of lighthouses.', NULL);
    INSERT INTO article_body (article_id, html, text, words) VALUES (1, '<p>Old words</p>', 'Old words', 2), (2, '<p>小池</p>', '小池知事', 1);
    INSERT INTO article_state (article_id, feed_id, section_id, listed_at, read_at, saved_at) VALUES (1, 1, 1, 1000, 5, 6), (2, 1, 1, 2000, NULL, NULL), (3, 1, 1, 3000, NULL, NULL);
    INSERT INTO search (rowid, title, text) SELECT id, title, text FROM search_source WHERE id < 3;
    INSERT INTO search_pending VALUES (3);
    INSERT INTO undo_step (made_at, kind, payload) VALUES (1, 'mark-read', '{"kind":"mark-read","ids":[1]}');
  `);
  migrate(database, file);
  const [writer, reader] = [writerCalls(database), readerCalls(database)];
  expect(readdirSync(folder).filter((name) => name.includes('.before-'))).toHaveLength(1);

  const found = (text: string): number[] => [...(reader.searchHeadlines({ text, sort: 'date', limit: 10, hits: 0 })?.list.ids ?? [])];
  expect(reader.needsTidying()).toBe(true);
  expect(writer.indexPending({ limit: 1 })).toBe(2);
  expect(found('lighthouse')).toEqual([3]);
  expect(found('cafe')).toEqual([]);
  expect(reader.searchHeadlines({ text: 'lighthouse', sort: 'date', limit: 10, hits: 0 })?.waiting).toBe(2);
  while (writer.indexPending({ limit: 10 }) > 0);
  expect(found('cafe')).toEqual([1]);
  expect(found('okafor')).toEqual([1]);
  expect(found('東京')).toEqual([2]);
  expect(found('知事')).toEqual([2]);
  expect(reader.getHeadlines({ ids: [1] })[0]).toMatchObject({ read: true, saved: true, tags: [], isEmphasised: false });
  expect(reader.getCounts()).toMatchObject({ unread: 2, saved: 1, muted: 0 });
  // A step of the old program is taken back by the new one.
  expect(writer.undo(undefined).answer).toEqual({ kind: 'mark-read', count: 1 });
  expect(reader.check().faults).toEqual([]);
});

test('search: an edit and a removal leave nothing of the old words in the index', () => {
  const { file, database } = archiveBefore('-search.sql');
  migrate(database, file);
  const [writer, reader] = [writerCalls(database), readerCalls(database)];
  database.script(`
    INSERT INTO feed (id, kind, url, title, position, removed_at) VALUES (1, 'web', 'https://a.example/feed', 'A', 1, 1);
    INSERT INTO article (id, feed_id, identity, title, received_at) VALUES (1, 1, 'a', 'Lighthouse', 1);
    INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (1, 1, 1);
    INSERT INTO search_pending VALUES (1);
  `);
  const indexed = (word: string): number => database.get<{ n: number }>('SELECT count(*) AS n FROM search WHERE search MATCH ?', `"${word}"`)?.n ?? -1;
  writer.indexPending({ limit: 1 });
  expect(indexed('lighthouse')).toBe(1);
  database.script(`UPDATE article SET title = 'Harbour' WHERE id = 1; INSERT INTO search_pending VALUES (1)`);
  writer.indexPending({ limit: 1 });
  expect([indexed('lighthouse'), indexed('harbour')]).toEqual([0, 1]);
  while (writer.purgeRemovedFeeds({ limit: 10 }));
  expect(indexed('harbour')).toBe(0);
  expect(reader.needsTidying()).toBe(false);
});
