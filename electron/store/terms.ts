import type { ArticleId } from '../contract/model';
import type { Terms } from '../contract/terms';
import type { ArticleWords } from '../contract/threads';
import type { Database } from './database';
import { indexTerms } from './postings';
import { forgetLinks, placeArticle } from './stories';

/** How much of a text press reads for terms, in UTF-16 units. */
const textRead = 6000;
/** Stories take in articles of a week; what was compared two weeks ago can't move any more. */
const linksKept = 14 * 86_400_000;

/** Whether articles wait for their terms to be made. */
export function hasWithoutTerms(database: Database): boolean {
  return database.get('SELECT 1 FROM terms_pending LIMIT 1') !== undefined;
}

/** How many do. */
export function countWithoutTerms(database: Database): number {
  return database.get<{ n: number }>('SELECT count(*) AS n FROM terms_pending')?.n ?? 0;
}

/** Up to `limit` articles whose terms have yet to be made, in the order they came. */
export function listWithoutTerms(database: Database, limit: number): ArticleWords[] {
  return database.all<ArticleWords>(
    `SELECT article.id AS id, title, substr(coalesce(text, ''), 1, ${textRead}) AS text FROM terms_pending
     JOIN article ON article.id = terms_pending.article_id LEFT JOIN article_body ON article_body.article_id = article.id
     ORDER BY terms_pending.article_id LIMIT ?`,
    limit,
  );
}

/**
 * Takes in the terms that press made and puts each article into its story, one transaction for all of them.
 * Answers every article whose story is new or changed. Articles that went meanwhile are left out.
 */
export function takeInTerms(database: Database, articles: readonly { readonly id: ArticleId; readonly terms: Terms }[]): ArticleId[] {
  return database.transaction(() => {
    const termed = articles.flatMap(({ id, terms }) => {
      const row = database.get<{ feedId: number; publishedAt: number | null; language: string | null }>(
        `SELECT feed_id AS feedId, published_at AS publishedAt, coalesce(article.language, feed.language) AS language
         FROM article JOIN feed ON feed.id = article.feed_id WHERE article.id = ?`,
        id,
      );
      return row ? [{ articleId: id, ...row, terms }] : [];
    });
    indexTerms(database, termed);
    const moved = new Set(termed.flatMap(({ articleId }) => placeArticle(database, articleId)?.moved ?? []));
    forgetLinks(database, Date.now() - linksKept);
    return [...moved];
  });
}
