import { BroadsheetError } from '../contract/errors';
import type { Counts, Feed, FeedId, Rail, Section, SectionId, UnreadCell } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';
import { conditionOf } from './headlines';
import { keepUndoStep } from './undo';

export function getRail(database: Database): Rail {
  return {
    sections: database.all<Section>('SELECT id, path FROM section ORDER BY position, id'),
    feeds: database.all<Feed>(
      `SELECT id, kind, url, site_url AS siteUrl, title, section_id AS sectionId
       FROM feed WHERE removed_at IS NULL ORDER BY position, id`,
    ),
    counts: getCounts(database),
    hasBundledEdition: database.get(`SELECT 1 FROM feed WHERE kind = 'bundled' AND removed_at IS NULL`) !== undefined,
  };
}

/** Every count on the screen comes from here: a section's and a feed's are sums of the same cells. */
export function getCounts(database: Database): Counts {
  const followed = conditionOf({ view: { kind: 'all' }, filter: 'all' }).sql;
  const today = conditionOf({ view: { kind: 'today' }, filter: 'unread' });
  const number = (sql: string, ...values: (string | number)[]): number => database.get<{ n: number }>(sql, ...values)?.n ?? 0;
  return {
    cells: database.all<UnreadCell>(
      `SELECT section_id AS sectionId, feed_id AS feedId, count(*) AS unread
       FROM article_state AS state WHERE state.read_at IS NULL AND ${followed} GROUP BY 1, 2`,
    ),
    today: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${today.sql}`, ...today.values.map(Number)),
    saved: number('SELECT count(*) AS n FROM article_state WHERE saved_at IS NOT NULL'),
    stored: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${followed}`),
    ready: number(`SELECT count(*) AS n FROM article_body JOIN article_state AS state USING (article_id) WHERE ${followed}`),
    bytes: number('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size'),
  };
}

/** The section of that path, made at the rail's end when there is none. */
export function sectionOf(database: Database, path: string): SectionId {
  const found = database.get<{ id: number }>('SELECT id FROM section WHERE path = ?', path);
  if (found) return found.id;
  return database.run('INSERT INTO section (path, position) VALUES (?, (SELECT coalesce(max(position), 0) + 1 FROM section))', path).id;
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
