import type { SearchQuery, SearchResults } from '../../contract/search';
import type { Database } from '../database';
import { fold } from '../folding';
import { listOf } from '../list-rows';
import { readQuery } from '../query/query';
import { waitingForIndex } from '../search';
import { getSettings } from '../settings';
import { find } from './find';
import { hitsOf } from './hits';

/** Searches everything stored. */
export function searchHeadlines(database: Database, query: SearchQuery): SearchResults {
  const { parts, words } = readQuery(query.text);
  const { rows, ...total } = find(database, query);
  const list = query.folded ? fold(database, rows, getSettings(database).foldsStories) : listOf(rows, false);
  return {
    ...total,
    list,
    hits: hitsOf(database, [...list.ids.subarray(0, query.hits)], words),
    parts,
    words,
    waiting: waitingForIndex(database),
  };
}
