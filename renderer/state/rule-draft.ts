import type { RuleAction, RuleCondition, RuleContent } from '../../electron/contract/rules';

/** A rule that is being written: every value is as typed, and may still be missing. */
export interface RuleDraft extends Omit<RuleContent, 'conditions' | 'actions'> {
  readonly conditions: readonly ConditionDraft[];
  readonly actions: readonly ActionDraft[];
}

export interface ConditionDraft {
  /** Tells one from another, whatever they say. */
  readonly key: number;
  readonly field: RuleField;
  readonly operator: RuleOperator;
  readonly value: string;
}

export interface ActionDraft {
  readonly key: number;
  readonly kind: RuleActionKind;
  /** Of a tag its name, of a move the section's path; else empty. */
  readonly name: string;
}

export type RuleField = RuleCondition['field'];
export type RuleOperator = RuleCondition['operator'];
export type RuleActionKind = RuleAction['kind'];

/** In the order in which they are offered. */
export const ruleFields: readonly RuleField[] = ['any', 'title', 'text', 'author', 'feed', 'section', 'category', 'language', 'length'];
export const ruleActionKinds: readonly RuleActionKind[] = ['mute', 'mark-read', 'save', 'tag', 'move', 'emphasise', 'notify'];

const operators = {
  words: ['contains', 'lacks', 'is', 'is-not', 'matches', 'matches-not'],
  names: ['is', 'is-not', 'contains', 'lacks', 'matches', 'matches-not'],
  language: ['is', 'is-not'],
  length: ['more-than', 'less-than'],
} as const;

/** What can be asked of a field, the likeliest first. */
export function operatorsOf(field: RuleField): readonly RuleOperator[] {
  if (field === 'language' || field === 'length') return operators[field];
  return field === 'feed' || field === 'section' || field === 'category' ? operators.names : operators.words;
}

let keys = 0;

export function newCondition(field: RuleField = 'any', value = ''): ConditionDraft {
  return { key: ++keys, field, operator: operatorsOf(field)[0] ?? 'contains', value };
}

export function newAction(kind: RuleActionKind, name = ''): ActionDraft {
  return { key: ++keys, kind, name };
}

export function draftOf({ conditions, actions, ...rule }: RuleContent): RuleDraft {
  return {
    ...rule,
    conditions: conditions.map(({ field, operator, value }) => ({ key: ++keys, field, operator, value: String(value) })),
    actions: actions.map((action) => newAction(action.kind, action.kind === 'tag' ? action.name : action.kind === 'move' ? action.section : '')),
  };
}

/** Asks another field; what it can be asked and the value stay as far as they fit. */
export function withField(condition: ConditionDraft, field: RuleField): ConditionDraft {
  const possible = operatorsOf(field);
  const isNumber = field === 'length';
  return {
    ...condition,
    field,
    operator: possible.includes(condition.operator) ? condition.operator : (possible[0] ?? condition.operator),
    value: isNumber === (condition.field === 'length') ? condition.value : '',
  };
}

export function isConditionWhole({ field, value }: ConditionDraft): boolean {
  return field === 'length' ? /^\d{1,7}$/.test(value.trim()) : value.trim() !== '';
}

export function isActionWhole({ kind, name }: ActionDraft): boolean {
  return (kind !== 'tag' && kind !== 'move') || name.trim() !== '';
}

/** Whether there is something to look for. What is done with it doesn't matter to a trial. */
export function canTry({ conditions }: RuleDraft): boolean {
  return conditions.length > 0 && conditions.every(isConditionWhole);
}

/** The rule as it is saved; `name` stands in where none was given. Null: something is missing. */
export function contentOf(draft: RuleDraft, name: string): RuleContent | null {
  if (!canTry(draft) || draft.actions.length === 0 || !draft.actions.every(isActionWhole)) return null;
  return { ...draft, name: (draft.name.trim() || name).slice(0, 1000), conditions: draft.conditions.map(conditionOf), actions: draft.actions.map(actionOf) };
}

export function conditionOf({ field, operator, value }: ConditionDraft): RuleCondition {
  return { field, operator, value: field === 'length' ? Number(value) : value.trim() } as RuleCondition;
}

export function actionOf({ kind, name }: ActionDraft): RuleAction {
  if (kind === 'tag') return { kind, name: name.trim() };
  return kind === 'move' ? { kind, section: name.trim() } : { kind };
}
