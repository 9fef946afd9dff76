import type { ArticleId } from '../contract/model';
import type { PressedBody, PressedPicture } from '../contract/pressed';
import type { Database } from './database';
import { removeFromIndex } from './search';

export type Origin = 'feed' | 'page' | 'edition';

/** What an article shows: one text of one origin, with its pictures. */
export interface Content {
  readonly origin: Origin;
  readonly body: PressedBody;
  /** Stands over the text; only where the text has no picture of its own, since the two are mostly the same one. */
  readonly leadPicture: PressedPicture | null;
}

/** Makes this the text that is shown, in the archive and in the index. */
export function showContent(database: Database, id: ArticleId, { origin, body, leadPicture }: Content): void {
  removeFromIndex(database, id);
  // Not an upsert: its conflict rule would take the place of those in the triggers that it fires (https://sqlite.org/lang_createtrigger.html).
  const isKnown = database.run('UPDATE article_body SET html = ?, text = ?, words = ?, origin = ? WHERE article_id = ?', body.html, body.text, body.words, origin, id).changes > 0;
  if (!isKnown) insertBody(database, id, body, origin);
  placePictures(database, id, body.pictures, body.pictures.length === 0 ? leadPicture : null);
}

/** The same for an article just inserted, which has neither text nor pictures yet and waits for the index already. */
export function addContent(database: Database, id: ArticleId, { origin, body, leadPicture }: Content): void {
  insertBody(database, id, body, origin);
  insertPictures(database, id, body.pictures, body.pictures.length === 0 ? leadPicture : null);
}

function insertBody(database: Database, id: ArticleId, { html, text, words }: PressedBody, origin: Origin): void {
  database.run('INSERT INTO article_body (article_id, html, text, words, origin) VALUES (?, ?, ?, ?, ?)', id, html, text, words, origin);
}

/** Position 0 is a lead picture that the text doesn't hold itself. */
export function placePictures(database: Database, id: ArticleId, inBody: readonly PressedPicture[], lead: PressedPicture | null): void {
  database.run('DELETE FROM article_picture WHERE article_id = ?', id);
  insertPictures(database, id, inBody, lead);
}

/** For an article that shows none yet. */
export function insertPictures(database: Database, id: ArticleId, inBody: readonly PressedPicture[], lead: PressedPicture | null): void {
  const place = (picture: PressedPicture, position: number): void => {
    database.run('INSERT INTO picture (url, width, height) VALUES (?, ?, ?) ON CONFLICT (url) DO NOTHING', picture.url, picture.width, picture.height);
    database.run(
      'INSERT INTO article_picture (article_id, position, picture_id, alt) SELECT ?, ?, id, ? FROM picture WHERE url = ?',
      id,
      position,
      picture.alt,
      picture.url,
    );
  };
  if (lead) place(lead, 0);
  inBody.forEach((picture, index) => place(picture, index + 1));
}

interface BodyRow {
  html: string;
  text: string;
  words: number;
  origin: Origin;
}

/** The text that is shown, with its pictures; undefined: only the headline is here. */
export function shownContent(database: Database, id: ArticleId): Content | undefined {
  const row = database.get<BodyRow>('SELECT html, text, words, origin FROM article_body WHERE article_id = ?', id);
  if (!row) return undefined;
  const pictures = database.all<PressedPicture & { position: number }>(
    `SELECT position, url, width, height, alt FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_id = ? ORDER BY position`,
    id,
  );
  const { origin, ...text } = row;
  const of = (which: (position: number) => boolean): PressedPicture[] =>
    pictures.filter(({ position }) => which(position)).map(({ position: _position, ...picture }) => picture);
  return { origin, body: { ...text, pictures: of((position) => position > 0) }, leadPicture: of((position) => position === 0)[0] ?? null };
}

/** The picture above the text, or above the headline where no text is here. */
export function leadPictureOf(database: Database, id: ArticleId): PressedPicture | null {
  return database.get<PressedPicture>('SELECT url, width, height, alt FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_id = ? AND position = 0', id) ?? null;
}

/** Keeps the text that is not shown, for the person who wants to see it. */
export function keepOther(database: Database, id: ArticleId, origin: Origin, body: PressedBody, partReason: string | null): void {
  database.run(
    `INSERT INTO article_other (article_id, origin, html, text, words, pictures, part_reason) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET origin = excluded.origin, html = excluded.html, text = excluded.text, words = excluded.words,
       pictures = excluded.pictures, part_reason = excluded.part_reason`,
    id,
    origin,
    body.html,
    body.text,
    body.words,
    JSON.stringify(body.pictures),
    partReason,
  );
}

/** Takes an article out of the archive, with all that hangs on it. Call in a transaction. */
export function deleteArticle(database: Database, id: ArticleId): void {
  removeFromIndex(database, id);
  database.run('DELETE FROM article WHERE id = ?', id);
  database.run('DELETE FROM search_pending WHERE article_id = ?', id);
}
