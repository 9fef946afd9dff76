import { useState, type ReactElement } from 'react';
import type { RuleId } from '../../electron/contract/model';
import type { Rule } from '../../electron/contract/rules';
import { openRule, removeRule, setRuleOn } from '../actions/rules';
import { dayName, shortTime } from '../language/format';
import { t } from '../language/language';
import { ruleWords } from '../language/rule-words';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Switch } from '../ui/Switch';
import { RuleCatches } from './RuleCatches';
import styles from './RuleList.module.css';

interface RuleRowProps {
  readonly rule: Rule;
  readonly onDragStart: () => void;
}

/** A rule: what it is for and does, whether it works, and what it has caught. */
export function RuleRow({ rule, onDragStart }: RuleRowProps): ReactElement {
  const { id, name, isOn, until, caught, lastCaughtAt, createdAt: _createdAt, ...content } = rule;
  const [isOpen, setOpen] = useState(false);
  const [now] = useState(Date.now);
  const hasEnded = until !== null && until <= now;
  const edit = (): void => openRule(id, { ...content, name, isOn, until });
  return (
    <div className={styles['rule']} data-off={!isOn || hasEnded || undefined}>
      {/* For the pointer; Alt with an arrow does the same. */}
      <span className={styles['grip']} title={t('rules.move')} draggable onDragStart={onDragStart} aria-hidden="true">
        <Icon name="grip" />
      </span>
      <div className={styles['about']}>
        <button type="button" className={styles['name']} id={ruleNameId(id)} dir="auto" aria-keyshortcuts="Alt+ArrowUp Alt+ArrowDown" onClick={edit}>
          {name}
        </button>
        <p className={styles['words']} dir="auto">
          {ruleWords(rule)}
        </p>
        <p className={styles['caught']}>
          {until !== null && <span>{hasEnded ? t('rules.ended', { time: dayName(until) }) : t('rules.until', { time: dayName(until) })}</span>}
          {caught === 0 ? (
            <span>{t('rules.caughtNothing')}</span>
          ) : (
            <button type="button" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
              {t('rules.caught', { count: caught, time: lastCaughtAt === null ? '' : shortTime(lastCaughtAt) })}
              <Icon name="chevronDown" size={12} />
            </button>
          )}
        </p>
      </div>
      <Switch label={t('rules.on', { name })} isOn={isOn} onChange={(next) => void setRuleOn(id, next)} />
      <IconButton icon="pencil" label={t('rules.edit', { name })} onClick={edit} />
      <IconButton icon="close" label={t('rules.remove', { name })} onClick={() => void removeRule(rule)} />
      {isOpen && caught > 0 && <RuleCatches rule={rule} />}
    </div>
  );
}

/** Of the button that is a rule's name: where the keyboard comes back to. */
export function ruleNameId(id: RuleId): string {
  return `rule-${id}`;
}
