import type { FeedId, SectionId } from '../../electron/contract/model';
import type { RailRow } from '../state/rail-rows';

/** Where a row of the rail goes. */
export type Placing = { readonly kind: 'feed'; readonly id: FeedId; readonly section: SectionId | null; readonly before: FeedId | null } | { readonly kind: 'section'; readonly id: SectionId; readonly before: SectionId | null };

/** Where the mark of a drop stands on the row it hangs over. */
export type DropMark = 'before' | 'after' | 'into';

/**
 * What letting `dragged` go over `over` does; null: nothing. A feed goes into a section, or before or after another
 * feed; a section before or after one that stands in the same section.
 */
export function dropOf(rows: readonly RailRow[], dragged: RailRow, over: RailRow, half: 'upper' | 'lower'): { readonly placing: Placing; readonly mark: DropMark } | null {
  if (dragged.key === over.key) return null;
  if (dragged.feed && over.section) return { placing: { kind: 'feed', id: dragged.feed.id, section: over.section.id, before: null }, mark: 'into' };
  if (dragged.feed && over.feed) {
    const section = over.feed.sectionId;
    const before = half === 'upper' ? over.feed.id : (feedsIn(rows, section).find((_, index, all) => all[index - 1] === over.feed?.id) ?? null);
    return { placing: { kind: 'feed', id: dragged.feed.id, section, before }, mark: half === 'upper' ? 'before' : 'after' };
  }
  if (!dragged.section || !over.section || parentOf(dragged.section.path) !== parentOf(over.section.path)) return null;
  const siblings = sectionsBeside(rows, over.section.path);
  const before = half === 'upper' ? over.section.id : (siblings[siblings.indexOf(over.section.id) + 1] ?? null);
  return { placing: { kind: 'section', id: dragged.section.id, before }, mark: half === 'upper' ? 'before' : 'after' };
}

/** One step up or down for a row; a feed at its section's end goes on into the next section that is open. null: it is there. */
export function stepOf(rows: readonly RailRow[], row: RailRow, direction: 1 | -1): Placing | null {
  if (row.section) {
    const siblings = sectionsBeside(rows, row.section.path);
    const at = siblings.indexOf(row.section.id);
    const passed = siblings[at + direction];
    if (passed === undefined) return null;
    return { kind: 'section', id: row.section.id, before: direction < 0 ? passed : (siblings[at + 2] ?? null) };
  }
  if (!row.feed) return null;
  const { id, sectionId } = row.feed;
  const feeds = feedsIn(rows, sectionId);
  const at = feeds.indexOf(id);
  const passed = feeds[at + direction];
  if (passed !== undefined) return { kind: 'feed', id, section: sectionId, before: direction < 0 ? passed : (feeds[at + 2] ?? null) };
  const sections: (SectionId | null)[] = [...rows.flatMap(({ section }) => section?.id ?? []), null];
  const next = sections[sections.indexOf(sectionId) + direction];
  if (next === undefined) return null;
  return { kind: 'feed', id, section: next, before: direction < 0 ? null : (feedsIn(rows, next)[0] ?? null) };
}

/** The feeds of a section that the rail shows, in its order. */
function feedsIn(rows: readonly RailRow[], sectionId: SectionId | null): FeedId[] {
  return rows.flatMap(({ feed }) => (feed && feed.sectionId === sectionId ? [feed.id] : []));
}

/** A section and those that stand beside it. */
function sectionsBeside(rows: readonly RailRow[], path: string): SectionId[] {
  return rows.flatMap(({ section }) => (section && parentOf(section.path) === parentOf(path) ? [section.id] : []));
}

function parentOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
