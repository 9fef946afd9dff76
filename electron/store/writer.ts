import { deserialize } from 'node:v8';
import type { PressedEntry } from '../contract/pressed';
import type { RuleWrites } from '../contract/rule-calls';
import type { SearchWrites } from '../contract/search-calls';
import type { TagWrites } from '../contract/tag-calls';
import type { Cleared, PolledFeed, StoredPoll, WriterCalls, Written } from '../contract/threads';
import { keepStoryPosition } from './articles';
import { setSaved } from './bookmarks';
import { keepCredential, removeCredential } from './credentials';
import { dataVersion, type Database } from './database';
import { importEdition } from './edition';
import { makeEdition } from './editions/make';
import { storePoll } from './entries';
import { keepInterval, setFeedHeaders, setUserAgent } from './feed-settings';
import { changeFeedAddress, followFeeds, moveFeed, readdressFeed, removeFeed, renameFeed } from './feeds';
import { keepIcon } from './icons';
import { releaseLease, takeLease } from './lease';
import { noteRequests } from './ledger';
import { dropLink, noteLinkFailure, queueLink, storeLink } from './links';
import { markListRead, setRead } from './marks';
import { wantAll, wantByPerson } from './offline';
import { placeFeed, placeSection } from './order';
import { notePageFailure, storePage, switchContent } from './pages';
import { dropPictures, notePicture } from './pictures';
import { setFullText, setSectionPictures, settleWaitingPictures } from './policies';
import { purgeRemovedFeeds } from './purge';
import { clearRead, clearSpace } from './retention';
import { forgetRecentSearch, keepRecentSearch } from './recent-searches';
import { readyRules } from './rules/arrivals';
import { loadPatterns } from './rules/patterns';
import { importRules, muteWords, orderRules, removeRule, saveRule, setRuleOn } from './rules/rules';
import { unmuteArticles } from './rules/unmute';
import { changeSavedSearch, orderSavedSearches, removeSavedSearch, saveSearch } from './saved-searches';
import { keepSchedules, setPaused } from './schedules';
import { indexPending } from './search';
import { removeSection, renameSection } from './sections';
import { changeSettings, keepListPosition } from './settings';
import { renameTag, mergeTags, removeTag, tagArticles, untagArticles } from './tags';
import { undo } from './take-back';
import { takeInTerms } from './terms';
import { followStory, seeTimeline, unfollowStory } from './timelines';

/** What the writer thread answers. Each write is one transaction, durable when it answers. */
export function writerCalls(database: Database): WriterCalls {
  return {
    open: () => undefined,
    getDataVersion: () => dataVersion(database),
    setRead: ({ ids, read }) => ({ answer: undefined, changes: setRead(database, ids, read) }),
    markListRead: ({ query, asOf, part }) => {
      const { count, changes } = markListRead(database, query, asOf, part);
      return { answer: { count }, changes };
    },
    setSaved: ({ ids, saved }) => ({ answer: undefined, changes: setSaved(database, ids, saved) }),
    ...searchWrites(database),
    ...tagWrites(database),
    followStory: ({ id }) => followStory(database, id, Date.now()),
    unfollowStory: ({ id }) => ({ answer: undefined, changes: unfollowStory(database, id) }),
    seeTimeline: ({ id }) => ({ answer: undefined, changes: seeTimeline(database, id, Date.now()) }),
    ...ruleWrites(database),
    keepStoryPosition: ({ id, position }) => ({ answer: keepStoryPosition(database, id, position), changes: {} }),
    keepListPosition: ({ query, position }) => ({ answer: keepListPosition(database, query, position), changes: {} }),
    renameFeed: ({ id, title }) => ({ answer: undefined, changes: renameFeed(database, id, title) }),
    moveFeed: ({ id, section }) => ({ answer: undefined, changes: moveFeed(database, id, section) }),
    placeFeed: (input) => ({ answer: undefined, changes: placeFeed(database, input) }),
    placeSection: (input) => ({ answer: undefined, changes: placeSection(database, input) }),
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
    keepIcon: ({ feedIds, icon, now }) => ({ answer: undefined, changes: keepIcon(database, feedIds, icon, now) }),
    importEdition: (edition) => ({ answer: undefined, changes: importEdition(database, edition) }),
    makeEdition: (input) => {
      const { id, changes } = makeEdition(database, input);
      return { answer: id, changes };
    },
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
    storePoll: (poll) => storedPoll(database, poll),
    storePackedPoll: ({ entries, feed, ...poll }) => storedPoll(database, { ...poll, feed: { ...feed, entries: deserialize(entries) as PressedEntry[] } }),
    keepSchedules: ({ polls }) => ({ answer: keepSchedules(database, polls), changes: { feeds: true } }),
    followFeeds: ({ feeds }) => followFeeds(database, feeds),
    setUserAgent: ({ id, userAgent }) => ({ answer: undefined, changes: setUserAgent(database, id, userAgent) }),
    setFeedHeaders: ({ id, headers }) => ({ answer: undefined, changes: setFeedHeaders(database, id, headers) }),
    keepInterval: ({ id, chosenInterval, nextAt, nextWhy }) => ({ answer: undefined, changes: keepInterval(database, id, chosenInterval, nextAt, nextWhy) }),
    readdressFeed: ({ feedId, url }) => readdressFeed(database, feedId, url),
    keepCredential: ({ origin, sealed }) => keepCredential(database, origin, sealed),
    removeCredential: ({ origin }) => removeCredential(database, origin),
    changeFeedAddress: ({ feedId, url }) => changeFeedAddress(database, feedId, url),
    takeLease: (lease) => takeLease(database, lease),
    releaseLease: (lease) => releaseLease(database, lease),
    indexPending: ({ limit }) => indexPending(database, limit),
    takeInTerms: ({ articles }) => ({ answer: undefined, changes: { articles: takeInTerms(database, articles) } }),
    purgeRemovedFeeds: ({ limit }) => purgeRemovedFeeds(database, limit),
  };
}

