import type { WriterCalls } from '../contract/threads';
import { keepStoryPosition } from './articles';
import { setSaved } from './bookmarks';
import { keepCredential, removeCredential } from './credentials';
import { dataVersion, type Database } from './database';
import { importEdition } from './edition';
import { storePoll } from './entries';
import { keepInterval, setFeedFullText, setFeedRequest } from './feed-settings';
import { changeFeedAddress, followFeeds, moveFeed, readdressFeed, removeFeed, renameFeed } from './feeds';
import { releaseLease, takeLease } from './lease';
import { markListRead, setRead } from './marks';
import { purgeRemovedFeeds } from './purge';
import { keepSchedule, setPaused } from './schedules';
import { indexPending } from './search';
import { removeSection, renameSection } from './sections';
import { changeSettings, keepListPosition } from './settings';
import { undo } from './undo';

/** What the writer thread answers. Each write is one transaction, durable when it answers. */
export function writerCalls(database: Database): WriterCalls {
  return {
    open: () => undefined,
    getDataVersion: () => dataVersion(database),
    setRead: ({ ids, read }) => ({ answer: undefined, changes: setRead(database, ids, read) }),
    markListRead: ({ query, asOf }) => {
      const { count, changes } = markListRead(database, query, asOf);
      return { answer: { count }, changes };
    },
    setSaved: ({ ids, saved }) => ({ answer: undefined, changes: setSaved(database, ids, saved) }),
    keepStoryPosition: ({ id, position }) => ({ answer: keepStoryPosition(database, id, position), changes: {} }),
    keepListPosition: ({ query, position }) => ({ answer: keepListPosition(database, query, position), changes: {} }),
    renameFeed: ({ id, title }) => ({ answer: undefined, changes: renameFeed(database, id, title) }),
    moveFeed: ({ id, section }) => ({ answer: undefined, changes: moveFeed(database, id, section) }),
    setFeedPaused: ({ id, isPaused }) => ({ answer: undefined, changes: setPaused(database, id, isPaused) }),
    renameSection: ({ id, path }) => ({ answer: undefined, changes: renameSection(database, id, path) }),
    removeSection: ({ id }) => ({ answer: undefined, changes: removeSection(database, id) }),
    removeFeed: ({ id }) => ({ answer: undefined, changes: removeFeed(database, id) }),
    changeSettings: (settings) => ({ answer: changeSettings(database, settings), changes: { settings: true } }),
    undo: () => undo(database),
    importEdition: (edition) => ({ answer: undefined, changes: importEdition(database, edition) }),
    storePoll: (poll) => {
      const answer = storePoll(database, poll);
      const hasArticles = answer.newArticles.length + answer.updatedArticles.length > 0;
      return { answer, changes: { feeds: true, ...(hasArticles ? { articles: answer.updatedArticles, arrived: answer.newArticles.length } : {}) } };
    },
    keepSchedule: ({ feedId, schedule }) => ({ answer: keepSchedule(database, feedId, schedule), changes: { feeds: true } }),
    followFeeds: ({ feeds }) => followFeeds(database, feeds),
    setFeedRequest: ({ id, userAgent, headers }) => ({ answer: undefined, changes: setFeedRequest(database, id, userAgent, headers) }),
    setFeedFullText: ({ id, fullText }) => ({ answer: undefined, changes: setFeedFullText(database, id, fullText) }),
    keepInterval: ({ id, chosenInterval, nextAt, nextWhy }) => ({ answer: undefined, changes: keepInterval(database, id, chosenInterval, nextAt, nextWhy) }),
    readdressFeed: ({ feedId, url }) => readdressFeed(database, feedId, url),
    keepCredential: ({ origin, sealed }) => keepCredential(database, origin, sealed),
    removeCredential: ({ origin }) => removeCredential(database, origin),
    changeFeedAddress: ({ feedId, url }) => changeFeedAddress(database, feedId, url),
    takeLease: (lease) => takeLease(database, lease),
    releaseLease: (lease) => releaseLease(database, lease),
    indexPending: ({ limit }) => indexPending(database, limit),
    purgeRemovedFeeds: ({ limit }) => purgeRemovedFeeds(database, limit),
  };
}
