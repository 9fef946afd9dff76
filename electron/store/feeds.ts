import { BroadsheetError } from '../contract/errors';
import type { FeedId, SectionId } from '../contract/model';
import type { Changes, FeedToFollow, Written } from '../contract/threads';
import { addressKey } from './address-key';
import type { Database } from './database';
import { chosenSection } from './sections';
import { keepUndoStep } from './undo';

/** Follows feeds in one transaction; one that is followed already, under whatever spelling of its address, stays as it is. */
export function followFeeds(database: Database, feeds: readonly FeedToFollow[]): Written<readonly FeedId[]> {
  return database.transaction(() => {
    const known = new Map(database.all<{ id: number; url: string }>('SELECT id, url FROM feed').map(({ id, url }) => [addressKey(url), id]));
    const answer = feeds.map((feed) => {
      const id = known.get(addressKey(feed.url)) ?? insert(database, feed);
      known.set(addressKey(feed.url), id);
      database.run('UPDATE feed SET removed_at = NULL, section_id = ? WHERE id = ? AND removed_at IS NOT NULL', chosenSection(database, feed.section), id);
      return id;
    });
    return { answer, changes: { feeds: true, articles: [] } };
  });
}

function insert(database: Database, feed: FeedToFollow): FeedId {
  const { id } = database.run(
    `INSERT INTO feed (kind, url, site_url, title, section_id, position, followed_at)
     VALUES ('web', ?, ?, ?, ?, (SELECT coalesce(max(position), 0) + 1 FROM feed), ?)`,
    feed.url,
    feed.siteUrl,
    feed.title,
    chosenSection(database, feed.section),
    Date.now(),
  );
  database.run('INSERT INTO feed_schedule (feed_id) VALUES (?)', id);
  return id;
}

/** The feed at that address, followed or removed; null: none. */
export function findFeed(database: Database, url: string): { id: FeedId; isFollowed: boolean } | null {
  const key = addressKey(url);
  const found = database.all<{ id: number; url: string; removedAt: number | null }>('SELECT id, url, removed_at AS removedAt FROM feed').find((feed) => addressKey(feed.url) === key);
  return found ? { id: found.id, isFollowed: found.removedAt === null } : null;
}

/** Gives a feed another address; false: another feed is followed there already. Its validators go: they belong to the old one. */
export function changeFeedAddress(database: Database, id: FeedId, url: string): Written<boolean> {
  return database.transaction(() => moveAddress(database, id, url));
}

function moveAddress(database: Database, id: FeedId, url: string): Written<boolean> {
  const other = findFeed(database, url);
  if (other && other.id !== id) return { answer: false, changes: {} };
  database.run('UPDATE feed SET url = ? WHERE id = ?', url, id);
  database.run('UPDATE feed_schedule SET moved_to = NULL, moved_polls = 0, gone_at = NULL WHERE feed_id = ?', id);
  return { answer: true, changes: { feeds: true } };
}

/** Gives a feed the address that the person says, and asks it there as if for the first time; false: another feed is followed there already. */
export function readdressFeed(database: Database, id: FeedId, url: string): Written<boolean> {
  return database.transaction(() => {
    const moved = moveAddress(database, id, url);
    if (moved.answer) {
      database.run(
        `UPDATE feed_schedule SET etag = NULL, last_modified = NULL, validators_url = NULL, full_answer_at = NULL, body_hash = NULL, asked_at = NULL,
           next_at = 0, next_why = 'new', failures = 0, problem = NULL, retry_after = NULL, is_private = 0 WHERE feed_id = ?`,
        id,
      );
    }
    return moved;
  });
}

/** null: back to the name that the feed gives itself. */
export function renameFeed(database: Database, id: FeedId, title: string | null): Changes {
  database.run('UPDATE feed SET title = coalesce(?, given_title, title) WHERE id = ?', title?.trim() || null, id);
  return { feeds: true, articles: null };
}

/** Moves a feed, with its articles but those that stand somewhere else of their own. */
export function moveFeed(database: Database, id: FeedId, chosen: SectionId | string | null): Changes {
  return database.transaction(() => {
    const sectionId = chosenSection(database, chosen);
    database.run('UPDATE article_state SET section_id = ?1 WHERE feed_id = ?2 AND section_id IS (SELECT section_id FROM feed WHERE id = ?2)', sectionId, id);
    database.run('UPDATE feed SET section_id = ? WHERE id = ?', sectionId, id);
    return { feeds: true, articles: null };
  });
}

/** Stops following: gone from the rail and every list but Saved at once. {@link purgeRemovedFeeds} frees the space later. */
export function removeFeed(database: Database, id: FeedId): Changes {
  return database.transaction(() => {
    const feed = database.get<{ title: string }>('SELECT title FROM feed WHERE id = ? AND removed_at IS NULL', id);
    if (!feed) throw new BroadsheetError('not-found', 'That feed is not followed any more, so nothing was changed.');
    database.run('UPDATE feed SET removed_at = ? WHERE id = ?', Date.now(), id);
    keepUndoStep(database, { kind: 'remove-feed', id, title: feed.title });
    return { feeds: true, articles: null };
  });
}
