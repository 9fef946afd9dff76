import type { Counts, Feed, Rail, Section, UnreadCell } from '../contract/model';
import type { FeedProblem } from '../contract/schedule';
import type { Database } from './database';
import { conditionOf } from './headlines';

export function getRail(database: Database): Rail {
  return {
    sections: database.all<Section>('SELECT id, path, pictures, picture_limit AS pictureLimit FROM section ORDER BY position, id'),
    feeds: getFeeds(database),
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
    ready: number(`SELECT count(*) AS n FROM article_offline JOIN article_state AS state USING (article_id) WHERE is_ready = 1 AND ${followed}`),
    bytes: number(`SELECT page_count * page_size + (SELECT coalesce(sum(bytes), 0) FROM picture WHERE state = 'stored') AS n FROM pragma_page_count, pragma_page_size`),
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
