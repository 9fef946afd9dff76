import type { Database } from './database';
import { dayOf, eraOf, eraSize } from './postings';
import { rarityOf } from './rarity';
import { readDocuments, refreshed, type TermDocument } from './term-document';
import { impacts } from './weights';

export interface Candidate {
  readonly document: TermDocument;
  /** First-stage score, as a share of the best candidate's. */
  readonly share: number;
}

export interface SearchOptions {
  readonly limit: number;
  /** Only articles at most this many days away, where both have a date. */
  readonly days?: number;
  /** Most eras to look into, the article's own and those around it first. */
  readonly eras: number;
  readonly accepts?: (document: TermDocument) => boolean;
}

const termsAsked = 24;
const termsExpanded = 16;
const feedbackArticles = 3;
const feedbackWeight = 0.5;
/** Articles read for each one wanted, since some are not accepted. */
const spare = 1.5;
/** Terms in more than this share of articles find everything. */
const commonShare = 0.05;
const fewestCommon = 10;
/** Postings read for one article; the eras nearest to it are read first. */
const postingsBudget = 400_000;
/** Days after which nearness in time has lost most of its weight, and the weight that is never lost. */
const timeScale = 3;
const timeless = 0.25;
/** Nearness where a date is missing: as if two days apart. */
const unknownNearness = timeless + (1 - timeless) * Math.exp(-2 / timeScale);

interface Era {
  readonly id: number;
  readonly days: Uint16Array;
  readonly postings: Map<number, Uint16Array>;
  readonly counts: Map<number, number>;
}

/**
 * The articles that share the most telling terms with `source`, nearest in time first among equals: BM25F times
 * nearness in time, then once more with the terms of the three best added (Rocchio's feedback).
 */
export function findCandidates(database: Database, source: TermDocument, options: SearchOptions): { source: TermDocument; candidates: Candidate[] } {
  const eras = erasAround(database, source, options);
  const sample = eras.filter(({ id }) => id === eraOf(source.seq) || id === eraOf(source.seq) - 1);
  for (const era of sample) read(database, era, [...source.record.terms]);
  const rarities = new Map([...source.record.terms].map((term) => [term, rarityIn(sample, term)]));
  const fresh = refreshed(source, rarities);
  const asked = telling(fresh, sample);
  const first = best(database, eras, asked, source, options.limit + 1);
  const nearest = readDocuments(database, first.slice(0, feedbackArticles + 1).map(({ seq }) => seq), rarities);
  const expanded = withFeedback(asked, sample, nearest.filter(({ seq }) => seq !== source.seq).slice(0, feedbackArticles), first);
  const second = best(database, eras, expanded, source, Math.ceil(options.limit * spare));
  const share = new Map(second.map(({ seq, score }) => [seq, score]));
  const top = second[0]?.score ?? 1;
  const documents = readDocuments(database, second.map(({ seq }) => seq), rarities).filter((document) => options.accepts?.(document) ?? true);
  return { source: fresh, candidates: documents.slice(0, options.limit).map((document) => ({ document, share: (share.get(document.seq) ?? 0) / top })) };
}

function erasAround(database: Database, source: TermDocument, { eras, days }: SearchOptions): Era[] {
  const own = eraOf(source.seq);
  const rows = database.all<{ id: number; days: Uint8Array }>('SELECT id, days FROM era ORDER BY abs(id - ?), id LIMIT ?', own, eras);
  const day = dayOf(source.publishedAt);
  return rows
    .map(({ id, days: bytes }) => ({ id, days: wide(bytes), postings: new Map<number, Uint16Array>(), counts: new Map<number, number>() }))
    .filter((era) => days === undefined || day === 0 || era.id >= own - 1 || era.days.some((other) => other === 0 || Math.abs(other - day) <= days));
}

/** Takes the postings of `terms` into the era's map. */
function read(database: Database, era: Era, terms: readonly number[]): void {
  const missing = terms.filter((term) => !era.postings.has(term));
  if (missing.length === 0) return;
  const rows = database.all<{ term: number; count: number; data: Uint8Array }>(
    'SELECT term, count, data FROM posting WHERE era = ? AND term IN (SELECT value FROM json_each(?))',
    era.id,
    JSON.stringify(missing),
  );
  for (const term of missing) era.postings.set(term, none);
  for (const { term, count, data } of rows) {
    era.postings.set(term, wide(data));
    era.counts.set(term, count);
  }
}

