import type { FoundIcon, IconTask } from '../contract/icons';
import type { FeedId } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';

const month = 30 * 24 * 60 * 60 * 1000;

/** Followed feeds of the web whose icon was never looked for, or not for a month; at most `limit`. */
export function getIconTasks(database: Database, { now, limit }: { now: number; limit: number }): IconTask[] {
  return database
    .all<{ feedId: number; feedUrl: string; siteUrl: string | null; givenUrl: string | null; isPrivate: number }>(
      `SELECT feed.id AS feedId, feed.url AS feedUrl, site_url AS siteUrl, given_icon_url AS givenUrl, is_private AS isPrivate
       FROM feed JOIN feed_schedule AS schedule ON schedule.feed_id = feed.id LEFT JOIN feed_icon AS icon ON icon.feed_id = feed.id
       WHERE kind = 'web' AND removed_at IS NULL AND is_paused = 0 AND succeeded_at IS NOT NULL AND coalesce(looked_at, 0) <= ?
       ORDER BY feed.id LIMIT ?`,
      now - month,
      limit,
    )
    .map((row) => ({ ...row, isPrivate: row.isPrivate === 1 }));
}

/** Notes what came of looking for feeds' icon. A look that found nothing leaves the icon that was there. */
export function keepIcon(database: Database, feedIds: readonly FeedId[], icon: FoundIcon | null, now: number): Changes {
  return database.transaction(() => {
    const pictureId = icon && pictureOf(database, icon, now);
    for (const feedId of feedIds) {
      database.run(
        `INSERT INTO feed_icon (feed_id, picture_id, looked_at) SELECT id, ?2, ?3 FROM feed WHERE id = ?1
         ON CONFLICT (feed_id) DO UPDATE SET picture_id = coalesce(excluded.picture_id, picture_id), looked_at = excluded.looked_at`,
        feedId,
        pictureId,
        now,
      );
    }
    return icon ? { feeds: true } : {};
  });
}

function pictureOf(database: Database, { url, file, bytes }: FoundIcon, now: number): number | null {
  database.run(
    `INSERT INTO picture (url, state, hash, type, width, height, bytes, tried_at) VALUES (?, 'stored', ?, ?, ?, ?, ?, ?)
     ON CONFLICT (url) DO UPDATE SET state = 'stored', hash = excluded.hash, type = excluded.type, width = excluded.width, height = excluded.height,
       bytes = excluded.bytes, why = NULL, tried_at = excluded.tried_at`,
    url,
    file.hash,
    file.type,
    file.width,
    file.height,
    bytes,
    now,
  );
  return database.get<{ id: number }>('SELECT id FROM picture WHERE url = ?', url)?.id ?? null;
}
