import type { ArticleId, ListPart, ListQuery } from '../contract/model';
import type { Changes } from '../contract/threads';
import { allOf, condition, type Condition } from './condition';
import type { Database } from './database';
import { conditionOf } from './list-condition';
import { oneOf } from './finding/filter-conditions';
import { keepUndoStep } from './undo';

/** More ids than this are announced as "many" instead of one by one. */
const namedInAnnouncement = 1000;

/** Marks what is not marked so yet; of several at once it remembers how to take it back. */
export function setRead(database: Database, ids: readonly ArticleId[], read: boolean): Changes {
  return database.transaction(() => {
    const changed = mark(database, read, oneOf('state.article_id', ids));
    if (ids.length > 1 && changed.length > 0) keepUndoStep(database, { kind: read ? 'mark-read' : 'mark-unread', ids: changed });
    return { articles: ids };
  });
}

/** Marks as read what a list or a part of it holds, but nothing that arrived after `asOf`; remembers how to take it back. */
export function markListRead(database: Database, query: ListQuery, asOf: number, part?: ListPart): { count: number; changes: Changes } {
  return database.transaction(() => {
    // What was read since an Unread list was opened still stands in it.
    const whole = { ...query, filter: query.filter === 'unread' ? 'all' : query.filter } as const;
    const arrived = condition('state.article_id IN (SELECT id FROM article WHERE received_at <= ?)', asOf);
    const ids = mark(database, true, allOf([part ? conditionOfPart(database, whole, part) : conditionOf(database, whole), arrived]));
    if (ids.length > 0) keepUndoStep(database, { kind: 'mark-read', ids });
    return { count: ids.length, changes: { articles: ids.length > namedInAnnouncement ? null : ids } };
  });
}

function conditionOfPart(database: Database, query: ListQuery, part: ListPart): Condition {
  return part.kind === 'older' ? allOf([conditionOf(database, query), condition('state.listed_at < ?', part.than)]) : oneOf('state.article_id', [...part.ids]);
}

function mark(database: Database, read: boolean, which: Condition): ArticleId[] {
  const differs = condition(read ? 'state.read_at IS NULL' : 'state.read_at IS NOT NULL');
  const { sql, values } = allOf([which, differs]);
  return database
    .all<{ id: number }>(
      `UPDATE article_state SET read_at = ? WHERE article_id IN (SELECT state.article_id FROM article_state AS state WHERE ${sql}) RETURNING article_id AS id`,
      read ? Date.now() : null,
      ...values,
    )
    .map((row) => row.id);
}
