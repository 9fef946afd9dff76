import type { ArticleId, RuleId } from '../../contract/model';
import type { RuleContent } from '../../contract/rules';
import type { Database } from '../database';
import { keepUndoStep, type ArticleBefore } from '../undo';
import { carryOut } from './actions';
import { storedFor } from './stored';

/** As many are looked at; the writer is held for a second or two at most. */
const looked = 20_000;

/** Puts what is stored to a rule, and remembers how to take it back. Call in a transaction. */
export function applyToStored(database: Database, rule: RuleContent & { readonly id: RuleId }, isNew: boolean): ArticleId[] {
  const { caught } = storedFor(database, rule, looked);
  if (caught.length === 0 && !isNew) return [];
  const ids = JSON.stringify(caught);
  const before = database.all<ArticleBefore>(
    `SELECT article_id AS id, read_at AS readAt, saved_at AS savedAt, muted_at AS mutedAt, is_emphasised AS isEmphasised, section_id AS sectionId
     FROM article_state WHERE article_id IN (SELECT value FROM json_each(?))`,
    ids,
  );
  const names = rule.actions.flatMap((action) => (action.kind === 'tag' ? [action.name] : []));
  const carriedBefore = new Map(names.map((name) => [name, carriersOf(database, name, ids)]));
  carryOut(database, rule, caught, Date.now());
  const tagged = names.map((name) => ({ name, ids: caught.filter((id) => !carriedBefore.get(name)?.has(id)) }));
  keepUndoStep(database, { kind: 'apply-rule', name: rule.name, ruleId: rule.id, isNew, before, tagged });
  return caught;
}

function carriersOf(database: Database, name: string, ids: string): Set<ArticleId> {
  return new Set(
    database
      .all<{ id: number }>(
        'SELECT article_id AS id FROM article_tag JOIN tag ON tag.id = tag_id WHERE tag.name = ? COLLATE NOCASE AND article_id IN (SELECT value FROM json_each(?))',
        name,
        ids,
      )
      .map((row) => row.id),
  );
}
