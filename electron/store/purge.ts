import type { Database } from './database';
import { dropEmptyEras } from './postings';
import { removeFromIndex } from './search';

/** How long an unfollowed feed can be taken back, in milliseconds. */
const keptFor = 24 * 60 * 60 * 1000;

/** Deletes what removed feeds left behind, their saved articles apart; up to `limit` articles a call. Answers whether there may be more. */
export function purgeRemovedFeeds(database: Database, limit: number): boolean {
  return database.transaction(() => {
    const rows = database.all<{ id: number }>(
      `SELECT state.article_id AS id FROM article_state AS state JOIN feed ON feed.id = state.feed_id
       WHERE feed.removed_at < ? AND state.saved_at IS NULL LIMIT ?`,
      Date.now() - keptFor,
      limit,
    );
    for (const { id } of rows) {
      removeFromIndex(database, id);
      database.run('DELETE FROM article WHERE id = ?', id);
    }
    dropEmptyEras(database);
    if (rows.length === limit) return true;
    database.run(
      'DELETE FROM feed WHERE removed_at < ? AND id NOT IN (SELECT feed_id FROM article_state)',
      Date.now() - keptFor,
    );
    return false;
  });
}
