import type { ArticleId } from '../../contract/model';
import type { Database } from '../database';

/** What a rule can ask about an article. */
export interface ArticleFacts {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly authors: readonly string[];
  readonly categories: readonly string[];
  readonly feedTitle: string;
  readonly feedUrl: string;
  /** Its section's path; null: it stands in none. */
  readonly section: string | null;
  readonly language: string | null;
  readonly words: number;
}

interface FactsRow extends Omit<ArticleFacts, 'authors' | 'categories'> {
  authors: string;
  categories: string;
}

/** In no order; ids that are gone are left out. */
export function factsOf(database: Database, ids: readonly ArticleId[]): ArticleFacts[] {
  return database
    .all<FactsRow>(
      `SELECT article.id AS id, article.title AS title, coalesce(body.text, article.summary, '') AS text, authors, categories,
         feed.title AS feedTitle, feed.url AS feedUrl, section.path AS section, coalesce(article.language, feed.language) AS language, coalesce(body.words, 0) AS words
       FROM article JOIN article_state AS state ON state.article_id = article.id JOIN feed ON feed.id = article.feed_id
         LEFT JOIN article_body AS body ON body.article_id = article.id LEFT JOIN section ON section.id = state.section_id
       WHERE article.id IN (SELECT value FROM json_each(?))`,
      JSON.stringify(ids),
    )
    .map((row) => ({ ...row, authors: JSON.parse(row.authors) as string[], categories: JSON.parse(row.categories) as string[] }));
}
