import type { ReactElement } from 'react';
import { t } from '../language/language';
import { isActionWhole, newAction, ruleActionKinds, type ActionDraft, type RuleDraft } from '../state/rule-draft';
import { usePicked } from '../state/store';
import { Button, IconButton } from '../ui/Button';
import { Field } from '../ui/Field';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import styles from './RuleEditor.module.css';

interface ActionRowsProps {
  readonly draft: RuleDraft;
  readonly isAsked: boolean;
  readonly onChange: (change: Partial<RuleDraft>) => void;
}

/** What is done with a story that a rule is for: a line each. */
export function ActionRows({ draft: { actions }, isAsked, onChange }: ActionRowsProps): ReactElement {
  const replace = (key: number, next: readonly ActionDraft[]): void => onChange({ actions: actions.flatMap((each) => (each.key === key ? next : [each])) });
  const unused = ruleActionKinds.find((kind) => !actions.some((action) => action.kind === kind));
  return (
    <Row label={t('rule.whatThen')} look="stacked">
      <div className={styles['lines']}>
        {actions.map((action) => (
          <ActionRow key={action.key} action={action} isAlone={actions.length === 1} isAsked={isAsked} onChange={(next) => replace(action.key, [next])} onRemove={() => replace(action.key, [])} />
        ))}
        {unused && (
          <Button look="quiet" size="small" onClick={() => onChange({ actions: [...actions, newAction(unused)] })}>
            {t('rule.addAction')}
          </Button>
        )}
      </div>
    </Row>
  );
}

interface ActionRowProps {
  readonly action: ActionDraft;
  readonly isAlone: boolean;
  readonly isAsked: boolean;
  readonly onChange: (action: ActionDraft) => void;
  readonly onRemove: () => void;
}

function ActionRow({ action, isAlone, isAsked, onChange, onRemove }: ActionRowProps): ReactElement {
  const { kind, name } = action;
  const { tags, sections } = usePicked('tags', 'sections');
  const isMissing = isAsked && !isActionWhole(action);
  return (
    <div className={styles['line']}>
      <Select label={t('rule.action')} value={kind} options={ruleActionKinds.map((each) => ({ value: each, label: t(`rule.actions.${each}`) }))} onChange={(next) => onChange({ ...action, kind: next, name: '' })} />
      {kind === 'tag' && (
        <div className={styles['value']}>
          <Field label={t('rule.tagName')} isLabelHidden size="small" value={name} placeholder={t('rule.tagName')} choices={tags.map((tag) => tag.name)} problem={isMissing ? t('rule.missingTag') : undefined} onChange={(value) => onChange({ ...action, name: value })} />
        </div>
      )}
      {kind === 'move' && (
        <div className={styles['value']}>
          <Field label={t('rule.sectionName')} isLabelHidden size="small" value={name} placeholder={t('rule.sectionName')} choices={sections.map(({ path }) => path)} problem={isMissing ? t('rule.missingSection') : undefined} onChange={(value) => onChange({ ...action, name: value })} />
        </div>
      )}
      {!isAlone && <IconButton icon="minus" label={t('rule.removeAction', { action: t(`rule.actions.${kind}`) })} onClick={onRemove} />}
    </div>
  );
}
