import type { ArticleId } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';
import { keepUndoStep } from './undo';

/** Saves articles, or takes them out of Saved; taking out can be undone. */
export function setSaved(database: Database, ids: readonly ArticleId[], saved: boolean): Changes {
  return database.transaction(() => {
    const before = database.all<{ id: number; savedAt: number | null }>(
      `SELECT article_id AS id, saved_at AS savedAt FROM article_state
       WHERE article_id IN (SELECT value FROM json_each(?)) AND (saved_at IS NULL) = ?`,
      JSON.stringify(ids),
      saved ? 1 : 0,
    );
    const now = Date.now();
    for (const { id } of before) database.run('UPDATE article_state SET saved_at = ? WHERE article_id = ?', saved ? now : null, id);
    if (!saved && before.length > 0) keepUndoStep(database, { kind: 'unsave', articles: before });
    return { articles: before.map(({ id }) => id) };
  });
}
