import type { Database } from './database';
import { erasAround, readPostings, type Era } from './eras';
import { eraOf, eraSize } from './postings';
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
/** Articles read for each one wanted where some may not be accepted. */
const spare = 1.5;
/** Terms in more than this share of articles find everything. */
const commonShare = 0.05;
const fewestCommon = 10;
/** Postings read for one article; the eras nearest to it are read first. */
const postingsBudget = 400_000;
const erasAtOnce = 16;
/**
 * The articles that share the most telling terms with `source`, nearest in time first among equals: BM25F times
 * nearness in time, then once more with the terms of the three best added (Rocchio's feedback).
 */
export function findCandidates(database: Database, source: TermDocument, options: SearchOptions): { source: TermDocument; candidates: Candidate[] } {
  const eras = erasAround(database, source, options);
  const sample = eras.filter(({ id }) => id === eraOf(source.seq) || id === eraOf(source.seq) - 1);
  readPostings(database, sample, [...source.record.terms]);
  const rarities = new Map([...source.record.terms].map((term) => [term, rarityIn(sample, term)]));
  const fresh = refreshed(source, rarities);
  const asked = telling(fresh, sample);
  const first = best(database, eras, asked, source, options.limit + 1);
  const nearest = readDocuments(database, first.slice(0, feedbackArticles + 1).map(({ seq }) => seq), rarities);
  const expanded = withFeedback(asked, sample, nearest.filter(({ seq }) => seq !== source.seq).slice(0, feedbackArticles), first);
  const second = best(database, eras, expanded, source, Math.ceil(options.limit * (options.accepts ? spare : 1)));
  const share = new Map(second.map(({ seq, score }) => [seq, score]));
  const top = second[0]?.score ?? 1;
  const documents = readDocuments(database, second.map(({ seq }) => seq), rarities).filter((document) => options.accepts?.(document) ?? true);
  return { source: fresh, candidates: documents.slice(0, options.limit).map((document) => ({ document, share: (share.get(document.seq) ?? 0) / top })) };
}

const holding = (sample: readonly Era[], term: number): number => sample.reduce((sum, era) => sum + (era.counts.get(term) ?? 0), 0);
const articlesIn = (sample: readonly Era[]): number => sample.reduce((sum, era) => sum + era.articles, 0);
const rarityIn = (sample: readonly Era[], term: number): number => rarityOf(term, holding(sample, term), articlesIn(sample));
const isCommon = (sample: readonly Era[], term: number): boolean => holding(sample, term) > Math.max(fewestCommon, articlesIn(sample) * commonShare);

/** The terms to look for and what each is worth, the most telling ones only. */
function telling(document: TermDocument, sample: readonly Era[]): Map<number, number> {
  const worth = [...document.record.terms].map((term, index) => [term, (document.weight[index] ?? 0) * (document.power[index] ?? 0)] as const);
  return new Map(worth.filter(([term]) => !isCommon(sample, term)).toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, termsAsked));
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
  const strongest = [...added].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]);
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
  const asked = [...terms.keys()];
  const scores = new Float32Array(eraSize);
  const found: Found[] = [];
  let budget = postingsBudget;
  for (let at = 0; at < eras.length && budget > 0; at += erasAtOnce) {
    const group = eras.slice(at, at + erasAtOnce);
    readPostings(database, group, asked);
    for (const era of group) {
      budget -= addScores(era, terms, scores.fill(0));
      keepBest(era, scores, source, limit, found);
    }
  }
  return found;
}

/** Adds up what the articles of an era have of the terms; answers how many postings that took. */
function addScores(era: Era, terms: ReadonlyMap<number, number>, scores: Float32Array): number {
  let count = 0;
  for (const [term, worth] of terms) {
    const postings = era.postings.get(term);
    if (!postings) continue;
    count += postings.length;
    for (let index = 0; index < postings.length; index += 1) {
      const posting = postings[index] ?? 0;
      const place = posting >> 3;
      scores[place] = (scores[place] ?? 0) + worth * (impacts[posting & 7] ?? 0);
    }
  }
  return count;
}

function keepBest(era: Era, scores: Float32Array, source: TermDocument, limit: number, found: Found[]): void {
  let floor = found.length >= limit ? (found[limit - 1]?.score ?? 0) : 0;
  const { articles, nearness } = era;
  for (let place = 0; place < articles; place += 1) {
    const lexical = scores[place] ?? 0;
    if (lexical <= floor) continue;
    const score = lexical * (typeof nearness === 'number' ? nearness : (nearness[place] ?? 0));
    const seq = era.id * eraSize + place + 1;
    if (score <= floor || seq === source.seq) continue;
    found.push({ seq, score });
    if (found.length >= limit * 4) floor = cut(found, limit);
  }
  cut(found, limit);
}

/** Keeps the best; answers the score to beat. */
function cut(found: Found[], limit: number): number {
  found.sort((a, b) => b.score - a.score || b.seq - a.seq);
  if (found.length > limit) found.length = limit;
  return found.length === limit ? (found[limit - 1]?.score ?? 0) : 0;
}
