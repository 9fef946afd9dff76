import type { ReaderCalls } from '../contract/threads';
import { exportArticles, exportFeeds, getArchiveArticles } from './archive';
import { getStory } from './articles';
import { dataVersion, type Database } from './database';
import { hasSeenEdition } from './edition';
import { findFeed } from './feeds';
import { searchHeadlines } from './finding/search';
import { hitsOf } from './finding/hits';
import { countNew, getHeadlines, listHeadlines } from './headlines';
import { hasRemovedFeeds } from './purge';
import { readQuery } from './query/query';
import { getCounts, getRail } from './rail';
import { check, getReadiness } from './readiness';
import { getRelated } from './related';
import { getRecentSearches } from './recent-searches';
import { loadPatterns } from './rules/patterns';
import { exportRules, getRuleCatches, getRules } from './rules/rules';
import { tryRule } from './rules/stored';
import { getScheduledFeeds } from './schedules';
import { hasPending } from './search';
import { getListPosition, getSettings } from './settings';
import { getCountedTags } from './tags';

/** What the reader thread answers. */
export function readerCalls(database: Database): ReaderCalls {
  return {
    getRail: () => getRail(database),
    getCounts: () => getCounts(database),
    getSettings: () => getSettings(database),
    listHeadlines: (query) => listHeadlines(database, query),
    getHeadlines: ({ ids }) => getHeadlines(database, ids),
    searchHeadlines: (query) => searchHeadlines(database, query),
    getSearchHits: ({ text, ids }) => hitsOf(database, ids, readQuery(text).words),
    getRecentSearches: () => getRecentSearches(database),
    getTags: () => getCountedTags(database),
    getRules: () => getRules(database),
    tryRule: async ({ rule }) => {
      await loadPatterns(rule.conditions);
      return tryRule(database, rule);
    },
    getRuleCatches: ({ id, limit }) => getRuleCatches(database, id, limit),
    exportRules: () => exportRules(database),
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
    findFeed: ({ url }) => findFeed(database, url),
    countNew: ({ query, since }) => countNew(database, query, since),
    needsTidying: () => hasPending(database) || hasRemovedFeeds(database),
    getSqliteVersion: () => database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
  };
}
