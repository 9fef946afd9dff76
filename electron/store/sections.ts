import { BroadsheetError } from '../contract/errors';
import type { SectionId } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';

/** Selects the ids of a section, given as ?, and of those within. */
export const sectionsWithin = `
  SELECT inner_section.id FROM section AS outer_section, section AS inner_section
  WHERE outer_section.id = ?
    AND (inner_section.id = outer_section.id OR substr(inner_section.path, 1, length(outer_section.path) + 1) = outer_section.path || '/')`;

/** The section of that path, made at the rail's end when there is none, with the sections around it. */
export function sectionOf(database: Database, path: string): SectionId {
  const clean = cleanPath(path);
  const found = database.get<{ id: number }>('SELECT id FROM section WHERE path = ?', clean);
  if (found) return found.id;
  const slash = clean.lastIndexOf('/');
  if (slash > 0) sectionOf(database, clean.slice(0, slash));
  return database.run('INSERT INTO section (path, position) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM section))', clean).id;
}

/** An existing section, the one of a path, or none. */
export function chosenSection(database: Database, chosen: SectionId | string | null): SectionId | null {
  if (typeof chosen !== 'string') return chosen;
  return cleanPath(chosen) === '' ? null : sectionOf(database, chosen);
}

/** Gives a section another name or place; the sections within go with it, and one that is there already takes its feeds in. */
export function renameSection(database: Database, id: SectionId, path: string): Changes {
  return database.transaction(() => {
    const section = database.get<{ path: string }>('SELECT path FROM section WHERE id = ?', id);
    const clean = cleanPath(path);
    if (!section || clean === '') throw new BroadsheetError('bad-input', 'A section needs a name. Nothing was changed.');
    if (clean === section.path) return {};
    if (`${clean}/`.startsWith(`${section.path}/`)) throw new BroadsheetError('bad-input', 'A section can’t stand within itself. Nothing was changed.');
    const within = database.all<{ id: number; path: string }>(
      `SELECT id, path FROM section WHERE id = ?1 OR substr(path, 1, length(?2) + 1) = ?2 || '/' ORDER BY length(path)`,
      id,
      section.path,
    );
    for (const each of within) moveSection(database, each.id, clean + each.path.slice(section.path.length));
    return { feeds: true, articles: null };
  });
}

function moveSection(database: Database, id: SectionId, path: string): void {
  const there = database.get<{ id: number }>('SELECT id FROM section WHERE path = ?', path);
  if (!there) {
    const slash = path.lastIndexOf('/');
    if (slash > 0) sectionOf(database, path.slice(0, slash));
    database.run('UPDATE section SET path = ? WHERE id = ?', path, id);
    return;
  }
  database.run('UPDATE feed SET section_id = ? WHERE section_id = ?', there.id, id);
  database.run('UPDATE article_state SET section_id = ? WHERE section_id = ?', there.id, id);
  database.run('DELETE FROM section WHERE id = ?', id);
}

/** Takes a section out of the rail. Its feeds, and those of the sections within, stay followed in none. */
export function removeSection(database: Database, id: SectionId): Changes {
  return database.transaction(() => {
    const section = database.get<{ path: string }>('SELECT path FROM section WHERE id = ?', id);
    if (!section) return {};
    // Foreign keys set the section of feeds and articles to none.
    database.run(`DELETE FROM section WHERE id = ?1 OR substr(path, 1, length(?2) + 1) = ?2 || '/'`, id, section.path);
    return { feeds: true, articles: null };
  });
}

/** Names trimmed, empty ones left out. */
function cleanPath(path: string): string {
  return path
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
    .join('/');
}
