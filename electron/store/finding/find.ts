import type { SearchQuery } from '../../contract/search';
import { allOf, always, type Condition } from '../condition';
import type { Database, SqlValue } from '../database';
import { conditionOf } from '../list-condition';
import { listColumns, type ListRow } from '../list-rows';
import { readQuery, type Query } from '../query/query';
import { isShown } from './filter-conditions';
import { withFeedNames } from './feed-names';
import { conditionsOf, expressionOf, planOf, type Plan } from './plan';
import { rankedRows, worthyRows } from './ranking';
import { beginningsIn } from './vocabulary';

/** Hits looked at to count them, and to find the newest, before a search answers with what it has. */
const mostScanned = 200_000;
/** The same where a half-typed word stands for so many that nobody can mean them all. */
const mostScannedHalfTyped = 10_000;
/** As many hits are all ranked; of more, those worth it (ranking.ts). */
const mostRanked = 4000;

export interface Found {
  readonly total: number;
  readonly isTotalExact: boolean;
  readonly rows: readonly ListRow[];
}

const nothing: Found = { total: 0, isTotalExact: true, rows: [] };

/**
 * What a search finds. The work of one answer is bounded, for it is asked at every key: FTS5 walks the hits of a
 * word at 35 ns each and they are looked up at 0.2 µs, but ranking costs 1.3 µs and merging the words of one
 * beginning more. So common words are ranked by less (ranking.ts), common beginnings are asked as their commonest
 * words (vocabulary.ts), and counting ends somewhere.
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
  const beginnings = beginningsIn(database);
  let isHalfTyped = false;
  const quick = planned((beginning) => {
    const words = beginnings(beginning);
    isHalfTyped ||= words !== null;
    return words;
  });
  // What is asked for whole is asked of the index itself, whatever a beginning costs.
  const whole = isHalfTyped && (limit === null || total === 'exact') ? planned(() => null) : quick;
  const scanned = isHalfTyped ? mostScannedHalfTyped : mostScanned;
  const counted = limit === null || total === 'exact' ? count(database, whole, -1) : count(database, quick, scanned);
  const totals = { total: counted.total, isTotalExact: counted.isExact && (!isHalfTyped || whole !== quick) };

  if (sort === 'date' || quick.wanted === null) return { ...totals, rows: limit === null ? newest(database, whole, -1, -1) : newest(database, quick, limit, scanned) };
  const rows =
    !isHalfTyped && counted.total <= mostRanked
      ? rankedRows(database, quick, limit ?? mostRanked)
      : worthyRows(database, quick, planned(() => []), limit ?? mostRanked);
  if (limit !== null || rows.length >= counted.total) return { ...totals, rows };
  const ranked = new Set(rows.map(({ id }) => id));
  return { ...totals, rows: [...rows, ...newest(database, whole, -1, -1).filter(({ id }) => !ranked.has(id))] };
}

/** Counts up to a number of hits; -1: all. */
function count(database: Database, plan: Plan, most: number): { total: number; isExact: boolean } {
  if (plan.wanted === null) {
    const { sql, values } = conditionsOf(plan);
    const total = database.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM article_state AS state WHERE ${sql} LIMIT ?)`, ...values, most)?.n ?? 0;
    return { total, isExact: most < 0 || total < most };
  }
  const isPlain = plan.where === always;
  const { sql, values } = isPlain ? isShown(plan.shown, 'hit.id') : conditionsOf(plan);
  const row = database.get<{ scanned: number; found: number }>(
    `SELECT count(*) AS scanned, count(*) FILTER (WHERE ${sql}) AS found FROM ${hits(most)}${isPlain ? '' : ` ${withState}`}`,
    ...values,
    ...hitValues(plan, most),
  );
  return { total: row?.found ?? 0, isExact: most < 0 || (row?.scanned ?? 0) < most };
}

/** The newest, among a number of hits that came last; -1: all. */
function newest(database: Database, plan: Plan, limit: number, most: number): ListRow[] {
  const { sql, values } = conditionsOf(plan);
  return database.all<ListRow>(
    `SELECT ${listColumns('state.listed_at')} FROM (
       SELECT state.article_id AS id, state.listed_at AS time FROM ${plan.wanted === null ? 'article_state AS state' : `${hits(most)} ${withState}`}
       WHERE ${sql} ORDER BY time DESC, id DESC LIMIT ?
     ) AS newest CROSS JOIN article_state AS state ON state.article_id = newest.id
     ORDER BY newest.time DESC, newest.id DESC`,
    ...(plan.wanted === null ? [] : hitValues(plan, most)),
    ...values,
    limit,
  );
}

function hits(most: number): string {
  return `(SELECT rowid AS id FROM search WHERE search MATCH ?${most < 0 ? '' : ' ORDER BY rowid DESC LIMIT ?'}) AS hit`;
}

/** CROSS JOIN keeps SQLite from asking the index once for each row of the archive. */
const withState = 'CROSS JOIN article_state AS state ON state.article_id = hit.id';

function hitValues(plan: Plan, most: number): SqlValue[] {
  return most < 0 ? [expressionOf(plan)] : [expressionOf(plan), most];
}
