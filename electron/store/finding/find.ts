import type { SearchQuery } from '../../contract/search';
import { allOf, always, condition, type Condition } from '../condition';
import type { Database, SqlValue } from '../database';
import { conditionOf } from '../list-condition';
import { listColumns, type ListRow } from '../list-rows';
import { readQuery, type Query } from '../query/query';
import { withFeedNames } from './feed-names';
import { expressionOf, planOf, type Plan } from './plan';
import { rankedRows } from './ranking';
import { beginningsIn } from './vocabulary';

/** Hits looked at to count them, and to find the newest, before a search answers with what it has. */
const mostScanned = 200_000;
/** As many hits are all ranked; of more, those worth it (ranking.ts). */
const mostRanked = 10_000;

export interface Found {
  readonly total: number;
  readonly isTotalExact: boolean;
  readonly rows: readonly ListRow[];
}

const nothing: Found = { total: 0, isTotalExact: true, rows: [] };

/**
 * What a search finds. The work of one answer is bounded: FTS5 walks a word's hits newest first at 0.1 µs each, but
 * ranks them at 1.3 µs, so the hits of common words are counted up to a limit and ranked by halves: see ranking.ts.
 */
export function find(database: Database, { text, sort, view, limit, total }: SearchQuery): Found {
  const read = readQuery(text).query;
  if (!read) return nothing;
  const query: Query = view?.kind === 'muted' ? { kind: 'and', of: [read, { kind: 'filter', filter: { field: 'is', state: 'muted' } }] } : read;
  const within = view && view.kind !== 'muted' ? conditionOf(database, { view, filter: 'all' }) : always;
  const search = { database, within, sort, limit, total };

  const found = findOne(search, query);
  // Names of feeds add to what texts hold, unless that is more than enough.
  const named = found.total <= mostRanked ? withFeedNames(database, query) : null;
  if (!named || named.kind !== 'and') return found;
  const more = findOne(search, { kind: 'and', of: [...named.of, { kind: 'not', of: query }] });
  const rows = [...found.rows, ...more.rows];
  if (sort === 'date') rows.sort((a, b) => b.time - a.time || b.id - a.id);
  return {
    total: found.total + more.total,
    isTotalExact: found.isTotalExact && more.isTotalExact,
    rows: limit === null ? rows : rows.slice(0, limit),
  };
}

interface Search extends Pick<SearchQuery, 'sort' | 'limit' | 'total'> {
  readonly database: Database;
  readonly within: Condition;
}

function findOne({ database, within, sort, limit, total }: Search, query: Query): Found {
  const planned = (beginnings: Parameters<typeof planOf>[2]): Plan => {
    const plan = planOf(database, query, beginnings);
    return { ...plan, where: allOf([plan.where, within]) };
  };
  const plan = planned(beginningsIn(database));
  // What is asked for whole is asked of the index itself, whatever a beginning costs.
  const whole = limit === null || total === 'exact' ? planned(() => null) : plan;
  const counted = count(database, whole, limit === null || total === 'exact' ? -1 : mostScanned);
  const quick = limit ?? mostRanked;
  const rows =
    sort === 'date' || plan.wanted === null
      ? newest(database, limit === null ? whole : plan, limit ?? -1, limit === null ? -1 : mostScanned)
      : rankedRows(database, plan, planned(() => []), counted.total <= mostRanked ? 'all' : 'worthy', quick);
  if (limit !== null || sort === 'date' || plan.wanted === null || rows.length >= counted.total) return { ...counted, rows };
  const ranked = new Set(rows.map(({ id }) => id));
  return { ...counted, rows: [...rows, ...newest(database, whole, -1, -1).filter(({ id }) => !ranked.has(id))] };
}

/** Counts up to a number of hits; -1: all. */
function count(database: Database, { where, ...plan }: Plan, most: number): Pick<Found, 'total' | 'isTotalExact'> {
  if (plan.wanted === null) {
    const row = database.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM article_state AS state WHERE ${where.sql} LIMIT ?)`, ...where.values, most);
    return { total: row?.n ?? 0, isTotalExact: most < 0 || (row?.n ?? 0) < most };
  }
  const row = database.get<{ scanned: number; found: number }>(
    `SELECT count(*) AS scanned, count(*) FILTER (WHERE ${where.sql}) AS found FROM ${hits(most)}`,
    ...where.values,
    ...hitValues(plan, most),
  );
  return { total: row?.found ?? 0, isTotalExact: most < 0 || (row?.scanned ?? 0) < most };
}

/** The newest, among a number of hits that came last; -1: all. */
function newest(database: Database, { where, ...plan }: Plan, limit: number, most: number): ListRow[] {
  const from = plan.wanted === null ? condition('article_state AS state') : condition(hits(most), ...hitValues(plan, most));
  return database.all<ListRow>(
    `SELECT ${listColumns('state.listed_at')} FROM ${from.sql} WHERE ${where.sql} ORDER BY state.listed_at DESC, state.article_id DESC LIMIT ?`,
    ...from.values,
    ...where.values,
    limit,
  );
}

/** CROSS JOIN keeps SQLite from asking the index once for each row of the archive. */
function hits(most: number): string {
  const bound = most < 0 ? '' : ' ORDER BY rowid DESC LIMIT ?';
  return `(SELECT rowid AS id FROM search WHERE search MATCH ?${bound}) AS hit CROSS JOIN article_state AS state ON state.article_id = hit.id`;
}

function hitValues(plan: Omit<Plan, 'where'>, most: number): SqlValue[] {
  const expression = expressionOf({ ...plan, where: always });
  return most < 0 ? [expression] : [expression, most];
}
