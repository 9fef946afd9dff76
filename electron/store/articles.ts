import { BroadsheetError } from '../contract/errors';
import type { ArticleId, Story } from '../contract/model';
import type { Database } from './database';
import { headlineColumns, headlineOf, headlineTables, type HeadlineRow } from './rows';

/** @throws not-found */
export function getStory(database: Database, id: ArticleId): Story {
  const row = database.get<HeadlineRow & { authors: string; position: number; html: string | null; words: number | null }>(
    `SELECT ${headlineColumns}, article.authors AS authors, state.position AS position, body.html AS html, body.words AS words
     FROM ${headlineTables} LEFT JOIN article_body AS body ON body.article_id = article.id
     WHERE article.id = ?`,
    id,
  );
  if (!row) {
    throw new BroadsheetError('not-found', 'This story is no longer in the archive; its feed was removed. Choose another from the list.');
  }
  return {
    headline: headlineOf(row),
    authors: JSON.parse(row.authors) as string[],
    contentHtml: row.html,
    words: row.words ?? 0,
    position: row.position,
  };
}

export function keepStoryPosition(database: Database, id: ArticleId, position: number): void {
  database.run('UPDATE article_state SET position = ? WHERE article_id = ?', position, id);
}
