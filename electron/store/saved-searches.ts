import { BroadsheetError } from '../contract/errors';
import type { SavedSearchId } from '../contract/model';
import type { SavedSearch, SavedSearchCount } from '../contract/search';
import type { Changes, Written } from '../contract/threads';
import { allOf, condition } from './condition';
import type { Database } from './database';
import { conditionOfSearch } from './finding/search-condition';
import { readQuery } from './query/query';
import { keepUndoStep } from './undo';

/** Unread articles counted of one search; a rail that says "1,000 or more" says enough. */
const mostCounted = 1000;
/** Of articles with its words, so many that came last: what is unread is seldom older. */
const mostLooked = 20_000;

/** In the order of the rail. */
export function getSavedSearches(database: Database): SavedSearch[] {
  return database.all<SavedSearch>('SELECT id, name, text FROM saved_search ORDER BY position, id');
}

export function savedSearchText(database: Database, id: SavedSearchId): string | null {
  return database.get<{ text: string }>('SELECT text FROM saved_search WHERE id = ?', id)?.text ?? null;
}

export function countSavedSearches(database: Database): SavedSearchCount[] {
  return getSavedSearches(database).map(({ id, text }) => {
    const where = allOf([conditionOfSearch(database, text, mostLooked), condition('state.read_at IS NULL')]);
    const unread = database.get<{ n: number }>(`SELECT count(*) AS n FROM (SELECT 1 FROM article_state AS state WHERE ${where.sql} LIMIT ?)`, ...where.values, mostCounted)?.n ?? 0;
    return { id, unread, isExact: unread < mostCounted };
  });
}

/** @throws bad-input */
export function saveSearch(database: Database, name: string, text: string): Written<SavedSearchId> {
  const { id } = database.run(
    'INSERT INTO saved_search (name, text, position) VALUES (?, ?, (SELECT coalesce(max(position), 0) + 1 FROM saved_search))',
    ...checked(name, text),
  );
  return { answer: id, changes };
}

/** @throws bad-input, not-found */
export function changeSavedSearch(database: Database, id: SavedSearchId, name: string, text: string): Changes {
  const { changes: changed } = database.run('UPDATE saved_search SET name = ?, text = ? WHERE id = ?', ...checked(name, text), id);
  if (changed === 0) throw new BroadsheetError('not-found', 'That search is not kept any more, so nothing was changed. Save it again.');
  return changes;
}

export function removeSavedSearch(database: Database, id: SavedSearchId): Changes {
  return database.transaction(() => {
    const search = database.get<SavedSearch & { position: number }>('SELECT id, name, text, position FROM saved_search WHERE id = ?', id);
    if (!search) return {};
    database.run('DELETE FROM saved_search WHERE id = ?', id);
    keepUndoStep(database, { kind: 'remove-search', search });
    return changes;
  });
}

export function orderSavedSearches(database: Database, ids: readonly SavedSearchId[]): Changes {
  database.transaction(() => ids.forEach((id, index) => database.run('UPDATE saved_search SET position = ? WHERE id = ?', index + 1, id)));
  return changes;
}

/** Counts come with what lists hold. */
const changes: Changes = { searches: true, articles: [] };

function checked(name: string, text: string): [string, string] {
  const [cleanName, cleanText] = [name.trim() || text.trim(), text.trim()];
  if (!readQuery(cleanText).query) throw new BroadsheetError('bad-input', 'There is nothing to search for yet, so nothing was saved. Type some words first.');
  return [cleanName, cleanText];
}
