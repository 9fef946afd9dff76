import type { CompletionTask } from '../contract/completion';
import type { ArticleId, FeedId } from '../contract/model';
import type { PartReason } from '../contract/part-reasons';
import type { Database } from './database';
import { getSettings } from './settings';

const day = 24 * 60 * 60 * 1000;
/** Tries at a page or picture that fails, one a day. */
const mostTries = 3;
/** Of its own accord Broadsheet completes the newest of each feed, and what appeared of late. */
const newestOfFeed = 30;
const recent = 14 * day;

/** Who wants an article completed. */
export const wantedBy = { nobody: 0, itself: 1, person: 2 } as const;

/** Whether an article's section, or else the settings, leave pictures out; over `section`. The setting is read in SQL, since it is asked once an article. */
const picturesOffSql = `CASE coalesce(section.pictures, 'auto') WHEN 'never' THEN 1 WHEN 'always' THEN 0
  ELSE EXISTS (SELECT 1 FROM setting WHERE key = 'pictures' AND value = '"none"') END`;

interface OfflineRow {
  isWhole: number;
  pageTries: number;
  pageTriedAt: number | null;
  pageReason: string | null;
  url: string | null;
  fullText: 'auto' | 'always' | 'never';
  picturesOff: number;
}

/** Notes how whole an article's text is, as its feed gave it. */
export function noteText(database: Database, id: ArticleId, partReason: PartReason | null): void {
  database.run(
    `INSERT INTO article_offline (article_id, is_ready, is_whole, why_not) VALUES (?, 0, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET is_whole = excluded.is_whole, why_not = excluded.why_not`,
    id,
    partReason === null ? 1 : 0,
    partReason,
  );
}

/** The same for an article just inserted whole and without pictures, of which nothing is to be fetched. */
export function noteReady(database: Database, id: ArticleId): void {
  database.run('INSERT INTO article_offline (article_id, is_ready, is_whole) VALUES (?, 1, 1)', id);
}

/** Wants the newest articles of a feed, and its recent ones, of its own accord. */
export function wantNewest(database: Database, feedId: FeedId, now: number): void {
  database.run(
    `UPDATE article_offline SET wanted = ?1 WHERE wanted = 0 AND is_ready = 0 AND article_id IN (
       SELECT article_id FROM (SELECT article_id FROM article_state WHERE feed_id = ?2 ORDER BY listed_at DESC, article_id DESC LIMIT ?3)
       UNION SELECT article_id FROM article_state WHERE feed_id = ?2 AND listed_at >= ?4
     )`,
    wantedBy.itself,
    feedId,
    newestOfFeed,
    now - recent,
  );
}

/** A person wants these. `retry`: what failed is tried again at once. */
export function wantByPerson(database: Database, ids: readonly ArticleId[], retry: boolean): void {
  const list = JSON.stringify(ids);
  database.run('UPDATE article_offline SET wanted = ? WHERE is_ready = 0 AND article_id IN (SELECT value FROM json_each(?))', wantedBy.person, list);
  if (!retry) return;
  database.run('UPDATE article_offline SET page_tries = 0, page_tried_at = NULL WHERE is_ready = 0 AND article_id IN (SELECT value FROM json_each(?))', list);
  database.run(
    `UPDATE picture SET tries = 0, tried_at = NULL WHERE state = 'failed'
     AND id IN (SELECT picture_id FROM article_picture WHERE article_id IN (SELECT value FROM json_each(?)))`,
    list,
  );
  for (const id of ids) settle(database, id);
}

/** Everything that is stored and not ready: for the backlog before a journey. Answers how many. */
export function wantAll(database: Database): number {
  return database.run(
    `UPDATE article_offline SET wanted = ? WHERE is_ready = 0 AND next_at IS NOT NULL AND wanted < ?`,
    wantedBy.person,
    wantedBy.person,
  ).changes;
}

