import type { ReaderCalls } from '../contract/threads';
import { getStory } from './articles';
import type { Database } from './database';
import { hasSeenEdition } from './edition';
import { getCounts, getRail } from './feeds';
import { getHeadlines, listHeadlines } from './headlines';
import { getRelated } from './related';
import { listWithoutTerms } from './terms';
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
    getDataVersion: () => database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0,
    hasSeenEdition: () => hasSeenEdition(database),
    listWithoutTerms: ({ limit }) => listWithoutTerms(database, limit),
    getSqliteVersion: () => database.get<{ version: string }>('SELECT sqlite_version() AS version')?.version ?? '',
  };
}
