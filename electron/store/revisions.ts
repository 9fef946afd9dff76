import type { ArticleId, Revision } from '../contract/model';
import type { Database } from './database';

/** What an article said before its publisher edited it, then what it says now; the oldest first. */
export function getRevisions(database: Database, id: ArticleId): Revision[] {
  const before = database.all<Revision>(
    `SELECT title, coalesce(text, '') AS text, replaced_at AS replacedAt FROM article_revision WHERE article_id = ? ORDER BY article_revision.id`,
    id,
  );
  const now = database.all<Revision>(
    `SELECT title, coalesce(text, '') AS text, NULL AS replacedAt FROM article LEFT JOIN article_body ON article_id = article.id WHERE article.id = ?`,
    id,
  );
  return [...before, ...now];
}
