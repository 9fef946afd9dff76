import type { Reads } from '../contract/api';
import { latestOnly } from './latest';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** Questions: the reader thread answers, nothing is announced. */
export function readCalls({ reader }: Rooms): Pick<Api, keyof Reads> {
  return {
    getRail: () => reader.call('getRail', undefined),
    getCounts: () => reader.call('getCounts', undefined),
    getSettings: () => reader.call('getSettings', undefined),
    listHeadlines: (query) => reader.call('listHeadlines', query),
    getHeadlines: (input) => reader.call('getHeadlines', input),
    getStory: (input) => reader.call('getStory', input),
    getRevisions: (input) => reader.call('getRevisions', input),
    getRelated: (input) => reader.call('getRelated', input),
    getListPosition: (query) => reader.call('getListPosition', query),
    getArchiveArticles: (input) => reader.call('getArchiveArticles', input),
    getOfflineReport: () => reader.call('getOfflineReport', undefined),
    getWaitingLinks: () => reader.call('getWaitingLinks', undefined),
    getLedger: () => reader.call('getLedger', undefined),
    getStorage: () => reader.call('getStorage', undefined),
    getEdition: (input) => reader.call('getEdition', input),
    listEditions: () => reader.call('listEditions', undefined),
    getFeedStates: () => reader.call('getFeedStates', undefined),
    getFeedSettings: (input) => reader.call('getFeedSettings', input),
    getFeedLanguages: () => reader.call('getFeedLanguages', undefined),
    countNew: (input) => reader.call('countNew', input),
    // The reader answers one call at a time: a search that is out of date before its turn never reaches it.
    searchHeadlines: latestOnly((query) => reader.call('searchHeadlines', query)),
    getSearchHits: (input) => reader.call('getSearchHits', input),
    getRecentSearches: () => reader.call('getRecentSearches', undefined),
    getTags: () => reader.call('getTags', undefined),
    getRules: () => reader.call('getRules', undefined),
    tryRule: (input) => reader.call('tryRule', input),
    getRuleCatches: (input) => reader.call('getRuleCatches', input),
    getMuteReasons: (input) => reader.call('getMuteReasons', input),
    exportRules: () => reader.call('exportRules', undefined),
  };
}
