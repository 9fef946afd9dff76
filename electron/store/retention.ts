import type { StorageUse } from '../contract/offline';
import type { Cleared } from '../contract/threads';
import { deleteArticle } from './content';
import type { Database } from './database';
import { getSettings } from './settings';

const day = 24 * 60 * 60 * 1000;
/** How long a feed may go on listing an article that was taken out without bringing it back. */
const rememberedFor = 400 * day;
/** SQLite keeps pages of what was deleted for what comes; this many are too many to keep. */
const freePagesKept = 500;

/** What the archive takes on disk, in bytes. Looks at every row: for a page that a person opens. */
export function getStorage(database: Database): StorageUse {
  const number = (sql: string): number => database.get<{ n: number | null }>(sql)?.n ?? 0;
  const file = number('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size');
  const text = number('SELECT sum(length(CAST(html AS BLOB)) + length(CAST(text AS BLOB))) AS n FROM article_body');
  return {
    text,
    index: Math.max(0, file - text),
    pictures: storedPictureBytes(database),
    saved: number(`SELECT sum(bytes) AS n FROM picture WHERE state = 'stored' AND id IN (
      SELECT picture_id FROM article_picture JOIN article_state USING (article_id) WHERE saved_at IS NOT NULL)`),
    limit: getSettings(database).storageLimit,
    readArticles: number(`SELECT count(*) AS n FROM article_state JOIN feed ON feed.id = feed_id WHERE kind = 'web' AND read_at IS NOT NULL AND saved_at IS NULL`),
  };
}

/**
 * Makes room, up to `batch` articles a call: read ones past their time go, and over the limit the least valuable
 * first (read, oldest first; then unread from before today). Saved ones, the bundled edition and what is unread
 * of today never go. A removed article is remembered, so that a feed that still lists it doesn't bring it back.
 */
export function clearSpace(database: Database, { batch, now }: { batch: number; now: number }): Cleared {
  const { keepReadDays, storageLimit } = getSettings(database);
  const old = candidates(database, 'state.read_at < ?', now - keepReadDays * day, batch);
  const ids = old.length > 0 ? old : isOver(database, storageLimit) ? leastValuable(database, batch, now) : [];
  forget(database, ids, now);
  const hasMore = ids.length > 0 && (old.length === batch || isOver(database, storageLimit));
  if (!hasMore) shrink(database);
  return { articles: ids.length, hasMore };
}

/** Takes out everything read that is not saved, whatever the limits; up to `batch` a call. */
export function clearRead(database: Database, { batch, now }: { batch: number; now: number }): Cleared {
  const ids = candidates(database, 'state.read_at IS NOT NULL AND 0 < ?', 1, batch);
  forget(database, ids, now);
  const hasMore = ids.length === batch;
  if (!hasMore) shrink(database);
  return { articles: ids.length, hasMore };
}

function leastValuable(database: Database, batch: number, now: number): number[] {
  const read = candidates(database, 'state.read_at IS NOT NULL AND state.listed_at < ?', now, batch);
  return read.length > 0 ? read : candidates(database, 'state.read_at IS NULL AND state.listed_at < ?', new Date(now).setHours(0, 0, 0, 0), batch);
}

function candidates(database: Database, condition: string, value: number, batch: number): number[] {
  return database
    .all<{ id: number }>(
      `SELECT state.article_id AS id FROM article_state AS state JOIN feed ON feed.id = state.feed_id
       WHERE feed.kind = 'web' AND state.saved_at IS NULL AND ${condition} ORDER BY state.listed_at, state.article_id LIMIT ?`,
      value,
      batch,
    )
    .map(({ id }) => id);
}

function forget(database: Database, ids: readonly number[], now: number): void {
  if (ids.length === 0) return;
  database.transaction(() => {
    for (const id of ids) {
      database.run('INSERT OR REPLACE INTO article_forgotten (feed_id, identity, forgotten_at) SELECT feed_id, identity, ? FROM article WHERE id = ?', now, id);
      deleteArticle(database, id);
    }
    database.run('DELETE FROM article_forgotten WHERE forgotten_at < ?', now - rememberedFor);
  });
}

function isOver(database: Database, limit: number): boolean {
  const used = database.get<{ n: number }>('SELECT (page_count - freelist_count) * page_size AS n FROM pragma_page_count, pragma_freelist_count, pragma_page_size')?.n ?? 0;
  return used + storedPictureBytes(database) > limit;
}

function storedPictureBytes(database: Database): number {
  return database.get<{ n: number | null }>(`SELECT sum(bytes) AS n FROM (
      SELECT max(bytes) AS bytes FROM picture WHERE state = 'stored' AND EXISTS (SELECT 1 FROM article_picture WHERE picture_id = picture.id) GROUP BY hash
    )`)?.n ?? 0;
}

/** Gives pages back to the disk. */
function shrink(database: Database): void {
  const free = database.get<{ freelist_count: number }>('PRAGMA freelist_count')?.freelist_count ?? 0;
  if (free > freePagesKept) database.all('PRAGMA incremental_vacuum');
}
