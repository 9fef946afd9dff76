import { headlineFlags, type ArticleId, type HeadlineList } from '../contract/model';
import type { Database } from './database';
import type { ListRow } from './list-rows';

/** A sources' count is a byte; a story told by more is told by "254". */
const mostSources = 254;

/**
 * Folds articles of one story into one row: the best headline leads, at the time of the story's newest, and the
 * others follow it, flagged `member`. `stories`: what tells one event; else only copies of one text fold.
 */
export function fold(database: Database, rows: readonly ListRow[], stories: boolean): HeadlineList {
  const keyOf = stories ? (row: ListRow) => row.storyId : copyKeys(database);
  const groups = new Map<number, ListRow[]>();
  for (const row of rows) {
    const key = keyOf(row);
    if (key === null) continue;
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  const merits = meritsOf(database, [...groups.values()].flatMap((group) => (group.length > 1 ? group.map(({ id }) => id) : [])));
  const list = { ids: new Float64Array(rows.length), times: new Float64Array(rows.length), flags: new Uint8Array(rows.length), sources: new Uint8Array(rows.length), feeds: null };
  let at = 0;
  const put = (row: ListRow, time: number, member: 0 | 1): void => {
    list.ids[at] = row.id;
    list.times[at] = time;
    list.flags[at] = row.flags + member * headlineFlags.member;
    at += 1;
  };
  for (const row of rows) {
    const key = keyOf(row);
    const group = key === null ? undefined : groups.get(key);
    if (!group || group.length === 1) {
      put(row, row.time, 0);
      continue;
    }
    // The group stands where its first row stood; where the others stood nothing is left.
    if (group[0] !== row) continue;
    const lead = bestOf(group, merits);
    list.sources[at] = Math.min(mostSources, new Set(group.map(({ feedId }) => feedId)).size - 1);
    put(lead, row.time, 0);
    for (const other of group) if (other !== lead) put(other, row.time, 1);
  }
  return list;
}

/** The unread one, then the most complete, then the one that is nobody's copy, then the earliest. */
function bestOf(group: readonly ListRow[], merits: ReadonlyMap<ArticleId, number>): ListRow {
  const meritOf = (row: ListRow): number => (row.flags & headlineFlags.unread ? 100 : 0) + (merits.get(row.id) ?? 0);
  return group.reduce((best, row) => (meritOf(row) >= meritOf(best) ? row : best));
}

/** How good each would lead its story, by what is here of it. */
function meritsOf(database: Database, ids: readonly ArticleId[]): Map<ArticleId, number> {
  if (ids.length === 0) return new Map();
  const rows = database.all<{ id: ArticleId; merit: number }>(
    `SELECT article_id AS id, coalesce(is_ready, 0) * 4 + EXISTS (SELECT 1 FROM article_body AS body WHERE body.article_id = own.article_id) * 2
       + (SELECT copy_of IS NULL FROM story_member AS member WHERE member.article_id = own.article_id) AS merit
     FROM article_state AS own LEFT JOIN article_offline USING (article_id) WHERE article_id IN (SELECT value FROM json_each(?))`,
    JSON.stringify(ids),
  );
  return new Map(rows.map(({ id, merit }) => [id, merit]));
}

/** What tells copies of one text: the article that they are copies of. */
function copyKeys(database: Database): (row: ListRow) => number | null {
  const originals = new Map<ArticleId, ArticleId>();
  for (const { id, copyOf } of database.all<{ id: ArticleId; copyOf: ArticleId }>('SELECT article_id AS id, copy_of AS copyOf FROM story_member WHERE copy_of IS NOT NULL')) {
    originals.set(id, copyOf);
    originals.set(copyOf, copyOf);
  }
  return ({ id }) => originals.get(id) ?? null;
}
