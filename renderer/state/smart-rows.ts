import type { Counts, Tag } from '../../electron/contract/model';
import type { SavedSearch } from '../../electron/contract/search';
import type { RailRow } from './rail-rows';

/** Rows for searches that are kept, in the order that the person gave them. */
export function searchRows(searches: readonly SavedSearch[], counts: Counts): RailRow[] {
  return searches.map((search) => ({
    key: `saved-search:${search.id}`,
    view: { kind: 'saved-search', id: search.id },
    kind: 'search',
    level: 1,
    name: search.name,
    count: counts.searches.find(({ id }) => id === search.id)?.unread ?? 0,
    search,
  }));
}

/** Rows for tags that an article carries. */
export function tagRows(tags: readonly Tag[], counts: Counts): RailRow[] {
  const unread = new Map(counts.tags.map((count) => [count.id, count.unread]));
  return tags.map((tag) => ({ key: `tag:${tag.id}`, view: { kind: 'tag', id: tag.id }, kind: 'tag', level: 1, name: tag.name, count: unread.get(tag.id) ?? 0, tag }));
}

/** The way to what rules hide, where there is any or one is there. */
export function mutedRows(counts: Counts, isOpen: boolean): RailRow[] {
  return counts.muted > 0 || isOpen ? [{ key: 'muted', view: { kind: 'muted' }, kind: 'muted', level: 1, name: 'muted', count: counts.muted }] : [];
}
