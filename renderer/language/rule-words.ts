import type { RuleAction, RuleCondition, RuleContent } from '../../electron/contract/rules';
import { list, wholeNumber } from './format';
import { language, t } from './language';

/** `title contains “royal wedding”` */
export function conditionWords({ field, operator, value }: RuleCondition): string {
  const words = field === 'length' ? t('rule.lengthValue', { count: Number(value), value: wholeNumber(Number(value)) }) : t('rule.quoted', { value });
  return t('rule.condition', { field: t(`rule.asks.${field}`), operator: t(`rule.operators.${operator}`), value: words });
}

/** `tag “Recipes”` */
export function actionWords(action: RuleAction): string {
  return t(`rule.does.${action.kind}`, { name: action.kind === 'tag' ? action.name : action.kind === 'move' ? action.section : '' });
}

/** What a rule is for and what it does, in one line. */
export function ruleWords({ when, conditions, actions }: Pick<RuleContent, 'when' | 'conditions' | 'actions'>): string {
  const asked = new Intl.ListFormat(language(), { type: when === 'all' ? 'conjunction' : 'disjunction' }).format(conditions.map(conditionWords));
  const words = t('rule.summary', { conditions: asked, actions: list(actions.map(actionWords)) });
  return words.charAt(0).toLocaleUpperCase(language()) + words.slice(1);
}

/** What a rule without a name of its own is called: what it looks for. */
export function ruleNameOf(conditions: readonly { readonly value: string | number }[]): string {
  return conditions.map(({ value }) => String(value).trim()).filter(Boolean).join(', ').slice(0, 200);
}
