import type { EditionId } from '../../contract/model';
import { condition, type Condition } from '../condition';

/** The edition that a front page shows: the one that is named, else the newest. */
export const shownEdition = 'coalesce(?, (SELECT max(id) FROM edition))';

/** The stories that an edition (null: the newest) shows, as far as they are still stored. */
export function inEdition(id: EditionId | null): Condition {
  return condition(`state.article_id IN (SELECT article_id FROM edition_slot WHERE edition_id = ${shownEdition})`, id);
}
