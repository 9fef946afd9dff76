import type { PictureOutcome } from '../contract/completion';
import type { ArticleId } from '../contract/model';
import type { Changes } from '../contract/threads';
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
      database.run(`UPDATE picture SET state = ?, why = ?, tries = tries + 1, tried_at = ? WHERE id = ?`, outcome.kind, outcome.reason, now, id);
      // The last try of three: it is not waited for any longer.
      database.run(`UPDATE picture SET state = 'gone' WHERE id = ? AND state = 'failed' AND tries >= 3`, id);
    }
    const articles = database.all<{ id: ArticleId }>('SELECT DISTINCT article_id AS id FROM article_picture WHERE picture_id = ?', id).map((row) => row.id);
    for (const article of articles) settle(database, article);
    return { articles };
  });
}

/** Whether a file of that hash belongs to a stored picture. */
export function isStored(database: Database, hash: string): boolean {
  return database.get(`SELECT 1 FROM picture WHERE hash = ? AND state = 'stored'`, hash) !== undefined;
}

/** Takes pictures that no article, no edition and no feed shows out of the archive; answers the files that nothing needs any more. */
export function dropUnusedPictures(database: Database, limit: number): string[] {
  return database.transaction(() => {
    const rows = database.all<{ id: number; hash: string | null }>(
      `SELECT id, hash FROM picture WHERE NOT EXISTS (SELECT 1 FROM article_picture WHERE picture_id = picture.id)
         AND NOT EXISTS (SELECT 1 FROM edition_slot WHERE picture_id = picture.id)
         AND NOT EXISTS (SELECT 1 FROM feed_icon WHERE picture_id = picture.id) LIMIT ?`,
      limit,
    );
    for (const { id } of rows) database.run('DELETE FROM picture WHERE id = ?', id);
    const hashes = [...new Set(rows.flatMap(({ hash }) => (hash === null ? [] : [hash])))];
    return hashes.filter((hash) => !isStored(database, hash));
  });
}
