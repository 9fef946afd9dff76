import { headlineFlags, type ArticleId, type Headline, type HeadlineList, type ListQuery } from '../contract/model';
import type { Database, SqlValue } from './database';
import { fold, type ListedRow } from './folding';
import { headlineColumns, headlineOf, headlineTables, type HeadlineRow } from './rows';
import { getSettings } from './settings';

interface Condition {
  readonly sql: string;
  readonly values: readonly SqlValue[];
}

/** The `WHERE` of a list over `article_state AS state`. */
export function conditionOf({ view, filter }: ListQuery): Condition {
  const unread = filter === 'unread' || view.kind === 'unread' ? ' AND state.read_at IS NULL' : '';
  // Saved articles outlive their feed; everywhere else a removed feed is gone at once.
  const followed = ' AND state.feed_id NOT IN (SELECT id FROM feed WHERE removed_at IS NOT NULL)';
  switch (view.kind) {
    case 'today':
      return { sql: `state.listed_at >= ?${followed}${unread}`, values: [startOfToday()] };
    case 'unread':
    case 'all':
      return { sql: `TRUE${followed}${unread}`, values: [] };
    case 'saved':
      return { sql: `state.saved_at IS NOT NULL${unread}`, values: [] };
    case 'section':
      // A section shows what stands in it and in the sections within.
      return {
        sql: `state.section_id IN (
            SELECT inner_section.id FROM section AS outer_section, section AS inner_section
            WHERE outer_section.id = ?
              AND (inner_section.id = outer_section.id OR inner_section.path LIKE replace(replace(outer_section.path, '%', '\\%'), '_', '\\_') || '/%' ESCAPE '\\')
          )${followed}${unread}`,
        values: [view.id],
      };
    case 'feed':
      return { sql: `state.feed_id = ?${unread}`, values: [view.id] };
  }
}

/** Views in which stories are one row. A feed's own list and Saved show each article. */
const foldedViews: readonly string[] = ['today', 'unread', 'all', 'section'];

/** The list, newest first; Saved by when each was saved, newest first. */
export function listHeadlines(database: Database, query: ListQuery, folded: boolean): HeadlineList {
  const condition = conditionOf(query);
  const order = query.view.kind === 'saved' ? 'state.saved_at' : 'state.listed_at';
  const rows = database.all<ListedRow>(
    `SELECT state.article_id AS id, ${order} AS time,
       (state.read_at IS NULL) * ${headlineFlags.unread}
       + (state.feed_id IN (SELECT id FROM feed WHERE kind = 'bundled')) * ${headlineFlags.bundled} AS flags,
       state.feed_id AS feedId, state.story_id AS storyId
     FROM article_state AS state
     WHERE ${condition.sql}
     ORDER BY ${order} DESC, state.article_id DESC`,
    ...condition.values,
  );
  if (folded && foldedViews.includes(query.view.kind)) return fold(database, rows, getSettings(database).foldsStories);
  const list = { ids: new Float64Array(rows.length), times: new Float64Array(rows.length), flags: new Uint8Array(rows.length), sources: new Uint8Array(rows.length) };
  rows.forEach((row, index) => {
    list.ids[index] = row.id;
    list.times[index] = row.time;
    list.flags[index] = row.flags;
  });
  return list;
}

/** How many headlines of that list arrived after it was opened. */
export function countNew(database: Database, query: ListQuery, since: number): number {
  const condition = conditionOf(query);
  const row = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM article JOIN article_state AS state ON state.article_id = article.id
     WHERE article.received_at > ? AND ${condition.sql}`,
    since,
    ...condition.values,
  );
  return row?.n ?? 0;
}

/** In the order of `ids`; those that are gone are left out. */
export function getHeadlines(database: Database, ids: readonly ArticleId[]): Headline[] {
  const rows = database.all<HeadlineRow>(
    `SELECT ${headlineColumns} FROM ${headlineTables} WHERE article.id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [headlineOf(row)] : [];
  });
}

function startOfToday(): number {
  return new Date().setHours(0, 0, 0, 0);
}
