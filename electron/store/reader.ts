import type { ReaderCalls } from '../contract/threads';
import { exportArticles, exportFeeds, getArchiveArticles } from './archive';
import { getStory } from './articles';
import { dataVersion, type Database } from './database';
import { hasSeenEdition } from './edition';
import { findFeed } from './feeds';
import { countNew, getHeadlines, listHeadlines } from './headlines';
import { hasRemovedFeeds } from './purge';
import { getCounts } from './counts';
import { getRail } from './rail';
import { getLedger } from './ledger';
import { getDueLinks, getWaitingLinks } from './links';
import { countCompletionTasks, getCompletionTasks, getPictureTasks } from './offline';
import { getFeedText } from './pages';
import { isStored } from './pictures';
import { check, getOfflineReport } from './readiness';
import { getRelated } from './related';
import { getRevisions } from './revisions';
import { getStorage } from './retention';
import { getScheduledFeeds } from './schedules';
import { hasPending } from './search';
import { hasWithoutTerms, listWithoutTerms } from './terms';
import { getListPosition, getSettings } from './settings';

/** What the reader thread answers. */
export function readerCalls(database: Database): ReaderCalls {
  return {
    getRail: () => getRail(database),
    getCounts: () => getCounts(database),
    getSettings: () => getSettings(database),
    listHeadlines: ({ query, folded }) => listHeadlines(database, query, folded),
    getHeadlines: ({ ids }) => getHeadlines(database, ids),
    getStory: ({ id }) => getStory(database, id),
    getRevisions: ({ id }) => getRevisions(database, id),
    getRelated: ({ id }) => getRelated(database, id),
    getListPosition: (query) => getListPosition(database, query),
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
    filterStored: ({ hashes }) => hashes.filter((hash) => isStored(database, hash)),
    check: () => check(database),
    getScheduledFeeds: () => getScheduledFeeds(database),
    findFeed: ({ url }) => findFeed(database, url),
    countNew: ({ query, since }) => countNew(database, query, since),
    needsTidying: () => hasPending(database) || hasWithoutTerms(database) || hasRemovedFeeds(database),
    listWithoutTerms: ({ limit }) => listWithoutTerms(database, limit),
    getSqliteVersion: () => database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
  };
}
