import { useState, type DragEvent, type KeyboardEvent, type ReactElement } from 'react';
import type { RuleId } from '../../electron/contract/model';
import type { Rule } from '../../electron/contract/rules';
import { openView } from '../actions/reading';
import { exportRules, importRules, moveRule, startRule } from '../actions/rules';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { EmptyState } from '../ui/EmptyState';
import styles from './RuleList.module.css';
import { RuleRow, ruleNameId } from './RuleRow';

/** The rules in the order in which they work; dragged, or moved with Alt and an arrow. */
export function RuleList({ rules }: { readonly rules: readonly Rule[] }): ReactElement {
  const { counts, showDialog } = usePicked('counts', 'showDialog');
  const [dragged, setDragged] = useState<RuleId | null>(null);
  const [over, setOver] = useState<RuleId | null>(null);
  const [said, setSaid] = useState('');

  const move = async (rule: Rule, to: number): Promise<void> => {
    if (to < 0 || to >= rules.length) return;
    await moveRule(rule.id, to);
    setSaid(t('rules.moved', { name: rule.name, place: to + 1, count: rules.length }));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const id = Number((event.target as HTMLElement).closest<HTMLElement>('[data-rule]')?.dataset['rule']);
    const at = rules.findIndex((rule) => rule.id === id);
    const rule = rules[at];
    if (!event.altKey || by === undefined || !rule) return;
    event.preventDefault();
    // Moved in the document, it loses the focus.
    void move(rule, at + by).then(() => document.getElementById(ruleNameId(id))?.focus());
  };
  const onDrop = (event: DragEvent, to: number): void => {
    event.preventDefault();
    const rule = rules.find(({ id }) => id === dragged);
    if (rule) void move(rule, to);
    setDragged(null);
    setOver(null);
  };
  const showMuted = (): void => {
    showDialog(null);
    void openView({ kind: 'muted' });
  };

  return (
    <div className={styles['page']}>
      <p className={styles['more']}>{t('rules.more')}</p>
      <div className={styles['tools']}>
        <Button size="small" onClick={startRule}>
          {t('rules.new')}
        </Button>
        <Button look="quiet" size="small" onClick={() => void importRules()}>
          {t('rules.import')}
        </Button>
        {rules.length > 0 && (
          <Button look="quiet" size="small" onClick={() => void exportRules()}>
            {t('rules.export')}
          </Button>
        )}
        {counts.muted > 0 && (
          <button type="button" className={styles['muted']} onClick={showMuted}>
            {t('rules.muted', { count: counts.muted })}
          </button>
        )}
      </div>
      {rules.length === 0 ? (
        <EmptyState icon="rules" title={t('rules.none')} text={t('rules.noneMore')} />
      ) : (
        <ul className={styles['list']} aria-label={t('rules.list')} onKeyDown={onKeyDown}>
          {rules.map((rule, index) => (
            <li
              key={rule.id}
              data-rule={rule.id}
              data-over={(over === rule.id && dragged !== rule.id && (rules.findIndex(({ id }) => id === dragged) < index ? 'below' : 'above')) || undefined}
              data-dragged={dragged === rule.id || undefined}
              onDragOver={(event) => {
                if (dragged === null) return;
                event.preventDefault();
                setOver(rule.id);
              }}
              onDrop={(event) => onDrop(event, index)}
              onDragEnd={() => {
                setDragged(null);
                setOver(null);
              }}
            >
              <RuleRow rule={rule} onDragStart={() => setDragged(rule.id)} />
            </li>
          ))}
        </ul>
      )}
      <p className="unseen" role="status">
        {said}
      </p>
    </div>
  );
}