/** Works out whether an article is ready, and when there is something to fetch for it. Call after anything of it changed. */
export function settle(database: Database, id: ArticleId): void {
  const row = database.get<OfflineRow>(
    `SELECT is_whole AS isWhole, page_tries AS pageTries, page_tried_at AS pageTriedAt, page_reason AS pageReason, article.url AS url,
       full_text AS fullText, ${picturesOffSql} AS picturesOff
     FROM article_offline JOIN article ON article.id = article_offline.article_id JOIN feed ON feed.id = article.feed_id
       JOIN article_state AS state ON state.article_id = article.id LEFT JOIN section ON section.id = state.section_id
     WHERE article_offline.article_id = ?`,
    id,
  );
  if (!row) return;
  const pictures = database.all<{ state: string; tries: number; triedAt: number | null }>(
    'SELECT state, tries, tried_at AS triedAt FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_id = ?',
    id,
  );
  const waiting = row.picturesOff ? [] : pictures.filter(({ state }) => state === 'wanted' || state === 'failed');
  const isReady = row.isWhole === 1 && waiting.length === 0;
  const times = [...(wantsPage(row) ? [nextTry(row.pageTries, row.pageTriedAt)] : []), ...waiting.map(({ tries, triedAt }) => nextTry(tries, triedAt))].filter((time) => time !== null);
  database.run('UPDATE article_offline SET is_ready = ?, next_at = ? WHERE article_id = ?', isReady ? 1 : 0, times.length === 0 ? null : Math.min(...times), id);
}

/** Whether an article's page is to be fetched: its text is not whole, or its feed's pages always are and this one wasn't. */
function wantsPage({ isWhole, url, fullText, pageReason, pageTries }: OfflineRow): boolean {
  if (url === null || fullText === 'never' || pageTries >= mostTries) return false;
  return isWhole === 0 || (fullText === 'always' && pageReason === null && pageTries === 0);
}

/** 0: now; null: never again. */
function nextTry(tries: number, triedAt: number | null): number | null {
  if (tries >= mostTries) return null;
  return tries === 0 || triedAt === null ? 0 : triedAt + day;
}

/** Articles with something to fetch now, those a person asked for before all others, then the newest first. */
export function getCompletionTasks(database: Database, { wanted, limit, now }: { wanted: number; limit: number; now: number }): CompletionTask[] {
  const settings = getSettings(database);
  const rows = database.all<OfflineRow & { id: number; title: string; feedUrl: string; isPrivate: number | null; pictureLimit: number | null }>(
    `SELECT article.id AS id, article.title AS title, feed.url AS feedUrl, is_private AS isPrivate, is_whole AS isWhole, page_tries AS pageTries,
       page_tried_at AS pageTriedAt, page_reason AS pageReason, article.url AS url, full_text AS fullText, ${picturesOffSql} AS picturesOff,
       section.picture_limit AS pictureLimit
     FROM article_offline JOIN article ON article.id = article_offline.article_id JOIN feed ON feed.id = article.feed_id
       JOIN article_state AS state ON state.article_id = article.id LEFT JOIN section ON section.id = state.section_id
       LEFT JOIN feed_schedule ON feed_schedule.feed_id = feed.id
     WHERE is_ready = 0 AND wanted >= ? AND article_offline.next_at <= ? AND feed.removed_at IS NULL
     ORDER BY wanted DESC, state.listed_at DESC LIMIT ?`,
    wanted,
    now,
    limit,
  );
  return rows.map((row) => ({
    id: row.id,
    title: row.title,
    url: row.url,
    trustedOrigin: row.isPrivate === 1 ? new URL(row.feedUrl).origin : null,
    wantsPage: wantsPage(row) && isDue(row.pageTries, row.pageTriedAt, now),
    wantsPictures: !row.picturesOff,
    pictures: row.picturesOff ? [] : getPictureTasks(database, row.id, now),
    pictureLimit: row.pictureLimit ?? settings.pictureLimit,
  }));
}

/** An article's pictures that are to be fetched now. */
export function getPictureTasks(database: Database, id: ArticleId, now: number): { id: number; url: string }[] {
  return database
    .all<{ id: number; url: string; tries: number; triedAt: number | null }>(
      `SELECT DISTINCT picture.id AS id, url, tries, tried_at AS triedAt FROM article_picture JOIN picture ON picture.id = picture_id
       WHERE article_id = ? AND state IN ('wanted', 'failed') ORDER BY position`,
      id,
    )
    .filter(({ tries, triedAt }) => isDue(tries, triedAt, now))
    .map((row) => ({ id: row.id, url: row.url }));
}

function isDue(tries: number, triedAt: number | null, now: number): boolean {
  return (nextTry(tries, triedAt) ?? Number.POSITIVE_INFINITY) <= now;
}

/** How many articles have something to fetch now. */
export function countCompletionTasks(database: Database, wanted: number, now: number): number {
  return database.get<{ n: number }>('SELECT count(*) AS n FROM article_offline WHERE is_ready = 0 AND wanted >= ? AND next_at <= ?', wanted, now)?.n ?? 0;
}
