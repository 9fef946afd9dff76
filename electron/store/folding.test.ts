import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headlineFlags, type ListQuery } from '../contract/model';
import { openDatabase, type Database } from './database';
import { migrate } from './migrate';
import { readerCalls } from './reader';
import { writerCalls } from './writer';

const all: ListQuery = { view: { kind: 'all' }, filter: 'all' };
const hour = 3_600_000;
const start = Date.now() - 24 * hour;

let database: Database;
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'folding-'));
  const file = join(folder, 'archive.db');
  database = openDatabase(file, 'writer');
  migrate(database, file);
  for (const [id, path] of ['World', 'World/Asia', 'Law'].entries()) database.run('INSERT INTO section (id, path, position) VALUES (?, ?, 0)', id + 1, path);
  for (const id of [1, 2, 3]) database.run(`INSERT INTO feed (id, kind, url, title, position, section_id) VALUES (?, 'web', ?, ?, 0, ?)`, id, `https://feed${id}.example/`, `Feed ${id}`, id);
});

test.afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** Articles as `[feed, hours, story, copy of]`, ids from 1. */
function store(articles: readonly (readonly [number, number, number | null, number?])[]): void {
  articles.forEach(([feed, hours, story, copyOf], index) => {
    const id = index + 1;
    database.run('INSERT INTO article (id, feed_id, identity, title, received_at) VALUES (?, ?, ?, ?, ?)', id, feed, `i${id}`, `Article ${id}`, start);
    database.run('INSERT INTO article_state (article_id, feed_id, section_id, listed_at, story_id) VALUES (?, ?, ?, ?, ?)', id, feed, feed, start + hours * hour, story);
    if (story !== null && !database.get('SELECT 1 FROM story WHERE id = ?', story)) database.run(`INSERT INTO story (id, language, articles, first_at, last_at) VALUES (?, 'en', 2, 0, 0)`, story);
    if (story !== null) database.run('INSERT INTO story_member (article_id, story_id, copy_of) VALUES (?, ?, ?)', id, story, copyOf ?? null);
  });
}

function listed(query: ListQuery = all, folded = true): { id: number; isMember: boolean; sources: number }[] {
  const { ids, flags, sources } = readerCalls(database).listHeadlines({ query, folded });
  return [...ids].map((id, at) => ({ id, isMember: ((flags[at] ?? 0) & headlineFlags.member) !== 0, sources: sources[at] ?? 0 }));
}

test('a story stands where its newest article stood, its articles together, none lost', () => {
  store([[1, 1, 7], [2, 2, null], [2, 3, 7], [3, 4, null]]);
  expect(listed()).toEqual([
    { id: 4, isMember: false, sources: 0 },
    { id: 1, isMember: false, sources: 1 },
    { id: 3, isMember: true, sources: 0 },
    { id: 2, isMember: false, sources: 0 },
  ]);
  expect(listed(all, false).map(({ id }) => id)).toEqual([4, 3, 2, 1]);
});

test('an unread article leads before a read one, a whole one before an excerpt', () => {
  store([[1, 1, 7], [2, 2, 7], [3, 3, 7]]);
  database.run('INSERT INTO article_offline (article_id, is_ready, is_whole) VALUES (3, 1, 1)');
  expect(listed()[0]).toEqual({ id: 3, isMember: false, sources: 2 });
  writerCalls(database).setRead({ ids: [3], read: true });
  expect(listed()[0]?.id).toBe(1);
});

test('without folding only copies of one text fold', () => {
  store([[1, 1, 7], [2, 2, 7, 1], [3, 3, 7]]);
  writerCalls(database).changeSettings({ foldsStories: false });
  expect(listed()).toEqual([
    { id: 3, isMember: false, sources: 0 },
    { id: 1, isMember: false, sources: 1 },
    { id: 2, isMember: true, sources: 0 },
  ]);
});

test('counts count stories where they fold, in every section that holds one; a feed counts its articles', () => {
  store([[1, 1, 7], [2, 2, 7], [3, 3, 7], [3, 4, null]]);
  const { getCounts } = readerCalls(database);
  expect(getCounts()).toMatchObject({ unread: 2, sections: [{ id: 1, unread: 1 }, { id: 2, unread: 1 }, { id: 3, unread: 2 }], feeds: [{ id: 1, unread: 1 }, { id: 2, unread: 1 }, { id: 3, unread: 2 }] });
  writerCalls(database).changeSettings({ foldsStories: false });
  expect(getCounts()).toMatchObject({ unread: 4, sections: [{ id: 1, unread: 2 }, { id: 2, unread: 1 }, { id: 3, unread: 2 }] });
});
