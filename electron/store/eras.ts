import type { Database } from './database';
import { dayOf, eraOf } from './postings';
import type { TermDocument } from './term-document';

/** Eight thousand articles in a row, as far as one search has read them. */
export interface Era {
  readonly id: number;
  readonly articles: number;
  readonly postings: Map<number, Uint16Array>;
  /** Articles that hold a term, also those past the end of its postings. */
  readonly counts: Map<number, number>;
  /** Nearness in time of each article, or of all. */
  readonly nearness: Float32Array | number;
}

interface EraRow {
  id: number;
  articles: number;
  firstDay: number;
  lastDay: number;
}

/** Days after which nearness in time has lost most of its weight, and the weight that is never lost. */
const timeScale = 3;
const timeless = 0.25;
/** Past this many days all articles are equally far. */
const farDays = 14;
const nearnessByDays = Float32Array.from({ length: 64 }, (_, days) => timeless + (1 - timeless) * Math.exp(-days / timeScale));
/** Nearness where a date is missing: as if two days apart. */
const unknownNearness = timeless + (1 - timeless) * Math.exp(-2 / timeScale);

/** The eras around an article, nearest first; with `days`, only those that may hold one at most so far away. */
export function erasAround(database: Database, source: TermDocument, { eras, days }: { readonly eras: number; readonly days?: number }): Era[] {
  const own = eraOf(source.seq);
  const day = dayOf(source.publishedAt);
  return database
    .all<EraRow>('SELECT id, articles, first_day AS firstDay, last_day AS lastDay FROM era ORDER BY abs(id - ?), id LIMIT ?', own, eras)
    .filter((row) => days === undefined || row.id >= own - 1 || distance(day, row) <= days)
    .map((row) => ({ id: row.id, articles: row.articles, postings: new Map(), counts: new Map(), nearness: nearnessOf(database, row, day) }));
}

/**
 * Takes the postings of `terms` into the eras' maps. One row comes back for all of them: making an object of each row
 * costs more than finding it.
 */
export function readPostings(database: Database, eras: readonly Era[], terms: readonly number[]): void {
  const missing = terms.filter((term) => eras.some((era) => !era.postings.has(term)));
  if (missing.length === 0) return;
  const row = database.get<{ heads: string | null; data: Uint8Array | null }>(
    `SELECT group_concat(era || ' ' || term || ' ' || count || ' ' || length(data)) AS heads, unhex(group_concat(hex(data), '')) AS data
     FROM posting WHERE era IN (SELECT value FROM json_each(?)) AND term IN (SELECT value FROM json_each(?))`,
    JSON.stringify(eras.map(({ id }) => id)),
    JSON.stringify(missing),
  );
  for (const era of eras) for (const term of missing) if (!era.postings.has(term)) era.postings.set(term, none);
  if (!row?.heads || !row.data) return;
  const all = wide(row.data);
  const byId = new Map(eras.map((era) => [era.id, era]));
  let at = 0;
  for (const head of row.heads.split(',')) {
    const [id = 0, term = 0, count = 0, length = 0] = head.split(' ').map(Number);
    byId.get(id)?.postings.set(term, all.subarray(at, (at += length / 2)));
    byId.get(id)?.counts.set(term, count);
  }
}

const none = new Uint16Array(0);

function nearnessOf(database: Database, row: EraRow, day: number): Float32Array | number {
  if (day === 0 || row.lastDay === 0) return unknownNearness;
  if (distance(day, row) > farDays) return timeless;
  const days = database.get<{ days: Uint8Array }>('SELECT days FROM era WHERE id = ?', row.id)?.days ?? new Uint8Array(0);
  const known = wide(days);
  const nearness = new Float32Array(known.length);
  for (let place = 0; place < known.length; place += 1) {
    const other = known[place] ?? 0;
    nearness[place] = other === 0 ? unknownNearness : (nearnessByDays[Math.abs(day - other)] ?? timeless);
  }
  return nearness;
}

/** Days from a day to the nearest of an era; 0 where either is unknown. */
function distance(day: number, { firstDay, lastDay }: EraRow): number {
  if (day === 0 || lastDay === 0) return 0;
  return Math.max(0, firstDay - day, day - lastDay);
}

function wide(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
}
