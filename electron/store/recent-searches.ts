import type { Database } from './database';

const kept = 20;

/** The last first. */
export function getRecentSearches(database: Database): string[] {
  return database.all<{ text: string }>('SELECT text FROM recent_search ORDER BY used_at DESC, text LIMIT ?', kept).map(({ text }) => text);
}

export function keepRecentSearch(database: Database, text: string): void {
  const clean = text.trim();
  if (clean === '') return;
  database.transaction(() => {
    database.run('INSERT OR REPLACE INTO recent_search (text, used_at) VALUES (?, ?)', clean, Date.now());
    database.run('DELETE FROM recent_search WHERE text NOT IN (SELECT text FROM recent_search ORDER BY used_at DESC LIMIT ?)', kept);
  });
}

/** null: all. */
export function forgetRecentSearch(database: Database, text: string | null): void {
  database.run('DELETE FROM recent_search WHERE ?1 IS NULL OR text = ?1', text);
}
