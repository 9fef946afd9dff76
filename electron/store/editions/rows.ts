import type { EditionId, ListQuery } from '../../contract/model';
import type { Database } from '../database';
import { conditionOf } from '../list-condition';
import { listColumns, type ListRow } from '../list-rows';
import { shownEdition } from './in-edition';

/** The list of an edition's stories, in the order of its page. */
export function editionRows(database: Database, query: ListQuery, id: EditionId | null): ListRow[] {
  const where = conditionOf(database, query);
  return database.all<ListRow>(
    `SELECT ${listColumns('state.listed_at')} FROM article_state AS state WHERE ${where.sql}
     ORDER BY (SELECT min(position) FROM edition_slot AS slot WHERE slot.article_id = state.article_id AND edition_id = ${shownEdition})`,
    ...where.values,
    id,
  );
}
