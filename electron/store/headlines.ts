import type { ArticleId, Headline, HeadlineList, ListQuery } from '../contract/model';
import type { Database } from './database';
import { editionRows } from './editions/rows';
import { find } from './finding/find';
import { fold } from './folding';
import { conditionOf } from './list-condition';
import { listColumns, listOf, type ListRow } from './list-rows';
import { headlineColumns, headlineOf, headlineTables, type HeadlineRow } from './rows';
import { getSettings } from './settings';

/** Views in which stories are one row. A feed's own list, a tag's and Saved show each article. */
const foldedViews: readonly string[] = ['today', 'unread', 'all', 'section', 'search', 'saved-search'];

/** The list in its order, as it stands now. */
export function listHeadlines(database: Database, query: ListQuery, folded: boolean): HeadlineList {
  const rows = listRows(database, query);
  const isByFeed = query.group === 'feed';
  if (folded && !isByFeed && foldedViews.includes(query.view.kind)) return fold(database, rows, getSettings(database).foldsStories);
  return listOf(rows, isByFeed);
}

/** Its rows. Saved goes by when each was saved. */
export function listRows(database: Database, query: ListQuery): ListRow[] {
  if (query.view.kind === 'search' && query.sort === 'relevance' && query.group !== 'feed') return byRelevance(database, query, query.view.text);
  if (query.view.kind === 'front-page') return editionRows(database, query, query.view.edition ?? null);
  const time = query.view.kind === 'saved' ? 'state.saved_at' : 'state.listed_at';
  // What happened is told from its beginning.
  const sort = query.sort ?? (query.view.kind === 'timeline' ? 'oldest' : 'newest');
  const direction = sort === 'oldest' ? 'ASC' : 'DESC';
  const where = conditionOf(database, query);
  const byFeed = query.group === 'feed' ? '(SELECT title FROM feed WHERE id = state.feed_id) COLLATE NOCASE, state.feed_id, ' : '';
  return database.all<ListRow>(
    `SELECT ${listColumns(time)} FROM article_state AS state WHERE ${where.sql}
     ORDER BY ${byFeed}${time} ${direction}, state.article_id ${direction}`,
    ...where.values,
  );
}

function byRelevance(database: Database, query: ListQuery, text: string): ListRow[] {
  const { rows } = find(database, { text, sort: 'relevance', limit: null, hits: 0 });
  if (query.filter === 'all' && query.duplicates !== 'hide') return [...rows];
  const kept = new Set(listRows(database, { ...query, sort: 'newest' }).map(({ id }) => id));
  return rows.filter(({ id }) => kept.has(id));
}

/** How many headlines of that list arrived after it was opened. */
export function countNew(database: Database, query: ListQuery, since: number): number {
  const where = conditionOf(database, query);
  const row = database.get<{ n: number }>(
    `SELECT count(*) AS n FROM article JOIN article_state AS state ON state.article_id = article.id
     WHERE article.received_at > ? AND ${where.sql}`,
    since,
    ...where.values,
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
