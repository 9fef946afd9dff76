import type { Cleared, WriterCalls, Written } from '../contract/threads';
import { keepStoryPosition } from './articles';
import { setSaved } from './bookmarks';
import { dataVersion, type Database } from './database';
import { importEdition } from './edition';
import { storePoll } from './entries';
import { changeFeedAddress, followFeeds, moveFeed, removeFeed, renameFeed } from './feeds';
import { releaseLease, takeLease } from './lease';
import { noteRequests } from './ledger';
import { dropLink, noteLinkFailure, queueLink, storeLink } from './links';
import { markListRead, setRead } from './marks';
import { wantAll, wantByPerson } from './offline';
import { notePageFailure, storePage, switchContent } from './pages';
import { dropPictures, notePicture } from './pictures';
import { setFullText, setSectionPictures, settleWaitingPictures } from './policies';
import { purgeRemovedFeeds } from './purge';
import { clearRead, clearSpace } from './retention';
import { keepSchedules, setPaused } from './schedules';
import { indexPending } from './search';
import { removeSection, renameSection } from './sections';
import { changeSettings, keepListPosition } from './settings';
import { takeInTerms } from './terms';
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
    changeSettings: (settings) => {
      changeSettings(database, settings);
      if (settings.pictures !== undefined) settleWaitingPictures(database);
      return { answer: undefined, changes: { settings: true, ...(settings.pictures === undefined && settings.foldsStories === undefined ? {} : { articles: null }) } };
    },
    undo: () => undo(database),
    importEdition: (edition) => ({ answer: undefined, changes: importEdition(database, edition) }),
    storePage: ({ id, page, finalUrl }) => ({ answer: undefined, changes: storePage(database, id, page, finalUrl) }),
    notePageFailure: ({ id, reason }) => ({ answer: undefined, changes: notePageFailure(database, id, reason) }),
    notePicture: ({ id, outcome }) => ({ answer: undefined, changes: notePicture(database, id, outcome) }),
    switchContent: ({ id }) => ({ answer: undefined, changes: switchContent(database, id) }),
    setFullText: ({ id, fullText }) => ({ answer: undefined, changes: setFullText(database, id, fullText) }),
    setSectionPictures: (input) => ({ answer: undefined, changes: setSectionPictures(database, input) }),
    wantArticles: ({ ids, retry }) => ({ answer: wantByPerson(database, ids, retry), changes: retry ? { articles: ids } : {} }),
    wantAll: () => wantAll(database),
    queueLink: (link) => ({ answer: undefined, changes: queueLink(database, link) }),
    dropLink: ({ id }) => ({ answer: undefined, changes: dropLink(database, id) }),
    storeLink: ({ link, page, title, linksTitle }) => {
      const { articleId, changes } = storeLink(database, link, page, title, linksTitle);
      return { answer: articleId, changes };
    },
    noteLinkFailure: ({ id, why }) => ({ answer: undefined, changes: noteLinkFailure(database, id, why) }),
    noteRequests: ({ requests }) => noteRequests(database, requests),
    clearSpace: (input) => cleared(clearSpace(database, input)),
    clearRead: (input) => cleared(clearRead(database, input)),
    dropPictures: ({ ids }) => dropPictures(database, ids),
    storePoll: (poll) => {
      const answer = storePoll(database, poll);
      const hasArticles = answer.newArticles.length + answer.updatedArticles.length > 0;
      return { answer, changes: { feeds: true, ...(hasArticles ? { articles: answer.updatedArticles, arrived: answer.newArticles.length } : {}) } };
    },
    keepSchedules: ({ polls }) => ({ answer: keepSchedules(database, polls), changes: { feeds: true } }),
    followFeeds: ({ feeds }) => followFeeds(database, feeds),
    changeFeedAddress: ({ feedId, url }) => changeFeedAddress(database, feedId, url),
    takeLease: (lease) => takeLease(database, lease),
    releaseLease: (lease) => releaseLease(database, lease),
    indexPending: ({ limit }) => indexPending(database, limit),
    takeInTerms: ({ articles }) => ({ answer: undefined, changes: { articles: takeInTerms(database, articles) } }),
    purgeRemovedFeeds: ({ limit }) => purgeRemovedFeeds(database, limit),
  };
}

function cleared(answer: Cleared): Written<Cleared> {
  return { answer, changes: answer.articles > 0 ? { articles: null } : {} };
}
