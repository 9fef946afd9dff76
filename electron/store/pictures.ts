import type { PictureOutcome } from '../contract/completion';
import type { ArticleId } from '../contract/model';
import { hashInFileName, pictureFileName } from '../contract/picture-file';
import type { Changes, UnusedPictures } from '../contract/threads';
import type { Database } from './database';
import { settle } from './offline';

/** Notes what came of asking for a picture; every article that shows it is worked out anew. */
export function notePicture(database: Database, id: number, outcome: PictureOutcome): Changes {
  return database.transaction(() => {
    const now = Date.now();
    if (outcome.kind === 'stored') {
      const { hash, type, width, height } = outcome.file;
      database.run(
        `UPDATE picture SET state = 'stored', hash = ?, type = ?, width = ?, height = ?, bytes = ?, why = NULL, tried_at = ? WHERE id = ?`,
        hash,
        type,
        width,
        height,
        outcome.bytes,
        now,
        id,
      );
    } else {
      // A full disk is not the server's fault, and may be over soon.
      const counts = outcome.reason !== 'disk-full';
      database.run(`UPDATE picture SET state = ?, why = ?, tries = tries + ?, tried_at = ? WHERE id = ?`, outcome.kind, outcome.reason, counts ? 1 : 0, counts ? now : null, id);
      // The last try of three: it is not waited for any longer.
      database.run(`UPDATE picture SET state = 'gone' WHERE id = ? AND state = 'failed' AND tries >= 3`, id);
    }
    const articles = database.all<{ id: ArticleId }>('SELECT DISTINCT article_id AS id FROM article_picture WHERE picture_id = ?', id).map((row) => row.id);
    for (const article of articles) settle(database, article);
    return { articles };
  });
}

/** Of these files, those that belong to stored pictures. */
export function filterStored(database: Database, files: readonly string[]): string[] {
  return files.filter((file) => database.get(`SELECT 1 FROM picture WHERE hash = ? AND state = 'stored'`, hashInFileName(file)) !== undefined);
}

/** Whether nothing shows a picture of that row: no article, no edition and no feed. */
function isUnused(row: 'picture' | 'other'): string {
  return ['article_picture', 'edition_slot', 'feed_icon'].map((table) => `NOT EXISTS (SELECT 1 FROM ${table} WHERE picture_id = ${row}.id)`).join(' AND ');
}

/** Pictures that nothing shows, with the files that only they have. */
export function listUnusedPictures(database: Database, limit: number): UnusedPictures {
  const rows = database.all<{ id: number; hash: string | null; type: string; isShared: number }>(
    `SELECT id, hash, type, EXISTS (SELECT 1 FROM picture AS other WHERE other.hash = picture.hash AND other.state = 'stored' AND NOT (${isUnused('other')})) AS isShared
     FROM picture WHERE ${isUnused('picture')} LIMIT ?`,
    limit,
  );
  const files = rows.flatMap(({ hash, type, isShared }) => (hash === null || isShared === 1 ? [] : [pictureFileName(hash, type)]));
  return { ids: rows.map(({ id }) => id), files: [...new Set(files)] };
}

/** Takes pictures out of the archive, those apart that something has come to show meanwhile. */
export function dropPictures(database: Database, ids: readonly number[]): void {
  database.run(`DELETE FROM picture WHERE id IN (SELECT value FROM json_each(?)) AND ${isUnused('picture')}`, JSON.stringify(ids));
}
