import type { FeedId, SectionId } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';
import { moveFeed } from './feeds';

/** Puts a feed into a section, before one of its feeds; null: at its end. */
export function placeFeed(database: Database, { id, section, before }: { id: FeedId; section: SectionId | null; before: FeedId | null }): Changes {
  const isElsewhere = (database.get<{ sectionId: number | null }>('SELECT section_id AS sectionId FROM feed WHERE id = ?', id)?.sectionId ?? null) !== section;
  const moved = isElsewhere ? moveFeed(database, id, section) : {};
  renumber(database, 'feed', id, before);
  return { ...moved, feeds: true };
}

/** Puts a section before another; null: at the end. The sections within go where it goes: the rail shows them in it. */
export function placeSection(database: Database, { id, before }: { id: SectionId; before: SectionId | null }): Changes {
  renumber(database, 'section', id, before);
  return { feeds: true };
}

/** Positions are one sequence over the whole table; rows that keep theirs are not written. */
function renumber(database: Database, table: 'feed' | 'section', id: number, before: number | null): void {
  database.transaction(() => {
    const rows = database.all<{ id: number; position: number }>(`SELECT id, position FROM ${table} ORDER BY position, id`);
    const others = rows.filter((row) => row.id !== id);
    const own = rows.find((row) => row.id === id);
    if (!own) return;
    const at = others.findIndex((row) => row.id === before);
    const ordered = others.toSpliced(at < 0 ? others.length : at, 0, own);
    ordered.forEach((row, index) => {
      if (row.position !== index + 1) database.run(`UPDATE ${table} SET position = ? WHERE id = ?`, index + 1, row.id);
    });
  });
}
