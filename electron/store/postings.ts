import type { Terms } from '../contract/terms';
import type { Database } from './database';
import { findFiller, markFiller, type Filler } from './filler';
import { packRarity, rarityOf } from './rarity';
import { packRecord } from './term-record';
import { impactClassOf, weightsOf } from './weights';

/** Articles in an era: 13 bits of a posting, 3 are left for its impact. */
export const eraSize = 8192;
/** Past this many articles of an era a term tells nothing apart; its postings end there, its count goes on. */
const postingsKept = Math.ceil(eraSize * 0.05);
const dayLength = 86_400_000;

export interface TermedArticle {
  readonly articleId: number;
  readonly feedId: number;
  readonly publishedAt: number | null;
  readonly language: string | null;
  readonly terms: Terms;
}

export const eraOf = (seq: number): number => Math.floor((seq - 1) / eraSize);
export const dayOf = (time: number | null): number => (time === null ? 0 : Math.max(1, Math.min(0xffff, Math.floor(time / dayLength))));

/** Takes articles into the index, all visible to each other after. Call in a transaction; ids already in are left as they are. */
export function indexTerms(database: Database, articles: readonly TermedArticle[]): void {
  const first = nextSeq(database);
  const fresh = articles.filter(({ articleId }) => !database.get('SELECT 1 FROM article_terms WHERE article_id = ?', articleId));
  const filler = findFiller(database, fresh);
  const eras = new Map<number, Member[]>();
  fresh.forEach((article, index) => {
    const seq = first + index;
    const era = eraOf(seq);
    eras.set(era, [...(eras.get(era) ?? []), { article, seq, filler: filler[index] ?? noFiller }]);
  });
  for (const [era, members] of eras) {
    appendPostings(database, era, members);
    appendDays(database, era, members);
    keepRecords(database, era, members);
  }
  for (const { articleId } of articles) database.run('DELETE FROM terms_pending WHERE article_id = ?', articleId);
}

/** Follows from what the eras hold, not from the newest article: that one may be gone, its number may not come twice. */
function nextSeq(database: Database): number {
  const newest = database.get<{ id: number; articles: number }>('SELECT id, articles FROM era ORDER BY id DESC LIMIT 1');
  return newest ? newest.id * eraSize + newest.articles + 1 : 1;
}

interface Member {
  readonly article: TermedArticle;
  readonly seq: number;
  readonly filler: Filler;
}

const noFiller: Filler = { terms: new Set(), isStock: false };

function appendPostings(database: Database, era: number, members: readonly Member[]): void {
  const postings = new Map<number, number[]>();
  for (const { article, seq, filler } of members) {
    const { terms, uses } = article.terms;
    const place = (seq - 1) % eraSize;
    const weightOf = weightsOf(article.terms);
    terms.forEach((term, index) => {
      if (filler.terms.has(term)) return;
      const posting = (place << 3) | impactClassOf(weightOf(uses[index] ?? 0));
      const list = postings.get(term);
      if (list) list.push(posting);
      else postings.set(term, [posting]);
    });
  }
  for (const [term, list] of [...postings].toSorted(([a], [b]) => a - b)) {
    // `||` of two blobs is text to SQLite; the cast gives the same bytes back as a blob.
    database.run(
      `INSERT INTO posting (era, term, count, data) VALUES (?, ?, ?, ?)
       ON CONFLICT (era, term) DO UPDATE SET
         data = CASE WHEN count < ${postingsKept} THEN CAST(data || excluded.data AS BLOB) ELSE data END,
         count = count + excluded.count`,
      era,
      term,
      list.length,
      bytesOf(list),
    );
  }
}

function appendDays(database: Database, era: number, members: readonly Member[]): void {
  const days = members.map(({ article }) => dayOf(article.publishedAt));
  const known = days.filter((day) => day > 0);
  database.run(
    `INSERT INTO era (id, articles, first_day, last_day, days) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT (id) DO UPDATE SET
       articles = articles + excluded.articles,
       first_day = CASE WHEN first_day = 0 THEN excluded.first_day WHEN excluded.first_day = 0 THEN first_day ELSE min(first_day, excluded.first_day) END,
       last_day = max(last_day, excluded.last_day),
       days = CAST(days || excluded.days AS BLOB)`,
    era,
    members.length,
    known.length > 0 ? Math.min(...known) : 0,
    Math.max(0, ...known),
    bytesOf(days),
  );
}

function keepRecords(database: Database, era: number, members: readonly Member[]): void {
  const distinct = new Set(members.flatMap(({ article }) => [...article.terms.terms]));
  const { holding, articles } = countsOf(database, era, [...distinct]);
  for (const { article, seq, filler } of members) {
    const { terms } = article.terms;
    const rarity = Uint8Array.from(terms, (term) => packRarity(rarityOf(term, holding.get(term) ?? 1, articles)));
    database.run(
      'INSERT INTO article_terms (seq, article_id, published_at, feed_id, language, title_key, record) VALUES (?, ?, ?, ?, ?, ?, ?)',
      seq,
      article.articleId,
      article.publishedAt,
      article.feedId,
      primarySubtag(article.language),
      article.terms.titleKey,
      packRecord({ ...article.terms, uses: markFiller(article.terms, filler.terms) }, rarity, filler.isStock),
    );
  }
}

/** How many articles of an era and the one before it hold each term: a sample large enough to tell rare from common. */
export function countsOf(database: Database, era: number, terms: readonly number[]): { holding: Map<number, number>; articles: number } {
  const holding = new Map<number, number>();
  const rows = database.all<{ term: number; count: number }>(
    'SELECT term, count FROM posting WHERE era IN (?, ?) AND term IN (SELECT value FROM json_each(?))',
    era,
    era - 1,
    JSON.stringify(terms),
  );
  for (const { term, count } of rows) holding.set(term, (holding.get(term) ?? 0) + count);
  return { holding, articles: database.get<{ n: number | null }>('SELECT sum(articles) AS n FROM era WHERE id IN (?, ?)', era, era - 1)?.n ?? 0 };
}

/** Drops the postings of eras that hold no article any more; numbers of articles that went alone do no harm. */
export function dropEmptyEras(database: Database): void {
  const eras = database.all<{ id: number }>(
    `SELECT id FROM era WHERE id < (SELECT max(id) FROM era)
     AND NOT EXISTS (SELECT 1 FROM article_terms WHERE seq BETWEEN era.id * ${eraSize} + 1 AND (era.id + 1) * ${eraSize})`,
  );
  for (const { id } of eras) {
    database.run('DELETE FROM posting WHERE era = ?', id);
    database.run('DELETE FROM era WHERE id = ?', id);
  }
}

function bytesOf(values: readonly number[]): Uint8Array {
  return new Uint8Array(Uint16Array.from(values).buffer);
}

function primarySubtag(language: string | null): string {
  return language?.split('-')[0]?.toLowerCase() ?? '';
}
