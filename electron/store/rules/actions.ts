import type { ArticleId } from '../../contract/model';
import type { RuleAction } from '../../contract/rules';
import type { Database } from '../database';
import { sectionOf } from '../sections';
import { putTag, tagNamed } from '../tags';
import type { StoredRule } from './rule-rows';

/** Does with articles what a rule says, and notes that it caught them. Call in a transaction. */
export function carryOut(database: Database, rule: Pick<StoredRule, 'id' | 'actions'>, ids: readonly ArticleId[], now: number): void {
  if (ids.length === 0) return;
  for (const action of rule.actions) act(database, action, ids, now);
  database.run('INSERT OR IGNORE INTO rule_hit (rule_id, article_id, hit_at) SELECT ?, id, ? FROM article WHERE id IN (SELECT value FROM json_each(?))', rule.id, now, JSON.stringify(ids));
}

function act(database: Database, action: RuleAction, ids: readonly ArticleId[], now: number): void {
  const update = (set: string, ...values: number[]): void => {
    database.run(`UPDATE article_state SET ${set} WHERE article_id IN (SELECT value FROM json_each(?))`, ...values, JSON.stringify(ids));
  };
  switch (action.kind) {
    case 'mute':
      return update('muted_at = coalesce(muted_at, ?)', now);
    case 'mark-read':
      return update('read_at = coalesce(read_at, ?)', now);
    case 'save':
      return update('saved_at = coalesce(saved_at, ?)', now);
    case 'emphasise':
      return update('is_emphasised = 1');
    case 'move':
      return update('section_id = ?', sectionOf(database, action.section));
    case 'tag':
      putTag(database, tagNamed(database, action.name), ids);
      return undefined;
    case 'notify':
      // Told to the window by whoever stores what arrives.
      return undefined;
  }
}
