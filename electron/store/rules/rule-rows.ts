import type { RuleId } from '../../contract/model';
import type { RuleAction, RuleCondition, RuleContent } from '../../contract/rules';
import type { Database } from '../database';

export interface StoredRule extends RuleContent {
  readonly id: RuleId;
  readonly position: number;
  readonly createdAt: number;
}

interface RuleRow {
  id: number;
  name: string;
  isOn: number;
  when: 'all' | 'any';
  conditions: string;
  actions: string;
  until: number | null;
  position: number;
  createdAt: number;
}

const columns = 'id, name, is_on AS isOn, match AS "when", conditions, actions, until, position, created_at AS createdAt';

/** In their order. */
export function storedRules(database: Database): StoredRule[] {
  return database.all<RuleRow>(`SELECT ${columns} FROM rule ORDER BY position, id`).map(ruleOf);
}

export function storedRule(database: Database, id: RuleId): StoredRule | undefined {
  const row = database.get<RuleRow>(`SELECT ${columns} FROM rule WHERE id = ?`, id);
  return row && ruleOf(row);
}

/** Those that articles are put to now. */
export function activeRules(database: Database, now: number): StoredRule[] {
  return database.all<RuleRow>(`SELECT ${columns} FROM rule WHERE is_on = 1 AND (until IS NULL OR until > ?) ORDER BY position, id`, now).map(ruleOf);
}

/** `id: null`: a new one, at the end. */
export function writeRule(database: Database, rule: RuleContent & { readonly id: RuleId | null; readonly position?: number; readonly createdAt?: number }): RuleId {
  const { id } = database.run(
    `INSERT INTO rule (id, name, is_on, match, conditions, actions, until, position, created_at)
     VALUES (?, ?, ?, ?, ?, ?, ?, coalesce(?, (SELECT coalesce(max(position), 0) + 1 FROM rule)), ?)
     ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_on = excluded.is_on, match = excluded.match, conditions = excluded.conditions,
       actions = excluded.actions, until = excluded.until`,
    rule.id,
    rule.name,
    rule.isOn ? 1 : 0,
    rule.when,
    JSON.stringify(rule.conditions),
    JSON.stringify(rule.actions),
    rule.until,
    rule.position ?? null,
    rule.createdAt ?? Date.now(),
  );
  return rule.id ?? id;
}

function ruleOf({ isOn, conditions, actions, ...row }: RuleRow): StoredRule {
  return { ...row, isOn: isOn === 1, conditions: JSON.parse(conditions) as RuleCondition[], actions: JSON.parse(actions) as RuleAction[] };
}