const none = new Uint16Array(0);

const holding = (sample: readonly Era[], term: number): number => sample.reduce((sum, era) => sum + (era.counts.get(term) ?? 0), 0);
const articlesIn = (sample: readonly Era[]): number => sample.reduce((sum, era) => sum + era.days.length, 0);
const rarityIn = (sample: readonly Era[], term: number): number => rarityOf(term, holding(sample, term), articlesIn(sample));
const isCommon = (sample: readonly Era[], term: number): boolean => holding(sample, term) > Math.max(fewestCommon, articlesIn(sample) * commonShare);

/** The terms to look for and what each is worth, the most telling ones only. */
function telling(document: TermDocument, sample: readonly Era[]): Map<number, number> {
  const worth = [...document.record.terms].map((term, index) => [term, (document.weight[index] ?? 0) * (document.power[index] ?? 0)] as const);
  return new Map(worth.filter(([term]) => !isCommon(sample, term)).sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, termsAsked));
}

function withFeedback(asked: ReadonlyMap<number, number>, sample: readonly Era[], nearest: readonly TermDocument[], found: readonly Found[]): Map<number, number> {
  const added = new Map<number, number>();
  const top = found.find(({ seq }) => nearest.some((document) => document.seq === seq))?.score ?? 1;
  for (const document of nearest) {
    const trust = (feedbackWeight * (found.find(({ seq }) => seq === document.seq)?.score ?? 0)) / top / feedbackArticles;
    document.record.terms.forEach((term, index) => {
      added.set(term, (added.get(term) ?? 0) + trust * (document.weight[index] ?? 0) * (document.power[index] ?? 0));
    });
  }
  const worth = new Map(asked);
  const strongest = [...added].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  let room = termsExpanded;
  for (const [term, value] of strongest) {
    if (worth.has(term)) worth.set(term, (worth.get(term) ?? 0) + value);
    else if (room > 0 && !isCommon(sample, term)) {
      worth.set(term, value);
      room -= 1;
    }
  }
  return worth;
}

interface Found {
  readonly seq: number;
  readonly score: number;
}

function best(database: Database, eras: readonly Era[], terms: ReadonlyMap<number, number>, source: TermDocument, limit: number): Found[] {
  const day = dayOf(source.publishedAt);
  const asked = [...terms.keys()];
  const scores = new Float32Array(eraSize);
  const found: Found[] = [];
  let budget = postingsBudget;
  for (const era of eras) {
    read(database, era, asked);
    scores.fill(0);
    for (const [term, worth] of terms) {
      const postings = era.postings.get(term) ?? none;
      budget -= postings.length;
      for (let index = 0; index < postings.length; index += 1) {
        const posting = postings[index] ?? 0;
        const place = posting >> 3;
        scores[place] = (scores[place] ?? 0) + worth * (impacts[posting & 7] ?? 0);
      }
    }
    let floor = found.length >= limit ? (found[limit - 1]?.score ?? 0) : 0;
    for (let place = 0; place < era.days.length; place += 1) {
      const lexical = scores[place] ?? 0;
      if (lexical <= floor) continue;
      const score = lexical * nearness(day, era.days[place] ?? 0);
      const seq = era.id * eraSize + place + 1;
      if (score <= floor || seq === source.seq) continue;
      found.push({ seq, score });
      if (found.length >= limit * 4) floor = cut(found, limit);
    }
    cut(found, limit);
    if (budget < 0) break;
  }
  return found;
}

/** Keeps the best; answers the score to beat. */
function cut(found: Found[], limit: number): number {
  found.sort((a, b) => b.score - a.score || b.seq - a.seq);
  if (found.length > limit) found.length = limit;
  return found.length === limit ? (found[limit - 1]?.score ?? 0) : 0;
}

function nearness(day: number, other: number): number {
  if (day === 0 || other === 0) return unknownNearness;
  return timeless + (1 - timeless) * Math.exp(-Math.abs(day - other) / timeScale);
}

function wide(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
}
