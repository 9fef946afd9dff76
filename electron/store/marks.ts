import type { ArticleId, ListQuery } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';
import { conditionOf } from './headlines';
import { keepUndoStep } from './undo';

/** More ids than this are announced as "many" instead of one by one. */
const namedInAnnouncement = 1000;

export function setRead(database: Database, ids: readonly ArticleId[], read: boolean): Changes {
  database.run(
    `UPDATE article_state SET read_at = ? WHERE article_id IN (SELECT value FROM json_each(?)) AND (read_at IS NULL) = ?`,
    read ? Date.now() : null,
    JSON.stringify(ids),
    read ? 1 : 0,
  );
  return { articles: ids };
}

/** Marks as read what a list holds, but nothing that arrived after `asOf`; remembers how to take it back. */
export function markListRead(database: Database, query: ListQuery, asOf: number): { count: number; changes: Changes } {
  return database.transaction(() => {
    const condition = conditionOf({ ...query, filter: 'unread' });
    const rows = database.all<{ id: number }>(
      `UPDATE article_state SET read_at = ? WHERE article_id IN (
         SELECT state.article_id FROM article_state AS state JOIN article ON article.id = state.article_id
         WHERE ${condition.sql} AND article.received_at <= ?
       ) RETURNING article_id AS id`,
      Date.now(),
      ...condition.values,
      asOf,
    );
    const ids = rows.map((row) => row.id);
    if (ids.length > 0) keepUndoStep(database, { kind: 'mark-read', ids });
    return { count: ids.length, changes: { articles: ids.length > namedInAnnouncement ? null : ids } };
  });
}
