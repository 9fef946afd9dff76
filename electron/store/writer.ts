import type { WriterCalls } from '../contract/threads';
import { keepStoryPosition } from './articles';
import { setSaved } from './bookmarks';
import type { Database } from './database';
import { importEdition } from './edition';
import { removeFeed } from './feeds';
import { markListRead, setRead } from './marks';
import { purgeRemovedFeeds } from './purge';
import { indexPending } from './search';
import { changeSettings, keepListPosition } from './settings';
import { takeInTerms } from './terms';
import { undo } from './undo';

/** What the writer thread answers. Each write is one transaction, durable when it answers. */
export function writerCalls(database: Database): WriterCalls {
  return {
    open: () => undefined,
    setRead: ({ ids, read }) => ({ answer: undefined, changes: setRead(database, ids, read) }),
    markListRead: ({ query, asOf }) => {
      const { count, changes } = markListRead(database, query, asOf);
      return { answer: { count }, changes };
    },
    setSaved: ({ ids, saved }) => ({ answer: undefined, changes: setSaved(database, ids, saved) }),
    keepStoryPosition: ({ id, position }) => ({ answer: keepStoryPosition(database, id, position), changes: {} }),
    keepListPosition: ({ query, position }) => ({ answer: keepListPosition(database, query, position), changes: {} }),
    removeFeed: ({ id }) => ({ answer: undefined, changes: removeFeed(database, id) }),
    changeSettings: (settings) => ({ answer: changeSettings(database, settings), changes: { settings: true } }),
    undo: () => undo(database),
    importEdition: (edition) => ({ answer: undefined, changes: importEdition(database, edition) }),
    indexPending: ({ limit }) => indexPending(database, limit),
    takeInTerms: ({ articles }) => ({ answer: undefined, changes: { articles: takeInTerms(database, articles) } }),
    purgeRemovedFeeds: ({ limit }) => purgeRemovedFeeds(database, limit),
  };
}
