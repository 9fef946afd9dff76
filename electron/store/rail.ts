import type { Counts, Feed, Rail, Section, UnreadCell } from '../contract/model';
import type { FeedProblem } from '../contract/schedule';
import type { Database, SqlValue } from './database';
import { conditionOf } from './list-condition';
import { countSavedSearches, getSavedSearches } from './saved-searches';
import { countTags, getTags } from './tags';

export function getRail(database: Database): Rail {
  return {
    sections: database.all<Section>('SELECT id, path FROM section ORDER BY position, id'),
    feeds: getFeeds(database),
    tags: getTags(database),
    searches: getSavedSearches(database),
    counts: getCounts(database),
    hasBundledEdition: database.get(`SELECT 1 FROM feed WHERE kind = 'bundled' AND removed_at IS NULL`) !== undefined,
  };
}

/** Every count on the screen comes from here: a section's and a feed's are sums of the same cells. */
export function getCounts(database: Database): Counts {
  const followed = 'state.feed_id NOT IN (SELECT id FROM feed WHERE removed_at IS NOT NULL)';
  const listed = conditionOf(database, { view: { kind: 'all' }, filter: 'unread' });
  const today = conditionOf(database, { view: { kind: 'today' }, filter: 'unread' });
  const muted = conditionOf(database, { view: { kind: 'muted' }, filter: 'all' });
  const number = (sql: string, ...values: readonly SqlValue[]): number => database.get<{ n: number }>(sql, ...values)?.n ?? 0;
  return {
    cells: database.all<UnreadCell>(
      `SELECT section_id AS sectionId, feed_id AS feedId, count(*) AS unread
       FROM article_state AS state INDEXED BY state_unread WHERE ${listed.sql} GROUP BY 1, 2`,
      ...listed.values,
    ),
    today: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${today.sql}`, ...today.values),
    saved: number('SELECT count(*) AS n FROM article_state WHERE saved_at IS NOT NULL'),
    muted: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${muted.sql}`, ...muted.values),
    searches: countSavedSearches(database),
    tags: countTags(database),
    stored: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${followed}`),
    ready: number(`SELECT count(*) AS n FROM article_offline JOIN article_state AS state USING (article_id) WHERE is_ready = 1 AND ${followed}`),
    bytes: number('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size'),
  };
}

/** Followed feeds in the rail's order. */
export function getFeeds(database: Database): Feed[] {
  return database
    .all<Omit<Feed, 'problem' | 'isPaused'> & { problem: string | null; isPaused: number | null }>(
      `SELECT feed.id AS id, kind, url, site_url AS siteUrl, title, section_id AS sectionId, problem, is_paused AS isPaused
       FROM feed LEFT JOIN feed_schedule ON feed_id = feed.id WHERE removed_at IS NULL ORDER BY position, feed.id`,
    )
    .map((row) => ({ ...row, problem: row.problem === null ? null : (JSON.parse(row.problem) as FeedProblem), isPaused: row.isPaused === 1 }));
}
