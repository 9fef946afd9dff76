import { BroadsheetError } from '../contract/errors';
import type { ArticleId, Picture, Story, StoryPicture } from '../contract/model';
import type { PartReason, PictureReason } from '../contract/part-reasons';
import type { Database } from './database';
import { headlineColumns, headlineOf, headlineTables, type HeadlineRow } from './rows';

interface StoryRow extends HeadlineRow {
  authors: string;
  position: number;
  html: string | null;
  words: number | null;
  origin: Story['origin'];
  other: Story['other'];
  whyNot: PartReason | null;
  editedAt: number | null;
  givenPicture: string | null;
}

/** @throws not-found */
export function getStory(database: Database, id: ArticleId): Story {
  const row = database.get<StoryRow>(
    `SELECT ${headlineColumns}, article.authors AS authors, state.position AS position, body.html AS html, body.words AS words, body.origin AS origin,
       other.origin AS other, offline.why_not AS whyNot, article.edited_at AS editedAt, article.picture AS givenPicture
     FROM ${headlineTables} LEFT JOIN article_body AS body ON body.article_id = article.id
       LEFT JOIN article_other AS other ON other.article_id = article.id LEFT JOIN article_offline AS offline ON offline.article_id = article.id
     WHERE article.id = ?`,
    id,
  );
  if (!row) {
    throw new BroadsheetError('not-found', 'This story is no longer in the archive; its feed was removed. Choose another from the list.');
  }
  const pictures = picturesOf(database, id);
  const lead = pictures.find(({ position }) => position === 0);
  return {
    headline: headlineOf(row),
    authors: JSON.parse(row.authors) as string[],
    leadPicture: lead ? lead.stored : row.givenPicture === null ? null : (JSON.parse(row.givenPicture) as Picture),
    pictures: pictures.filter(({ position }) => position > 0).map(({ url, stored, why }) => ({ url, stored, why })),
    contentHtml: row.html,
    words: row.words ?? 0,
    position: row.position,
    origin: row.origin,
    other: row.other,
    partReason: row.whyNot,
    editedAt: row.editedAt,
    bytes: (row.html?.length ?? 0) + pictures.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}

function picturesOf(database: Database, id: ArticleId): (StoryPicture & { position: number; bytes: number })[] {
  return database
    .all<{ position: number; url: string; state: string; hash: string | null; type: string | null; width: number; height: number; alt: string; bytes: number | null; why: PictureReason | null }>(
      `SELECT position, url, state, hash, type, width, height, alt, bytes, why FROM article_picture JOIN picture ON picture.id = picture_id
       WHERE article_id = ? ORDER BY position`,
      id,
    )
    .map(({ position, url, state, hash, type, width, height, alt, bytes, why }) => ({
      position,
      url,
      stored: state === 'stored' ? { src: `broadsheet://picture/${hash}.${type}`, width, height, alt } : null,
      why,
      bytes: state === 'stored' ? (bytes ?? 0) : 0,
    }));
}

export function keepStoryPosition(database: Database, id: ArticleId, position: number): void {
  database.run('UPDATE article_state SET position = ? WHERE article_id = ?', position, id);
}
