import type { ReaderCalls } from '../contract/threads';
import { exportArticles, exportFeeds, getArchiveArticles } from './archive';
import { getStory } from './articles';
import { getCredentials } from './credentials';
import { dataVersion, type Database } from './database';
import { hasSeenEdition } from './edition';
import { getFeedLanguages, getFeedSettings, getFeedStates } from './feed-settings';
import { findFeed } from './feeds';
import { countNew, getHeadlines, listHeadlines } from './headlines';
import { hasRemovedFeeds } from './purge';
import { getCounts, getRail } from './rail';
import { check, getReadiness } from './readiness';
import { getRelated } from './related';
import { getScheduledFeeds } from './schedules';
import { hasPending } from './search';
import { getListPosition, getSettings } from './settings';

/** What the reader thread answers. */
export function readerCalls(database: Database): ReaderCalls {
  return {
    getRail: () => getRail(database),
    getCounts: () => getCounts(database),
    getSettings: () => getSettings(database),
    listHeadlines: (query) => listHeadlines(database, query),
    getHeadlines: ({ ids }) => getHeadlines(database, ids),
    getStory: ({ id }) => getStory(database, id),
    getRelated: ({ id }) => getRelated(database, id),
    getListPosition: (query) => getListPosition(database, query),
    getDataVersion: () => dataVersion(database),
    hasSeenEdition: () => hasSeenEdition(database),
    getArchiveArticles: ({ ids, bodies }) => getArchiveArticles(database, ids, bodies),
    exportFeeds: () => exportFeeds(database),
    exportArticles: ({ after, limit }) => exportArticles(database, after, limit),
    getReadiness: () => getReadiness(database),
    check: () => check(database),
    getScheduledFeeds: () => getScheduledFeeds(database),
    getFeedStates: () => getFeedStates(database),
    getFeedSettings: ({ id }) => getFeedSettings(database, id),
    getFeedLanguages: () => getFeedLanguages(database),
    getCredentials: () => getCredentials(database),
    findFeed: ({ url }) => findFeed(database, url),
    countNew: ({ query, since }) => countNew(database, query, since),
    needsTidying: () => hasPending(database) || hasRemovedFeeds(database),
    getSqliteVersion: () => database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
  };
}
