import { BroadsheetError } from '../../contract/errors';
import type { RuleId } from '../../contract/model';
import type { ArchiveRule, Rule, RuleCatch, RuleContent, RuleInFile } from '../../contract/rules';
import type { Changes, Written } from '../../contract/threads';
import type { Database } from '../database';
import { keepUndoStep } from '../undo';
import { applyToStored } from './apply-stored';
import { judgeOf } from './judge';
import { storedRule, storedRules, writeRule } from './rule-rows';

/** In their order, with what each has caught. */
export function getRules(database: Database): Rule[] {
  const hits = new Map(
    database
      .all<{ id: number; caught: number; last: number }>('SELECT rule_id AS id, count(*) AS caught, max(hit_at) AS last FROM rule_hit GROUP BY rule_id')
      .map((row) => [row.id, row]),
  );
  return storedRules(database).map(({ position: _position, ...rule }) => ({ ...rule, caught: hits.get(rule.id)?.caught ?? 0, lastCaughtAt: hits.get(rule.id)?.last ?? null }));
}

/** What a rule has caught, the newest first. */
export function getRuleCatches(database: Database, id: RuleId, limit: number): RuleCatch[] {
  return database.all<RuleCatch>('SELECT article_id AS articleId, hit_at AS caughtAt FROM rule_hit WHERE rule_id = ? ORDER BY hit_at DESC, article_id DESC LIMIT ?', id, limit);
}

/** In the shape of the archive. */
export function exportRules(database: Database): ArchiveRule[] {
  return storedRules(database).map(({ name, isOn, when, conditions, actions, until }) => ({
    name,
    isOn,
    when,
    conditions: [...conditions],
    actions: [...actions],
    until: until === null ? null : new Date(until).toISOString(),
  }));
}

/** @throws bad-input, not-found */
export function saveRule(database: Database, id: RuleId | null, rule: RuleContent, stored: 'leave' | 'apply'): Written<{ id: RuleId; caught: number }> {
  judgeOf(rule);
  return database.transaction(() => {
    if (id !== null && !storedRule(database, id)) throw ruleGone();
    const saved = writeRule(database, { ...rule, id });
    const caught = stored === 'apply' ? applyToStored(database, { ...rule, id: saved }, id === null) : [];
    return { answer: { id: saved, caught: caught.length }, changes: changesOf(rule, caught) };
  });
}

/** @throws not-found */
export function setRuleOn(database: Database, id: RuleId, isOn: boolean): Changes {
  if (database.run('UPDATE rule SET is_on = ? WHERE id = ?', isOn ? 1 : 0, id).changes === 0) throw ruleGone();
  return { rules: true };
}

export function removeRule(database: Database, id: RuleId): Changes {
  return database.transaction(() => {
    const rule = storedRule(database, id);
    if (!rule) return {};
    const caught = database.all<{ id: number }>('SELECT article_id AS id FROM rule_hit WHERE rule_id = ?', id).map((row) => row.id);
    // Only what no other rule mutes comes back.
    const shown = rule.actions.some(({ kind }) => kind === 'mute')
      ? database.all<{ id: number }>(
          `UPDATE article_state SET muted_at = NULL WHERE muted_at IS NOT NULL
             AND article_id IN (SELECT article_id FROM rule_hit WHERE rule_id = ?1)
             AND article_id NOT IN (SELECT article_id FROM rule_hit JOIN rule ON rule.id = rule_id WHERE rule_id <> ?1 AND actions LIKE '%"mute"%')
           RETURNING article_id AS id`,
          id,
        )
      : [];
    database.run('DELETE FROM rule WHERE id = ?', id);
    keepUndoStep(database, { kind: 'remove-rule', rule, caught, muted: shown.map((row) => row.id) });
    return { rules: true, ...(shown.length > 0 ? { articles: null } : {}) };
  });
}

export function orderRules(database: Database, ids: readonly RuleId[]): Changes {
  database.transaction(() => ids.forEach((id, index) => database.run('UPDATE rule SET position = ? WHERE id = ?', index + 1, id)));
  return { rules: true };
}

/** Hides what holds these words; a mute of the same words that is here already is renewed. @throws bad-input */
export function muteWords(database: Database, words: string, until: number | null): Written<{ id: RuleId; caught: number }> {
  const value = words.replace(/\s+/g, ' ').trim();
  if (!/[\p{L}\p{N}]/u.test(value)) throw new BroadsheetError('bad-input', 'There are no words to mute, so nothing was changed. Name some.');
  const rule: RuleContent = { name: value, isOn: true, when: 'all', conditions: [{ field: 'any', operator: 'contains', value }], actions: [{ kind: 'mute' }], until };
  const known = storedRules(database).find((each) => contentKey(each) === contentKey(rule));
  return saveRule(database, known?.id ?? null, known ? { ...rule, name: known.name } : rule, 'apply');
}

/** @throws bad-input */
export function importRules(database: Database, rules: readonly RuleInFile[]): Written<{ added: number; known: number }> {
  for (const rule of rules) judgeOf(rule);
  return database.transaction(() => {
    const known = new Set(storedRules(database).map(contentKey));
    let added = 0;
    for (const rule of rules) {
      if (known.has(contentKey(rule))) continue;
      known.add(contentKey(rule));
      const until = rule.until === null ? null : Date.parse(rule.until);
      writeRule(database, { ...rule, id: null, name: rule.name ?? nameOf(rule), until });
      added += 1;
    }
    return { answer: { added, known: rules.length - added }, changes: { rules: true } };
  });
}

/** What a rule does, whatever it is called and however long it holds. */
function contentKey({ when, conditions, actions }: Pick<RuleContent, 'when' | 'conditions' | 'actions'>): string {
  const inOrder = (all: readonly object[]): string[] => all.map((each) => JSON.stringify(Object.entries(each).toSorted(([a], [b]) => (a < b ? -1 : 1)))).toSorted();
  return JSON.stringify([conditions.length > 1 ? when : 'all', inOrder(conditions), inOrder(actions)]);
}

function nameOf({ conditions }: Pick<RuleContent, 'conditions'>): string {
  return conditions.map(({ value }) => String(value)).join(', ').slice(0, 200);
}

function changesOf(rule: RuleContent, caught: readonly number[]): Changes {
  if (caught.length === 0) return { rules: true };
  const does = new Set(rule.actions.map(({ kind }) => kind));
  return { rules: true, articles: null, tags: does.has('tag'), feeds: does.has('move') };
}

function ruleGone(): BroadsheetError {
  return new BroadsheetError('not-found', 'That rule is gone, so nothing was changed.');
}