async function storedPoll(database: Database, poll: PolledFeed): Promise<Written<StoredPoll>> {
  const { notices, isAnyTagged, ...answer } = storePoll(database, poll, await readyRules(database));
  const hasArticles = answer.newArticles.length + answer.updatedArticles.length > 0;
  const changes = hasArticles ? { articles: answer.updatedArticles, arrived: answer.newArticles.length, notices, tags: isAnyTagged } : {};
  return { answer, changes: { feeds: true, ...changes } };
}

function cleared(answer: Cleared): Written<Cleared> {
  return { answer, changes: answer.articles > 0 ? { articles: null } : {} };
}

function searchWrites(database: Database): Pick<WriterCalls, keyof SearchWrites> {
  return {
    keepRecentSearch: ({ text }) => ({ answer: keepRecentSearch(database, text), changes: {} }),
    forgetRecentSearch: ({ text }) => ({ answer: forgetRecentSearch(database, text), changes: {} }),
    saveSearch: ({ name, text }) => saveSearch(database, name, text),
    changeSavedSearch: ({ id, name, text }) => ({ answer: undefined, changes: changeSavedSearch(database, id, name, text) }),
    removeSavedSearch: ({ id }) => ({ answer: undefined, changes: removeSavedSearch(database, id) }),
    orderSavedSearches: ({ ids }) => ({ answer: undefined, changes: orderSavedSearches(database, ids) }),
  };
}

function tagWrites(database: Database): Pick<WriterCalls, keyof TagWrites> {
  return {
    tagArticles: ({ ids, name }) => tagArticles(database, ids, name),
    untagArticles: ({ ids, name }) => ({ answer: undefined, changes: untagArticles(database, ids, name) }),
    renameTag: ({ id, name }) => ({ answer: undefined, changes: renameTag(database, id, name) }),
    mergeTags: ({ from, into }) => ({ answer: undefined, changes: mergeTags(database, from, into) }),
    removeTag: ({ id }) => ({ answer: undefined, changes: removeTag(database, id) }),
  };
}

function ruleWrites(database: Database): Pick<WriterCalls, keyof RuleWrites> {
  return {
    saveRule: async ({ id, rule, stored }) => {
      await loadPatterns(rule.conditions);
      return saveRule(database, id, rule, stored);
    },
    setRuleOn: ({ id, isOn }) => ({ answer: undefined, changes: setRuleOn(database, id, isOn) }),
    removeRule: ({ id }) => ({ answer: undefined, changes: removeRule(database, id) }),
    orderRules: ({ ids }) => ({ answer: undefined, changes: orderRules(database, ids) }),
    muteWords: ({ words, until }) => muteWords(database, words, until),
    unmuteArticles: ({ ids }) => ({ answer: undefined, changes: unmuteArticles(database, ids) }),
    importRules: async ({ rules }) => {
      await loadPatterns(rules.flatMap(({ conditions }) => conditions));
      return importRules(database, rules);
    },
  };
}
