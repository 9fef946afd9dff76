import type { Feed, Rail, Section } from '../contract/model';
import type { FeedProblem } from '../contract/schedule';
import { getCounts } from './counts';
import type { Database } from './database';
import { getSavedSearches } from './saved-searches';
import { getTags } from './tags';
import { getTimelines } from './timelines';

export function getRail(database: Database): Rail {
  return {
    sections: database.all<Section>('SELECT id, path, pictures, picture_limit AS pictureLimit FROM section ORDER BY position, id'),
    feeds: getFeeds(database),
    tags: getTags(database),
    searches: getSavedSearches(database),
    timelines: getTimelines(database),
    counts: getCounts(database),
    hasBundledEdition: database.get(`SELECT 1 FROM feed WHERE kind = 'bundled' AND removed_at IS NULL`) !== undefined,
  };
}

/** Followed feeds in the rail's order. */
export function getFeeds(database: Database): Feed[] {
  return database
    .all<Omit<Feed, 'problem' | 'isPaused'> & { problem: string | null; isPaused: number | null }>(
      `SELECT feed.id AS id, kind, feed.url AS url, site_url AS siteUrl, title, section_id AS sectionId, problem, is_paused AS isPaused,
         'broadsheet://picture/' || picture.hash || '.' || picture.type AS icon
       FROM feed LEFT JOIN feed_schedule ON feed_schedule.feed_id = feed.id LEFT JOIN feed_icon ON feed_icon.feed_id = feed.id
         LEFT JOIN picture ON picture.id = feed_icon.picture_id WHERE removed_at IS NULL ORDER BY position, feed.id`,
    )
    .map((row) => ({ ...row, problem: row.problem === null ? null : (JSON.parse(row.problem) as FeedProblem), isPaused: row.isPaused === 1 }));
}
