import type { ArticleId, UndoableStep } from '../contract/model';
import type { Changes, Written } from '../contract/threads';
import type { Database } from './database';
import { carryOut } from './rules/actions';
import { writeRule } from './rules/rule-rows';
import { putTag, takeTag, tagNamed } from './tags';
import type { ArticleBefore, UndoStep } from './undo';

/** Takes back the newest step. */
export function undo(database: Database): Written<UndoableStep | null> {
  return database.transaction((): Written<UndoableStep | null> => {
    const row = database.get<{ id: number; payload: string }>('SELECT id, payload FROM undo_step ORDER BY id DESC LIMIT 1');
    if (!row) return { answer: null, changes: {} };
    database.run('DELETE FROM undo_step WHERE id = ?', row.id);
    return takeBack(database, JSON.parse(row.payload) as UndoStep);
  });
}

function takeBack(database: Database, step: UndoStep): Written<UndoableStep> {
  switch (step.kind) {
    case 'mark-read':
    case 'mark-unread': {
      const readAt = step.kind === 'mark-read' ? null : Date.now();
      database.run('UPDATE article_state SET read_at = ? WHERE article_id IN (SELECT value FROM json_each(?))', readAt, JSON.stringify(step.ids));
      return { answer: { kind: step.kind, count: step.ids.length }, changes: named(step.ids) };
    }
    case 'unsave': {
      for (const { id, savedAt } of step.articles) database.run('UPDATE article_state SET saved_at = ? WHERE article_id = ?', savedAt, id);
      return { answer: { kind: step.kind, count: step.articles.length }, changes: named(step.articles.map(({ id }) => id)) };
    }
    case 'unmute': {
      for (const { id, mutedAt } of step.articles) database.run('UPDATE article_state SET muted_at = ? WHERE article_id = ?', mutedAt, id);
      return { answer: { kind: step.kind, count: step.articles.length }, changes: named(step.articles.map(({ id }) => id)) };
    }
    case 'remove-feed': {
      database.run('UPDATE feed SET removed_at = NULL WHERE id = ?', step.id);
      return { answer: { kind: step.kind, title: step.title }, changes: { feeds: true, articles: null } };
    }
    case 'tag': {
      takeTag(database, step.name, step.ids);
      return { answer: { kind: step.kind, name: step.name, count: step.ids.length }, changes: { tags: true, ...named(step.ids) } };
    }
    case 'untag': {
      putTag(database, tagNamed(database, step.name), step.ids);
      return { answer: { kind: step.kind, name: step.name, count: step.ids.length }, changes: { tags: true, ...named(step.ids) } };
    }
    case 'remove-tag': {
      putTag(database, tagNamed(database, step.name), step.ids);
      return { answer: { kind: step.kind, name: step.name }, changes: tagged };
    }
    case 'rename-tag': {
      database.run('UPDATE OR IGNORE tag SET name = ?, name_key = ? WHERE id = ?', step.name, step.nameKey, step.id);
      return { answer: { kind: step.kind, name: step.name }, changes: tagged };
    }
    case 'merge-tags': {
      putTag(database, tagNamed(database, step.name), step.ids);
      database.run('DELETE FROM article_tag WHERE tag_id = ? AND article_id IN (SELECT value FROM json_each(?))', step.into, JSON.stringify(step.added));
      return { answer: { kind: step.kind, name: step.name }, changes: tagged };
    }
    case 'remove-search': {
      const { id, name, text, position } = step.search;
      database.run('INSERT INTO saved_search (id, name, text, position) VALUES (?, ?, ?, ?)', id, name, text, position);
      return { answer: { kind: step.kind, name }, changes: { searches: true, articles: [] } };
    }
    case 'remove-rule': {
      writeRule(database, step.rule);
      const now = Date.now();
      carryOut(database, { id: step.rule.id, actions: [] }, step.caught, now);
      carryOut(database, { id: step.rule.id, actions: [{ kind: 'mute' }] }, step.muted, now);
      return { answer: { kind: step.kind, name: step.rule.name }, changes: { rules: true, ...(step.muted.length > 0 ? { articles: null } : {}) } };
    }
    case 'apply-rule': {
      for (const article of step.before) restore(database, article);
      for (const { name, ids } of step.tagged) takeTag(database, name, ids);
      database.run('DELETE FROM rule_hit WHERE rule_id = ? AND article_id IN (SELECT value FROM json_each(?))', step.ruleId, JSON.stringify(step.before.map(({ id }) => id)));
      if (step.isNew) database.run('DELETE FROM rule WHERE id = ?', step.ruleId);
      return { answer: { kind: step.kind, name: step.name, count: step.before.length }, changes: { rules: true, tags: true, articles: null } };
    }
  }
}

const tagged: Changes = { tags: true, articles: null };

function restore(database: Database, { id, readAt, savedAt, mutedAt, isEmphasised, sectionId }: ArticleBefore): void {
  database.run(
    `UPDATE article_state SET read_at = ?1, saved_at = ?2, muted_at = ?3, is_emphasised = ?4,
       section_id = (SELECT id FROM section WHERE id = ?5) WHERE article_id = ?6`,
    readAt,
    savedAt,
    mutedAt,
    isEmphasised,
    sectionId,
    id,
  );
}

function named(ids: readonly ArticleId[]): Changes {
  return { articles: ids.length > 1000 ? null : ids };
}
