import type { SearchQuery, SearchResults } from '../../contract/search';
import type { Database } from '../database';
import { listOf } from '../list-rows';
import { readQuery } from '../query/query';
import { waitingForIndex } from '../search';
import { find } from './find';
import { hitsOf } from './hits';

/** Searches everything stored. */
export function searchHeadlines(database: Database, query: SearchQuery): SearchResults {
  const { parts, words } = readQuery(query.text);
  const { rows, ...total } = find(database, query);
  return {
    ...total,
    list: listOf(rows, false),
    hits: hitsOf(database, rows.slice(0, query.hits).map(({ id }) => id), words),
    parts,
    words,
    waiting: waitingForIndex(database),
  };
}
