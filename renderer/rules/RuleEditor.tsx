import { useEffect, useRef, useState, type ReactElement } from 'react';
import { endOf, openRules, saveRule, type Span } from '../actions/rules';
import { dayName } from '../language/format';
import { t } from '../language/language';
import { ruleNameOf } from '../language/rule-words';
import type { OpenRule } from '../state/layout';
import { canTry, conditionOf, contentOf, draftOf, type RuleDraft } from '../state/rule-draft';
import { Button } from '../ui/Button';
import { Field } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { ActionRows } from './ActionRows';
import { ConditionRows } from './ConditionRows';
import styles from './RuleEditor.module.css';
import { TrialPanel } from './TrialPanel';
import { useTrial } from './use-trial';

/** A rule as it is written: what it would catch of what is stored is shown along. */
export function RuleEditor({ rule }: { readonly rule: OpenRule }): ReactElement {
  const [draft, setDraft] = useState(() => draftOf(rule.content));
  const [span, setSpan] = useState<Span | 'kept'>(rule.content.until === null ? 'ever' : 'kept');
  const [applies, setApplies] = useState(false);
  const [isAsked, setAsked] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  const name = ruleNameOf(draft.conditions);
  const trial = useTrial(canTry(draft) ? { ...draft, name: 'trial', conditions: draft.conditions.map(conditionOf), actions: [{ kind: 'mute' }] } : null);

  // The first thing to say is what to look for; of a rule that is there, nothing has to be said.
  useEffect(() => {
    const inputs = [...(form.current?.querySelectorAll<HTMLInputElement>('[data-conditions] input') ?? [])];
    (inputs.find((input) => input.value === '') ?? form.current?.querySelector<HTMLElement>('button'))?.focus();
  }, []);

  const change = (next: Partial<RuleDraft>): void => {
    setProblem(null);
    setDraft((before) => ({ ...before, ...next }));
  };
  const save = async (): Promise<void> => {
    setAsked(true);
    const until = span === 'kept' ? draft.until : endOf(span);
    const content = contentOf({ ...draft, until }, name);
    if (!content) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const refusal = await saveRule(rule.id, content, applies ? 'apply' : 'leave');
    setProblem(refusal?.sentence ?? null);
  };
  const found = trial.state === 'found' ? trial.result.count : 0;
  const isWhole = contentOf(draft, name) !== null;

  return (
    <form
      ref={form}
      className={styles['editor']}
      aria-label={rule.id === null ? t('rule.new') : t('rule.change')}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <button type="button" className={styles['back']} onClick={openRules}>
        <Icon name="back" />
        {t('rules.back')}
      </button>
      <h4 className={styles['title']}>{rule.id === null ? t('rule.new') : t('rule.change')}</h4>
      <ConditionRows draft={draft} isAsked={isAsked} refusal={trial.state === 'refused' ? trial : null} onChange={change} />
      <TrialPanel trial={trial} />
      <ActionRows draft={draft} isAsked={isAsked} onChange={change} />
      <Row label={t('rule.ends')}>
        <Select
          label={t('rule.ends')}
          value={span}
          options={[
            ...(rule.content.until === null ? [] : [{ value: 'kept' as const, label: dayName(rule.content.until) }]),
            { value: 'ever', label: t('mute.spanIn.never') },
            ...(['day', 'week', 'month'] as const).map((value) => ({ value, label: t(`mute.spanIn.${value}`) })),
          ]}
          onChange={setSpan}
        />
      </Row>
      <Row label={t('rule.name')}>
        <div className={styles['wide']}>
          <Field label={t('rule.name')} isLabelHidden size="small" value={draft.name} placeholder={name} onChange={(value) => change({ name: value })} />
        </div>
      </Row>
      <Row label={t('rule.stored')} note={found > 0 ? t('rule.apply', { count: found }) : t('rule.applyNone')}>
        <Switch label={t('rule.applyNone')} isOn={applies} onChange={setApplies} />
      </Row>
      <footer className={styles['foot']}>
        <p className={styles['problem']} role="alert">
          {problem ?? (isAsked && !isWhole ? t('rule.incomplete') : null)}
        </p>
        <Button look="quiet" size="small" onClick={openRules}>
          {t('rule.cancel')}
        </Button>
        <Button size="small" isSubmit>
          {t('rule.save')}
        </Button>
      </footer>
    </form>
  );
}
