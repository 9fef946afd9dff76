import type { ArticleId, FeedId, UndoableStep } from '../contract/model';
import type { Changes, Written } from '../contract/threads';
import type { Database } from './database';

/** What is needed to take a step back. */
export type UndoStep =
  | { readonly kind: 'mark-read'; readonly ids: readonly ArticleId[] }
  | { readonly kind: 'unsave'; readonly articles: readonly { readonly id: ArticleId; readonly savedAt: number | null }[] }
  | { readonly kind: 'remove-feed'; readonly id: FeedId; readonly title: string };

const stepsKept = 100;

/** Call in the transaction that makes the step. */
export function keepUndoStep(database: Database, step: UndoStep): void {
  const { id } = database.run('INSERT INTO undo_step (made_at, kind, payload) VALUES (?, ?, ?)', Date.now(), step.kind, JSON.stringify(step));
  database.run('DELETE FROM undo_step WHERE id <= ?', id - stepsKept);
}

/** Takes back the newest step. */
export function undo(database: Database): Written<UndoableStep | null> {
  return database.transaction(() => {
    const row = database.get<{ id: number; payload: string }>('SELECT id, payload FROM undo_step ORDER BY id DESC LIMIT 1');
    if (!row) return { answer: null, changes: {} };
    database.run('DELETE FROM undo_step WHERE id = ?', row.id);
    return takeBack(database, JSON.parse(row.payload) as UndoStep);
  });
}

function takeBack(database: Database, step: UndoStep): Written<UndoableStep> {
  switch (step.kind) {
    case 'mark-read': {
      database.run('UPDATE article_state SET read_at = NULL WHERE article_id IN (SELECT value FROM json_each(?))', JSON.stringify(step.ids));
      return { answer: { kind: step.kind, count: step.ids.length }, changes: named(step.ids) };
    }
    case 'unsave': {
      for (const { id, savedAt } of step.articles) {
        database.run('UPDATE article_state SET saved_at = ? WHERE article_id = ?', savedAt, id);
      }
      return { answer: { kind: step.kind, count: step.articles.length }, changes: named(step.articles.map(({ id }) => id)) };
    }
    case 'remove-feed': {
      database.run('UPDATE feed SET removed_at = NULL WHERE id = ?', step.id);
      return { answer: { kind: step.kind, title: step.title }, changes: { feeds: true, articles: null } };
    }
  }
}

function named(ids: readonly ArticleId[]): Changes {
  return { articles: ids.length > 1000 ? null : ids };
}
