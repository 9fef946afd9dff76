import type { ArticleId, Headline, RelatedHeadlines } from '../contract/model';
import type { Database } from './database';
import { getHeadlines } from './headlines';

const termsAsked = 16;
const candidates = 60;
const relatedShown = 6;
const moreShown = 3;
/** Rows scored below this share of the article's own score are left out: fewer rows are better than wrong ones. */
const scoreFloor = 0.25;
/** Terms in more than this share of the archive tell nothing apart. */
const commonShare = 0.05;
const titleWeight = 2.5;
const leadWords = 60;

/** The list an editor wrote, else a ranking of what is stored by the story's rarest words. */
export function getRelated(database: Database, id: ArticleId): RelatedHeadlines {
  const given = database.all<{ id: number }>('SELECT related_id AS id FROM related_given WHERE article_id = ? ORDER BY rank', id);
  if (given.length > 0) {
    return { related: getHeadlines(database, given.map((row) => row.id)), moreInSection: [], isGiven: true };
  }
  const related = ranked(database, id);
  return { related, moreInSection: moreInSection(database, id, related), isGiven: false };
}

function ranked(database: Database, id: ArticleId): Headline[] {
  const source = database.get<{ title: string; text: string }>('SELECT title, text FROM search_source WHERE id = ?', id);
  if (!source) return [];
  const terms = rarestTerms(database, source.title, source.text);
  if (terms.length === 0) return [];
  const found = database.all<{ id: number; score: number }>(
    `SELECT rowid AS id, -bm25(search, ${titleWeight}, 1.0) AS score FROM search WHERE search MATCH ? ORDER BY score DESC LIMIT ?`,
    terms.map((term) => `"${term}"`).join(' OR '),
    candidates,
  );
  const own = found.find((row) => row.id === id)?.score ?? found[0]?.score ?? 0;
  const above = found.filter((row) => row.id !== id && row.score >= own * scoreFloor).map((row) => row.id);
  return distinct(followed(database, getHeadlines(database, above)), source.title).slice(0, relatedShown);
}

/** The story's words that the archive knows elsewhere too, rarest first. */
function rarestTerms(database: Database, title: string, text: string): string[] {
  const total = database.get<{ n: number }>('SELECT count(*) AS n FROM article_state')?.n ?? 0;
  const tooCommon = Math.max(10, total * commonShare);
  const words = new Set([...wordsOf(title), ...wordsOf(text).slice(0, leadWords)]);
  return [...words]
    .map((term) => ({ term, documents: database.get<{ doc: number }>('SELECT doc FROM search_terms WHERE term = ?', term)?.doc ?? 0 }))
    .filter(({ documents }) => documents > 1 && documents <= tooCommon)
    .toSorted((a, b) => a.documents - b.documents)
    .slice(0, termsAsked)
    .map(({ term }) => term);
}

/** Words as the index's tokenizer cuts them: lower case, without diacritics. */
function wordsOf(text: string): string[] {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

function followed(database: Database, headlines: readonly Headline[]): Headline[] {
  const removed = new Set(database.all<{ id: number }>('SELECT id FROM feed WHERE removed_at IS NOT NULL').map((row) => row.id));
  return headlines.filter((headline) => !removed.has(headline.feedId));
}

/** Without the same text twice: neither the story's own title again nor one title from two feeds. */
function distinct(headlines: readonly Headline[], ownTitle: string): Headline[] {
  const seen = new Set([wordsOf(ownTitle).join(' ')]);
  return headlines.filter((headline) => {
    const key = wordsOf(headline.title).join(' ');
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function moreInSection(database: Database, id: ArticleId, related: readonly Headline[]): Headline[] {
  const rows = database.all<{ id: number }>(
    `SELECT state.article_id AS id FROM article_state AS own
     JOIN article_state AS state ON state.section_id = own.section_id AND state.article_id <> own.article_id
     WHERE own.article_id = ? ORDER BY state.listed_at DESC, state.article_id DESC LIMIT ?`,
    id,
    moreShown * 4 + related.length,
  );
  const shown = new Set(related.map((headline) => headline.id));
  const title = database.get<{ title: string }>('SELECT title FROM article WHERE id = ?', id)?.title ?? '';
  return distinct(followed(database, getHeadlines(database, rows.map((row) => row.id).filter((row) => !shown.has(row)))), title).slice(0, moreShown);
}
