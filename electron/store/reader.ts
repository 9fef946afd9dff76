import type { ReaderCalls } from '../contract/threads';
import { exportArticles, exportFeeds, getArchiveArticles } from './archive';
import { getStory } from './articles';
import { getCredentials } from './credentials';
import { dataVersion, type Database } from './database';
import { hasSeenEdition } from './edition';
import { getEdition, listEditions } from './editions/keep';
import { isEditionDue } from './editions/make';
import { getFeedLanguages, getFeedSettings, getFeedStates } from './feed-settings';
import { findFeed } from './feeds';
import { searchHeadlines } from './finding/search';
import { hitsOf } from './finding/hits';
import { countNew, getHeadlines, listHeadlines } from './headlines';
import { hasRemovedFeeds } from './purge';
import { getCounts } from './counts';
import { getIconTasks } from './icons';
import { getLedger } from './ledger';
import { getDueLinks, getWaitingLinks } from './links';
import { countCompletionTasks, getCompletionTasks, getPictureTasks } from './offline';
import { getFeedText } from './pages';
import { filterStored, listUnusedPictures } from './pictures';
import { readQuery } from './query/query';
import { getRail } from './rail';
import { check, getOfflineReport } from './readiness';
import { getRecentSearches } from './recent-searches';
import { getRelated } from './related';
import { getStorage } from './retention';
import { getRevisions } from './revisions';
import { loadPatterns } from './rules/patterns';
import { exportRules, getRuleCatches, getRules } from './rules/rules';
import { tryRule } from './rules/stored';
import { getMuteReasons } from './rules/unmute';
import { getScheduledFeeds } from './schedules';
import { hasPending } from './search';
import { countWithoutTerms, hasWithoutTerms, listWithoutTerms } from './terms';
import { getListPosition, getSettings } from './settings';
import { getCountedTags } from './tags';

/** What the reader thread answers. */
export function readerCalls(database: Database): ReaderCalls {
  return {
    getRail: () => getRail(database),
    getCounts: () => getCounts(database),
    getSettings: () => getSettings(database),
    listHeadlines: ({ query, folded }) => listHeadlines(database, query, folded),
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
    getMuteReasons: ({ ids }) => getMuteReasons(database, ids),
    exportRules: () => exportRules(database),
    getStory: ({ id }) => getStory(database, id),
    getRevisions: ({ id }) => getRevisions(database, id),
    getRelated: ({ id }) => getRelated(database, id),
    getListPosition: (query) => getListPosition(database, query),
    getEdition: ({ id }) => getEdition(database, id),
    listEditions: () => listEditions(database),
    isEditionDue: ({ now }) => isEditionDue(database, now),
    getDataVersion: () => dataVersion(database),
    hasSeenEdition: () => hasSeenEdition(database),
    getArchiveArticles: ({ ids, bodies }) => getArchiveArticles(database, ids, bodies),
    exportFeeds: () => exportFeeds(database),
    exportArticles: ({ after, limit }) => exportArticles(database, after, limit),
    getOfflineReport: () => getOfflineReport(database),
    getCompletionTasks: (input) => getCompletionTasks(database, input),
    countCompletionTasks: ({ wanted, now }) => countCompletionTasks(database, wanted, now),
    getPictureTasks: ({ id, now }) => getPictureTasks(database, id, now),
    getFeedText: ({ id }) => getFeedText(database, id),
    getDueLinks: () => getDueLinks(database),
    getWaitingLinks: () => getWaitingLinks(database),
    getLedger: () => getLedger(database),
    getStorage: () => getStorage(database),
    filterStored: ({ files }) => filterStored(database, files),
    listUnusedPictures: ({ limit }) => listUnusedPictures(database, limit),
    getIconTasks: (input) => getIconTasks(database, input),
    check: () => check(database),
    getScheduledFeeds: () => getScheduledFeeds(database),
    getFeedStates: () => getFeedStates(database),
    getFeedSettings: ({ id }) => getFeedSettings(database, id),
    getFeedLanguages: () => getFeedLanguages(database),
    getCredentials: () => getCredentials(database),
    findFeed: ({ url }) => findFeed(database, url),
    countNew: ({ query, since }) => countNew(database, query, since),
    countWithoutTerms: () => countWithoutTerms(database),
    needsTidying: () => hasPending(database) || hasWithoutTerms(database) || hasRemovedFeeds(database),
    listWithoutTerms: ({ limit }) => listWithoutTerms(database, limit),
    getSqliteVersion: () => database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
  };
}
