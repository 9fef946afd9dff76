import type { Edition, EditionKind, EditionSlot, EditionSummary } from '../../contract/editions';
import { BroadsheetError } from '../../contract/errors';
import type { ArticleId, EditionId } from '../../contract/model';
import type { Database } from '../database';
import type { SlotDocument } from './document';

/** How long an edition can be leafed back to, in milliseconds; the newest stays however old it is. */
const keptFor = 14 * 86_400_000;

export interface NewEdition {
  readonly kind: EditionKind;
  readonly dueAt: number | null;
  readonly madeAt: number;
  readonly from: number;
  readonly to: number;
  readonly slots: readonly SlotDocument[];
}

/** Stores an edition, and lets the oldest go. Call in a transaction. */
export function keepEdition(database: Database, { kind, dueAt, madeAt, from, to, slots }: NewEdition): EditionId {
  const { id } = database.run('INSERT INTO edition (kind, made_at, from_at, to_at, due_at) VALUES (?, ?, ?, ?, ?)', kind, madeAt, from, to, dueAt);
  slots.forEach(({ slot, pictureId }, position) => {
    const { articleIds, ...story } = slot.story;
    database.run(
      'INSERT INTO edition_slot (edition_id, position, article_id, picture_id, content) VALUES (?, ?, ?, ?, ?)',
      id,
      position,
      articleIds[0] ?? 0,
      pictureId,
      JSON.stringify({ ...slot, story }),
    );
    articleIds.forEach((article, rank) => database.run('INSERT INTO edition_article (edition_id, position, rank, article_id) VALUES (?, ?, ?, ?)', id, position, rank, article));
  });
  database.run('DELETE FROM edition WHERE made_at < ? AND id <> ?', madeAt - keptFor, id);
  return id;
}

/** null: the newest, or none. @throws not-found */
export function getEdition(database: Database, wanted: EditionId | null): Edition | null {
  const row = database.get<{ id: number; kind: EditionKind; madeAt: number; from: number; to: number }>(
    `SELECT id, kind, made_at AS madeAt, from_at AS "from", to_at AS "to" FROM edition WHERE id = coalesce(?, (SELECT max(id) FROM edition))`,
    wanted,
  );
  if (!row) {
    if (wanted === null) return null;
    throw new BroadsheetError('not-found', `There is no edition ${wanted} here. Editions are kept for 14 days; choose another one.`);
  }
  const neighbour = (sql: string): number | null => database.get<{ id: number | null }>(sql, row.id)?.id ?? null;
  return {
    ...row,
    earlier: neighbour('SELECT max(id) AS id FROM edition WHERE id < ?'),
    later: neighbour('SELECT min(id) AS id FROM edition WHERE id > ?'),
    slots: slotsOf(database, row.id),
  };
}

export function listEditions(database: Database): EditionSummary[] {
  return database.all<EditionSummary>(
    'SELECT id, kind, made_at AS madeAt, (SELECT count(*) FROM edition_slot WHERE edition_id = edition.id) AS stories FROM edition ORDER BY id DESC',
  );
}

export function lastEdition(database: Database): { to: number } | undefined {
  return database.get<{ to: number }>('SELECT to_at AS "to" FROM edition ORDER BY id DESC LIMIT 1');
}

/** The latest edition time that an edition was made for. */
export function lastDueAt(database: Database): number | null {
  return database.get<{ at: number | null }>('SELECT max(due_at) AS at FROM edition')?.at ?? null;
}

/** Whether an edition of something else than what came with the program has been made. */
export function hasNews(database: Database): boolean {
  return database.get(`SELECT 1 FROM edition_slot WHERE content ->> 'feedKind' <> 'bundled' LIMIT 1`) !== undefined;
}

function slotsOf(database: Database, id: EditionId): EditionSlot[] {
  const rows = database.all<{ content: string; articles: string }>(
    `SELECT content, (SELECT json_group_array(article_id ORDER BY rank) FROM edition_article WHERE edition_id = slot.edition_id AND position = slot.position) AS articles
     FROM edition_slot AS slot WHERE edition_id = ? ORDER BY position`,
    id,
  );
  return rows.map(({ content, articles }) => {
    const slot = JSON.parse(content) as Omit<EditionSlot, 'story'> & { story: Omit<EditionSlot['story'], 'articleIds'> };
    return { ...slot, story: { title: slot.story.title, articleIds: JSON.parse(articles) as ArticleId[], sources: slot.story.sources } };
  });
}
