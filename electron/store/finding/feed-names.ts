import { findWords, soughtWords } from '../../contract/words/find-words';
import { fold } from '../../contract/words/fold';
import type { Database } from '../database';
import type { Query } from '../query/query';

/** Shorter words would name most feeds. */
const shortest = 3;

/**
 * The same search with the names of feeds in place of words that some of them hold: "guardian climate" also means
 * articles of The Guardian with "climate". null: no word names a feed.
 */
export function withFeedNames(database: Database, query: Query): Query | null {
  const parts = query.kind === 'and' ? query.of : [query];
  let feeds: { id: number; title: string; folded: string }[] | undefined;
  let isNamed = false;
  const named = parts.map((part): Query => {
    if (part.kind !== 'words' || part.place !== 'anywhere') return part;
    const sought = soughtWords(part.text, part.isPrefix);
    if (!sought || sought.tokens.join('').length < shortest) return part;
    feeds ??= database.all<{ id: number; title: string }>('SELECT id, title FROM feed WHERE removed_at IS NULL').map((feed) => ({ ...feed, folded: fold(feed.title) }));
    const ids = feeds.filter(({ title, folded }) => folded.includes(sought.tokens[0] ?? '') && findWords(title, [sought]).length > 0).map(({ id }) => id);
    if (ids.length === 0) return part;
    isNamed = true;
    return { kind: 'filter', filter: { field: 'feeds', ids } };
  });
  return isNamed ? { kind: 'and', of: named } : null;
}
