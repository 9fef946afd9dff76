import type { ReactElement } from 'react';
import { t } from '../language/language';
import { isConditionWhole, newCondition, operatorsOf, ruleFields, withField, type ConditionDraft, type RuleDraft, type RuleField } from '../state/rule-draft';
import { usePicked } from '../state/store';
import { Button, IconButton } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import styles from './RuleEditor.module.css';

interface ConditionRowsProps {
  readonly draft: RuleDraft;
  /** Whether it was to be saved, so that what is missing is told. */
  readonly isAsked: boolean;
  /** A condition that can't be read, and why. */
  readonly refusal: { readonly at: number; readonly sentence: string } | null;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}

/** What must be true of a story: a line each. */
export function ConditionRows({ draft, isAsked, refusal, onChange }: ConditionRowsProps): ReactElement {
  const { conditions, when } = draft;
  const replace = (key: number, next: readonly ConditionDraft[]): void => onChange({ conditions: conditions.flatMap((each) => (each.key === key ? next : [each])) });
  return (
    <Row label={t('rule.when')} look="stacked">
      <div className={styles['lines']} data-conditions>
        {conditions.length > 1 && (
          <Choice
            label={t('rule.when')}
            value={when}
            options={[
              { value: 'all', label: t('rule.allHold') },
              { value: 'any', label: t('rule.anyHolds') },
            ]}
            onChange={(value) => onChange({ when: value })}
          />
        )}
        {conditions.map((condition, index) => (
          <ConditionRow
            key={condition.key}
            condition={condition}
            place={index + 1}
            isAlone={conditions.length === 1}
            problem={refusal?.at === index ? refusal.sentence : isAsked && !isConditionWhole(condition) ? t(condition.field === 'length' ? 'rule.missingNumber' : 'rule.missingValue') : undefined}
            onChange={(next) => replace(condition.key, [next])}
            onRemove={() => replace(condition.key, [])}
          />
        ))}
        <Button look="quiet" size="small" onClick={() => onChange({ conditions: [...conditions, newCondition()] })}>
          {t('rule.addCondition')}
        </Button>
      </div>
    </Row>
  );
}

interface ConditionRowProps {
  readonly condition: ConditionDraft;
  readonly place: number;
  readonly isAlone: boolean;
  readonly problem: string | undefined;
  readonly onChange: (condition: ConditionDraft) => void;
  readonly onRemove: () => void;
}

function ConditionRow({ condition, place, isAlone, problem, onChange, onRemove }: ConditionRowProps): ReactElement {
  const { field, operator, value } = condition;
  const choices = useChoices(field);
  return (
    <div className={styles['line']} role="group" aria-label={t('rule.conditionOf', { place })}>
      <Select label={t('rule.field')} value={field} options={ruleFields.map((each) => ({ value: each, label: t(`rule.fields.${each}`) }))} onChange={(next) => onChange(withField(condition, next))} />
      <Select label={t('rule.operator')} value={operator} options={operatorsOf(field).map((each) => ({ value: each, label: t(`rule.operators.${each}`) }))} onChange={(next) => onChange({ ...condition, operator: next })} />
      <div className={styles['value']}>
        <Field
          label={t(field === 'length' ? 'rule.valueNumber' : 'rule.value')}
          isLabelHidden
          size="small"
          value={value}
          placeholder={field === 'language' ? t('rule.languageHint') : ''}
          {...(choices ? { choices } : {})}
          problem={problem}
          onChange={(next) => onChange({ ...condition, value: next })}
        />
      </div>
      {!isAlone && <IconButton icon="minus" label={t('rule.removeCondition', { place })} onClick={onRemove} />}
    </div>
  );
}

/** Names that a field can have, where there are such. */
function useChoices(field: RuleField): readonly string[] | undefined {
  const { feeds, sections } = usePicked('feeds', 'sections');
  if (field === 'feed') return feeds.map(({ title }) => title);
  return field === 'section' ? sections.map(({ path }) => path) : undefined;
}
