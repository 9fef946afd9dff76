import type { ListFilter, ListQuery, View } from '../contract/model';
import { allOf, always, condition, never, type Condition } from './condition';
import type { Database } from './database';
import { notDuplicate } from './duplicates';
import { inEdition } from './editions/in-edition';
import { conditionOfState, isShown } from './finding/filter-conditions';
import { conditionOfSearch } from './finding/search-condition';
import { savedSearchText } from './saved-searches';
import { sectionsWithin } from './sections';
import { articlesOfTimeline } from './timeline-articles';

/** What a list holds, over `article_state AS state`. */
export function conditionOf(database: Database, { view, filter, duplicates }: ListQuery): Condition {
  return allOf([conditionOfView(database, view), conditionOfListFilter(filter), duplicates === 'hide' ? notDuplicate : always]);
}

function conditionOfListFilter(filter: ListFilter): Condition {
  return filter === 'all' ? always : conditionOfState(filter);
}

const shown = condition('state.muted_at IS NULL');
/** Saved articles outlive their feed; everywhere else a removed feed is gone at once. */
const followed = condition('state.muted_at IS NULL AND state.feed_id NOT IN (SELECT id FROM feed WHERE removed_at IS NOT NULL)');

function conditionOfView(database: Database, view: View): Condition {
  switch (view.kind) {
    case 'today':
      return allOf([condition('state.listed_at >= ?', new Date().setHours(0, 0, 0, 0)), followed]);
    case 'unread':
      return allOf([condition('state.read_at IS NULL'), followed]);
    case 'all':
      return followed;
    case 'saved':
      return condition('state.saved_at IS NOT NULL');
    case 'muted':
      return condition('state.muted_at IS NOT NULL AND state.feed_id NOT IN (SELECT id FROM feed WHERE removed_at IS NOT NULL)');
    case 'section':
      // A section shows what stands in it and in the sections within.
      return allOf([condition(`state.section_id IN (${sectionsWithin})`, view.id), followed]);
    case 'feed':
      return allOf([condition('state.feed_id = ?', view.id), shown]);
    case 'tag':
      return allOf([condition('state.article_id IN (SELECT article_id FROM article_tag WHERE tag_id = ?)', view.id), isShown('unmuted', 'state.article_id')]);
    case 'saved-search': {
      const text = savedSearchText(database, view.id);
      return text === null ? never : conditionOfSearch(database, text);
    }
    case 'timeline':
      return allOf([condition(`state.article_id IN (${articlesOfTimeline('?')})`, view.id, view.id), shown]);
    case 'front-page':
      return inEdition(view.edition ?? null);
    case 'search':
      return conditionOfSearch(database, view.text);
  }
}
