import { allOf, anyOf, condition, notOf, type Condition } from '../condition';
import type { Database } from '../database';
import type { Filter } from '../query/filters';
import { sectionsWithin } from '../sections';
import { feedsNamedBy, namedBy } from './names';

/** A filter of a search over `article_state AS state`. */
export function conditionOfFilter(database: Database, filter: Filter): Condition {
  switch (filter.field) {
    case 'feed': {
      const feeds = database.all<{ id: number; name: string; url: string }>('SELECT id, title AS name, url FROM feed');
      return oneOf('state.feed_id', feedsNamedBy(filter.name, filter.isQuoted, feeds));
    }
    case 'feeds':
      return oneOf('state.feed_id', filter.ids);
    case 'section': {
      const sections = database.all<{ id: number; name: string }>('SELECT id, path AS name FROM section');
      const named = namedBy(filter.name, sections.map(({ id, name }) => ({ id, name, aliases: [name.slice(name.lastIndexOf('/') + 1)] })));
      return anyOf(named.map((id) => condition(`state.section_id IN (${sectionsWithin})`, id)));
    }
    case 'tag': {
      const tags = namedBy(filter.name, database.all<{ id: number; name: string }>('SELECT id, name FROM tag WHERE EXISTS (SELECT 1 FROM article_tag WHERE tag_id = tag.id)'));
      return anyOf(tags.map((id) => condition('state.article_id IN (SELECT article_id FROM article_tag WHERE tag_id = ?)', id)));
    }
    case 'is':
      return states[filter.state];
    case 'has-picture':
      return condition(
        `EXISTS (SELECT 1 FROM article WHERE article.id = state.article_id AND picture IS NOT NULL)
         OR EXISTS (SELECT 1 FROM article_picture WHERE article_picture.article_id = state.article_id)`,
      );
    case 'before':
      return condition('state.listed_at < ?', filter.time);
    case 'after':
      return condition('state.listed_at >= ?', filter.time);
    case 'lang':
      return condition(
        `state.article_id IN (SELECT id FROM article WHERE language = ?1 COLLATE NOCASE
           UNION ALL SELECT id FROM article WHERE language >= ?1 || '-' COLLATE NOCASE AND language < ?1 || '.' COLLATE NOCASE)`.replaceAll('?1', '?'),
        filter.tag,
        filter.tag,
        filter.tag,
      );
  }
}

const unread = condition('state.read_at IS NULL');

const states = {
  unread,
  read: notOf(unread),
  saved: condition('state.saved_at IS NOT NULL'),
  ready: condition('EXISTS (SELECT 1 FROM article_offline AS offline WHERE offline.article_id = state.article_id AND offline.is_ready = 1)'),
  muted: condition('state.muted_at IS NOT NULL'),
} as const satisfies Record<Extract<Filter, { field: 'is' }>['state'], Condition>;

/** The filter of a list, as a condition. */
export function conditionOfState(state: keyof typeof states): Condition {
  return states[state];
}

/** Which articles a person can come upon: those that no rule hides, or those too; of feeds that are followed, but for what was saved. */
export type Shown = 'unmuted' | 'all';

/** Of an article's id alone, so that hits of the full-text index need not be looked up for it. */
export function isShown(shown: Shown, id: string): Condition {
  const followed = condition(
    `${id} NOT IN (SELECT gone.article_id FROM feed CROSS JOIN article_state AS gone ON gone.feed_id = feed.id WHERE feed.removed_at IS NOT NULL AND gone.saved_at IS NULL)`,
  );
  return shown === 'all' ? followed : allOf([condition(`${id} NOT IN (SELECT article_id FROM article_state WHERE muted_at IS NOT NULL)`), followed]);
}

export function oneOf(column: string, ids: readonly number[]): Condition {
  return condition(`${column} IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
}
