import type { Database } from './database';
import { indexText } from './query/index-text';

/** Puts an article on the list of what the full-text index has yet to take in, new or changed. */
export function awaitIndexing(database: Database, articleId: number): void {
  database.run('INSERT OR IGNORE INTO search_pending (article_id) VALUES (?)', articleId);
}

/** Whether articles wait for the full-text index. */
export function hasPending(database: Database): boolean {
  return database.get('SELECT 1 FROM search_pending LIMIT 1') !== undefined;
}

/** How many articles wait for the full-text index, counted as far as 10,000. */
export function waitingForIndex(database: Database): number {
  return database.get<{ n: number }>('SELECT count(*) AS n FROM (SELECT 1 FROM search_pending LIMIT 10000)')?.n ?? 0;
}

interface Source {
  id: number;
  title: string;
  text: string;
  authors: string;
}

/** Takes up to `limit` waiting articles into the full-text index, the newest first; answers how many still wait. */
export function indexPending(database: Database, limit: number): number {
  database.transaction(() => {
    const next = 'SELECT article_id FROM search_pending ORDER BY article_id DESC LIMIT ?';
    for (const { id, title, text, authors } of database.all<Source>(`SELECT id, title, text, authors FROM search_source WHERE id IN (${next}) ORDER BY id`, limit)) {
      const names = (JSON.parse(authors) as string[]).join(', ');
      database.run('INSERT OR REPLACE INTO search (rowid, title, text, authors) VALUES (?, ?, ?, ?)', id, indexText(title), indexText(text), indexText(names));
    }
    database.run(`DELETE FROM search_pending WHERE article_id IN (${next})`, limit);
  });
  return waitingForIndex(database);
}

/** Takes an article whose words change out of the index and puts it back on the waiting list, in the same transaction. */
export function removeFromIndex(database: Database, articleId: number): void {
  database.run('DELETE FROM search WHERE rowid = ?', articleId);
  awaitIndexing(database, articleId);
}
