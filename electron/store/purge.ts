import { deleteArticle } from './content';
import { purgeCredentials } from './credentials';
import type { Database } from './database';
import { dropEmptyEras } from './postings';

/** How long an unfollowed feed can be taken back, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/** Whether there is a removed feed whose articles may go. */
export function hasRemovedFeeds(database: Database): boolean {
  return (
    database.get(
      `SELECT 1 FROM feed WHERE removed_at < ? AND (
         NOT EXISTS (SELECT 1 FROM article_state WHERE feed_id = feed.id)
         OR EXISTS (SELECT 1 FROM article_state WHERE feed_id = feed.id AND saved_at IS NULL)
       ) LIMIT 1`,
      Date.now() - keptFor,
    ) !== undefined
  );
}

/** Deletes what removed feeds left behind, their saved articles apart; up to `limit` articles a call. Answers whether there may be more. */
export function purgeRemovedFeeds(database: Database, limit: number): boolean {
  return database.transaction(() => {
    const rows = database.all<{ id: number }>(
      `SELECT state.article_id AS id FROM article_state AS state JOIN feed ON feed.id = state.feed_id
       WHERE feed.removed_at < ? AND state.saved_at IS NULL LIMIT ?`,
      Date.now() - keptFor,
      limit,
    );
    for (const { id } of rows) deleteArticle(database, id);
    dropEmptyEras(database);
    if (rows.length === limit) return true;
    purgeCredentials(database, Date.now() - keptFor);
    database.run(
      'DELETE FROM feed WHERE removed_at < ? AND id NOT IN (SELECT feed_id FROM article_state)',
      Date.now() - keptFor,
    );
    return false;
  });
}
