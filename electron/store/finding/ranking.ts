import type { Database } from '../database';
import { listColumns, type ListRow } from '../list-rows';
import { expressionOf, type Plan } from './plan';

/** Where a word stands weighs so much. */
const weights = { title: 8, text: 1, authors: 4 };
/** In milliseconds: an article of now scores double, one of this age half as much more. */
const freshFor = 30 * 24 * 3_600_000;

/** Of what is too much to rank whole: so many of the newest, and of those with the words in the title or not cut short. */
const worthy = { newest: 1000, inTitle: 500, exact: 500 };

type Order = 'score DESC, state.listed_at DESC, state.article_id DESC' | 'search.rowid DESC';

interface ScoredRow extends ListRow {
  readonly score: number;
}

/**
 * The best of what a plan finds, best first: SQLite's BM25 times how fresh the article is. `worthy`: of hits too
 * many to rank, the newest, and the newest that hold the words in their titles or hold them whole.
 * @param exact the same plan, with words that are half typed taken as they stand
 */
export function rankedRows(database: Database, plan: Plan, exact: Plan, which: 'all' | 'worthy', limit: number): ListRow[] {
  if (which === 'all') return scored(database, expressionOf(plan), plan, 'score DESC, state.listed_at DESC, state.article_id DESC', limit).map(rowOf);
  const candidates = [
    ...scored(database, expressionOf(plan, 'title'), plan, 'search.rowid DESC', worthy.inTitle),
    ...(exact.wanted === plan.wanted ? [] : scored(database, expressionOf(exact), plan, 'search.rowid DESC', worthy.exact)),
    ...scored(database, expressionOf(plan), plan, 'search.rowid DESC', worthy.newest),
  ];
  const best = new Map<number, ScoredRow>();
  for (const row of candidates) if (row.score > (best.get(row.id)?.score ?? 0)) best.set(row.id, row);
  return [...best.values()]
    .toSorted((a, b) => b.score - a.score || b.time - a.time || b.id - a.id)
    .slice(0, limit)
    .map(rowOf);
}

function scored(database: Database, expression: string, { where }: Plan, order: Order, limit: number): ScoredRow[] {
  return database.all<ScoredRow>(
    `SELECT ${listColumns('state.listed_at')},
       -bm25(search, ${weights.title}, ${weights.text}, ${weights.authors}) * (1 + 1 / (1 + max(0, ? - state.listed_at) / ${freshFor}.0)) AS score
     FROM search CROSS JOIN article_state AS state ON state.article_id = search.rowid
     WHERE search MATCH ? AND ${where.sql} ORDER BY ${order} LIMIT ?`,
    Date.now(),
    expression,
    ...where.values,
    limit,
  );
}

function rowOf({ id, time, flags, feedId }: ScoredRow): ListRow {
  return { id, time, flags, feedId };
}
