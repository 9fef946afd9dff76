import type { Counts, FeedId, SectionId } from '../contract/model';
import type { Database, SqlValue } from './database';
import { conditionOf } from './list-condition';
import { countSavedSearches } from './saved-searches';
import { getSettings } from './settings';
import { countTags } from './tags';
import { countTimelines } from './timelines';

/** Every count on the screen. Articles of one story count once where stories are folded, in each section that holds one of them. */
export function getCounts(database: Database): Counts {
  const followed = conditionOf(database, { view: { kind: 'all' }, filter: 'all' }).sql;
  const unread = `FROM article_state AS state WHERE state.read_at IS NULL AND ${followed}`;
  const today = conditionOf(database, { view: { kind: 'today' }, filter: 'unread' });
  const muted = conditionOf(database, { view: { kind: 'muted' }, filter: 'all' });
  const number = (sql: string, ...values: readonly SqlValue[]): number => database.get<{ n: number }>(sql, ...values)?.n ?? 0;
  const folds = getSettings(database).foldsStories;
  const stories = folds ? 'count(*) FILTER (WHERE state.story_id IS NULL) + count(DISTINCT state.story_id)' : 'count(*)';
  return {
    unread: number(`SELECT ${stories} AS n ${unread}`),
    today: number(`SELECT ${stories} AS n FROM article_state AS state WHERE ${today.sql}`, ...today.values),
    sections: sectionCounts(database, unread, folds),
    feeds: database.all<{ id: FeedId; unread: number }>(`SELECT state.feed_id AS id, count(*) AS unread ${unread} GROUP BY 1 ORDER BY 1`),
    saved: number('SELECT count(*) AS n FROM article_state WHERE saved_at IS NOT NULL'),
    muted: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${muted.sql}`, ...muted.values),
    searches: countSavedSearches(database),
    timelines: countTimelines(database),
    tags: countTags(database),
    stored: number(`SELECT count(*) AS n FROM article_state AS state WHERE ${followed}`),
    ready: number(`SELECT count(*) AS n FROM article_offline JOIN article_state AS state USING (article_id) WHERE is_ready = 1 AND ${followed}`),
    bytes: number(`SELECT page_count * page_size + (SELECT coalesce(sum(bytes), 0) FROM picture WHERE state = 'stored') AS n FROM pragma_page_count, pragma_page_size`),
  };
}

/** A section counts what stands in it and in the sections within; a story that two of them hold counts once above them. */
function sectionCounts(database: Database, unread: string, folds: boolean): { id: SectionId; unread: number }[] {
  const alone = database.all<{ id: SectionId; n: number }>(
    `SELECT state.section_id AS id, count(*) AS n ${unread} AND state.section_id IS NOT NULL${folds ? ' AND state.story_id IS NULL' : ''} GROUP BY 1`,
  );
  const told = folds
    ? database.all<{ id: SectionId; story: number }>(`SELECT DISTINCT state.section_id AS id, state.story_id AS story ${unread} AND state.section_id IS NOT NULL AND state.story_id IS NOT NULL`)
    : [];
  const paths = database.all<{ id: SectionId; path: string }>('SELECT id, path FROM section ORDER BY id');
  return paths.flatMap(({ id, path }) => {
    const within = new Set(paths.filter((other) => other.path === path || other.path.startsWith(`${path}/`)).map((other) => other.id));
    const articles = alone.reduce((sum, row) => sum + (within.has(row.id) ? row.n : 0), 0);
    const count = articles + new Set(told.filter((row) => within.has(row.id)).map(({ story }) => story)).size;
    return count > 0 ? [{ id, unread: count }] : [];
  });
}
