import { always } from '../condition';
import type { Database } from '../database';
import { listColumns, type ListRow } from '../list-rows';
import { conditionsOf, expressionOf, type Plan } from './plan';

/** Where a word stands weighs so much. */
const weights = { title: 8, text: 1, authors: 4 };
/** In milliseconds: an article of now scores double, one of this age half as much more. */
const freshFor = 30 * 24 * 3_600_000;

/** The best of what a plan finds, best first: SQLite's BM25 times how fresh the article is. */
export function rankedRows(database: Database, plan: Plan, limit: number): ListRow[] {
  const { sql, values } = conditionsOf(plan);
  return database.all<ListRow>(
    `SELECT ${listColumns('state.listed_at')} FROM (
       SELECT state.article_id AS id, state.listed_at AS time,
         -bm25(search, ${weights.title}, ${weights.text}, ${weights.authors}) * (1 + 1 / (1 + max(0, ? - state.listed_at) / ${freshFor}.0)) AS score
       FROM search CROSS JOIN article_state AS state ON state.article_id = search.rowid
       WHERE search MATCH ? AND ${sql} ORDER BY score DESC, time DESC, id DESC LIMIT ?
     ) AS best CROSS JOIN article_state AS state ON state.article_id = best.id
     ORDER BY best.score DESC, best.time DESC, best.id DESC`,
    Date.now(),
    expressionOf(plan),
    ...values,
    limit,
  );
}

/** Hits walked for each kind. */
const mostScanned = 200_000;
/** Of each kind of hit so many, the newest. */
const worthy = { inTitle: 500, exact: 500, others: 1000 };

/**
 * The best of what is too much to rank whole, for words that half the archive holds tell by how often they stand in
 * it little: first what holds them in the title, then the rest, each the newest first; in both what holds a
 * half-typed word as it stands comes before longer words.
 * @param exact the same plan, with half-typed words taken as they stand
 */
export function worthyRows(database: Database, plan: Plan, exact: Plan, limit: number): ListRow[] {
  // Where most hits are passed over, each kind costs a walk through them.
  const isHalfTyped = exact.wanted !== plan.wanted && plan.where === always;
  const kinds = [
    ...(isHalfTyped ? [newestHits(database, exact, 'title', worthy.exact)] : []),
    newestHits(database, plan, 'title', worthy.inTitle),
    ...(isHalfTyped ? [newestHits(database, exact, 'anywhere', worthy.exact)] : []),
    newestHits(database, plan, 'anywhere', worthy.others),
  ];
  const best = new Map<number, ListRow>();
  for (const rows of kinds) for (const row of rows.toSorted((a, b) => b.time - a.time || b.id - a.id)) if (!best.has(row.id)) best.set(row.id, row);
  return [...best.values()].slice(0, limit);
}

function newestHits(database: Database, plan: Plan, place: 'title' | 'anywhere', limit: number): ListRow[] {
  const { sql, values } = conditionsOf(plan);
  return database.all<ListRow>(
    `SELECT ${listColumns('state.listed_at')} FROM (SELECT rowid AS id FROM search WHERE search MATCH ? ORDER BY rowid DESC LIMIT ?) AS hit
       CROSS JOIN article_state AS state ON state.article_id = hit.id WHERE ${sql} ORDER BY hit.id DESC LIMIT ?`,
    expressionOf(plan, place),
    mostScanned,
    ...values,
    limit,
  );
}
