import type { Database } from './database';

// An article is either in the index or on the waiting list, never in both: what is called twice does nothing twice.

/** Puts a new article on the list of what the full-text index has yet to take in. */
export function awaitIndexing(database: Database, articleId: number): void {
  database.run('INSERT OR IGNORE INTO search_pending (article_id) VALUES (?)', articleId);
}

/**
 * Takes an article out of the index and puts it back on the waiting list. Call before its title or text
 * changes or goes, in the same transaction: an external-content index must be told the old text
 * (https://sqlite.org/fts5.html#external_content_tables).
 */
export function removeFromIndex(database: Database, articleId: number): void {
  const isNew = database.run('INSERT OR IGNORE INTO search_pending (article_id) VALUES (?)', articleId).changes > 0;
  if (isNew) {
    database.run(`INSERT INTO search (search, rowid, title, text) SELECT 'delete', id, title, text FROM search_source WHERE id = ?`, articleId);
  }
}

/** Whether articles wait for the full-text index. */
export function hasPending(database: Database): boolean {
  return database.get('SELECT 1 FROM search_pending LIMIT 1') !== undefined;
}

/** Takes up to `limit` waiting articles into the full-text index; answers how many still wait. */
export function indexPending(database: Database, limit: number): number {
  database.transaction(() => {
    const pending = 'SELECT article_id FROM search_pending ORDER BY article_id LIMIT ?';
    database.run(
      `INSERT INTO search (rowid, title, text) SELECT id, title, text FROM search_source WHERE id IN (${pending})`,
      limit,
    );
    database.run(`DELETE FROM search_pending WHERE article_id IN (${pending})`, limit);
  });
  return database.get<{ n: number }>('SELECT count(*) AS n FROM search_pending')?.n ?? 0;
}
