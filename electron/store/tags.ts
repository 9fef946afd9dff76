import { BroadsheetError } from '../contract/errors';
import type { ArticleId, Tag, TagCount, TagId } from '../contract/model';
import type { Changes, Written } from '../contract/threads';
import { fold } from '../contract/words/fold';
import type { Database } from './database';
import { keepUndoStep } from './undo';

/** Tags that an article carries, in the order of the alphabet. */
export function getTags(database: Database): Tag[] {
  return database.all<Tag>('SELECT id, name FROM tag WHERE EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id) ORDER BY name_key');
}

/** Articles that a person can come upon, by tag. */
export function countTags(database: Database): TagCount[] {
  return database.all<TagCount>(
    `SELECT tag_id AS id, count(*) AS articles, count(*) FILTER (WHERE state.read_at IS NULL) AS unread
     FROM article_tag JOIN article_state AS state USING (article_id)
     WHERE state.muted_at IS NULL AND (state.saved_at IS NOT NULL OR state.feed_id NOT IN (SELECT id FROM feed WHERE removed_at IS NOT NULL))
     GROUP BY tag_id`,
  );
}

/** Every tag with its counts, the most used first. */
export function getCountedTags(database: Database): (Tag & TagCount)[] {
  const counts = new Map(countTags(database).map((count) => [count.id, count]));
  return getTags(database)
    .map(({ id, name }) => ({ id, name, articles: counts.get(id)?.articles ?? 0, unread: counts.get(id)?.unread ?? 0 }))
    .toSorted((a, b) => b.articles - a.articles);
}

/** @throws bad-input */
export function tagArticles(database: Database, ids: readonly ArticleId[], name: string): Written<TagId> {
  return database.transaction(() => {
    const id = tagNamed(database, name);
    const tagged = putTag(database, id, ids);
    if (tagged.length > 0) keepUndoStep(database, { kind: 'tag', name: nameAsKept(database, name), ids: tagged });
    return { answer: id, changes: { tags: true, articles: tagged } };
  });
}

export function untagArticles(database: Database, ids: readonly ArticleId[], name: string): Changes {
  return database.transaction(() => {
    const untagged = takeTag(database, name, ids);
    if (untagged.length > 0) keepUndoStep(database, { kind: 'untag', name: nameAsKept(database, name), ids: untagged });
    return { tags: true, articles: untagged };
  });
}

/** The tag of that name, made when there is none. @throws bad-input */
export function tagNamed(database: Database, name: string): TagId {
  const [clean, key] = [cleanName(name), keyOf(name)];
  if (key === '' || clean.length > 100) throw new BroadsheetError('bad-input', 'A tag needs a name of at most 100 characters. Nothing was changed.');
  const found = database.get<{ id: number }>('SELECT id FROM tag WHERE name_key = ?', key);
  if (!found) return database.run('INSERT INTO tag (name, name_key) VALUES (?, ?)', clean, key).id;
  // One that nothing carries any more is as good as new.
  database.run('UPDATE tag SET name = ? WHERE id = ? AND NOT EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)', clean, found.id);
  return found.id;
}

/** Puts a tag on articles; answers those that did not carry it. */
export function putTag(database: Database, id: TagId, ids: readonly ArticleId[]): ArticleId[] {
  return database
    .all<{ id: number }>(
      `INSERT OR IGNORE INTO article_tag (article_id, tag_id, tagged_at) SELECT id, ?, ? FROM article WHERE id IN (SELECT value FROM json_each(?)) RETURNING article_id AS id`,
      id,
      Date.now(),
      JSON.stringify(ids),
    )
    .map((row) => row.id);
}

/** Takes a tag off articles; answers those that carried it. */
export function takeTag(database: Database, name: string, ids: readonly ArticleId[]): ArticleId[] {
  return database
    .all<{ id: number }>(
      `DELETE FROM article_tag WHERE tag_id = (SELECT id FROM tag WHERE name_key = ?) AND article_id IN (SELECT value FROM json_each(?)) RETURNING article_id AS id`,
      keyOf(name),
      JSON.stringify(ids),
    )
    .map((row) => row.id);
}

/** @throws bad-input, not-found */
export function renameTag(database: Database, id: TagId, name: string): Changes {
  return database.transaction(() => {
    const before = existing(database, id);
    const other = tagNamed(database, name);
    if (other !== id && carries(database, other)) return merge(database, before, other);
    // Just made, to see that the name will do, or left over.
    if (other !== id) database.run('DELETE FROM tag WHERE id = ?', other);
    database.run('UPDATE tag SET name = ?, name_key = ? WHERE id = ?', cleanName(name), keyOf(name), id);
    keepUndoStep(database, { kind: 'rename-tag', id, name: before.name, nameKey: fold(before.name) });
    return { tags: true, articles: null };
  });
}

/** @throws not-found */
export function mergeTags(database: Database, from: TagId, into: TagId): Changes {
  return database.transaction(() => {
    if (from === into) return {};
    existing(database, into);
    return merge(database, existing(database, from), into);
  });
}

export function removeTag(database: Database, id: TagId): Changes {
  return database.transaction(() => {
    const tag = database.get<Tag>('SELECT id, name FROM tag WHERE id = ?', id);
    if (!tag) return {};
    const ids = articlesWith(database, id);
    database.run('DELETE FROM article_tag WHERE tag_id = ?', id);
    keepUndoStep(database, { kind: 'remove-tag', name: tag.name, ids });
    return { tags: true, articles: null };
  });
}

function merge(database: Database, from: Tag, into: TagId): Changes {
  const ids = articlesWith(database, from.id);
  const added = putTag(database, into, ids);
  database.run('DELETE FROM article_tag WHERE tag_id = ?', from.id);
  keepUndoStep(database, { kind: 'merge-tags', name: from.name, ids, into, added });
  return { tags: true, articles: null };
}

function existing(database: Database, id: TagId): Tag {
  const tag = database.get<Tag>('SELECT id, name FROM tag WHERE id = ?', id);
  if (!tag) throw new BroadsheetError('not-found', 'That tag is gone, so nothing was changed.');
  return tag;
}

/** A tag's name as it was first written. */
function nameAsKept(database: Database, name: string): string {
  return database.get<{ name: string }>('SELECT name FROM tag WHERE name_key = ?', keyOf(name))?.name ?? name;
}

function keyOf(name: string): string {
  return fold(cleanName(name));
}

function cleanName(name: string): string {
  return name.replace(/\s+/g, ' ').trim();
}

function carries(database: Database, id: TagId): boolean {
  return database.get('SELECT 1 FROM article_tag WHERE tag_id = ?', id) !== undefined;
}

function articlesWith(database: Database, id: TagId): ArticleId[] {
  return database.all<{ id: number }>('SELECT article_id AS id FROM article_tag WHERE tag_id = ?', id).map((row) => row.id);
}
