import { expect, test } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { termsOf } from '../press/article/terms';
import { getCounts } from './counts';
import { openDatabase, type Database } from './database';
import { listHeadlines } from './headlines';
import { setRead } from './marks';
import { migrate } from './migrate';
import { awaitIndexing } from './search';
import { listWithoutTerms, takeInTerms } from './terms';
import { followStory, getTimelines, seeTimeline, unfollowStory } from './timelines';

const hour = 3_600_000;
const start = Date.UTC(2026, 10, 23, 8);

let database: Database;
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'timelines-'));
  database = openDatabase(join(folder, 'archive.db'), 'writer');
  migrate(database, join(folder, 'archive.db'));
});

test.afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

/** Stores an article that a paper of its own brings so many hours after the start, and puts it into its story. */
function arrive(title: string, hours: number): number {
  const at = start + hours * hour;
  const { id: feedId } = database.run(`INSERT INTO feed (kind, url, title, position) VALUES ('web', ?, ?, 0)`, `https://paper.example/${title}`, title);
  const { id } = database.run(`INSERT INTO article (feed_id, identity, title, language, published_at, received_at) VALUES (?, ?, ?, 'en', ?, ?)`, feedId, title, title, at, at);
  database.run('INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (?, ?, ?)', id, feedId, at);
  awaitIndexing(database, id);
  for (const { id: waiting, title: heading, text } of listWithoutTerms(database, 100)) takeInTerms(database, [{ id: waiting, terms: termsOf({ title: heading, text }) }]);
  return id;
}

const told = (id: number): number[] => [...listHeadlines(database, { view: { kind: 'timeline', id }, filter: 'all' }, true).ids];
const fresh = (id: number): number => getCounts(database).timelines.find((each) => each.id === id)?.fresh ?? 0;

test('a timeline gathers what else is told of its story, the oldest first, and counts what is new', () => {
  const first = arrive('Strong earthquake shakes Noto peninsula, tsunami warning issued', 0);
  const second = arrive('Tsunami warning after magnitude 7.1 earthquake off Noto', 1);
  arrive('Orchestra of Leipzig opens its season with Mahler', 1);
  const { timeline } = followStory(database, second, start + 2 * hour).answer;
  expect(getTimelines(database)).toEqual([{ id: timeline, title: 'Tsunami warning after magnitude 7.1 earthquake off Noto' }]);
  expect(told(timeline)).toEqual([first, second]);
  expect(fresh(timeline)).toBe(0);

  const third = arrive('Noto earthquake: thousands told to leave coast as tsunami feared', 3);
  expect(told(timeline)).toEqual([first, second, third]);
  expect(fresh(timeline)).toBe(1);
  seeTimeline(database, timeline, start + 4 * hour);
  expect(fresh(timeline)).toBe(0);
});

test('one story is followed once, what is read elsewhere is not new, and unfollowing keeps the articles', () => {
  const first = arrive('Strong earthquake shakes Noto peninsula, tsunami warning issued', 0);
  const { timeline } = followStory(database, first, start + hour).answer;
  const second = arrive('Tsunami warning after magnitude 7.1 earthquake off Noto', 2);
  expect(followStory(database, second, start + 3 * hour).answer).toEqual({ timeline, isNew: false });
  setRead(database, [second], true);
  expect(fresh(timeline)).toBe(0);
  unfollowStory(database, timeline);
  expect(getTimelines(database)).toEqual([]);
  expect(listHeadlines(database, { view: { kind: 'all' }, filter: 'all' }, false).ids).toHaveLength(2);
  expect(() => followStory(database, 999, start)).toThrow(/not stored any more/);
});

test('what was looked at stays part of it when its story splits', () => {
  const first = arrive('Strong earthquake shakes Noto peninsula, tsunami warning issued', 0);
  const second = arrive('Tsunami warning after magnitude 7.1 earthquake off Noto', 1);
  const { timeline } = followStory(database, first, start + hour).answer;
  seeTimeline(database, timeline, start + 2 * hour);
  const { id: other } = database.run(`INSERT INTO story (language, articles, first_at, last_at) VALUES ('en', 1, 0, 0)`);
  database.run('UPDATE story_member SET story_id = ? WHERE article_id = ?', other, second);
  expect(told(timeline)).toEqual([first, second]);
});
