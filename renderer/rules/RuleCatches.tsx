import { useEffect, useState, type ReactElement } from 'react';
import type { Rule, RuleCatch } from '../../electron/contract/rules';
import { leaveTo, readCatches } from '../actions/rules';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { HeadlineLine } from './HeadlineLine';
import styles from './RuleCatches.module.css';

const shown = 20;

/** What a rule has caught, the newest first; each opens. */
export function RuleCatches({ rule }: { readonly rule: Rule }): ReactElement {
  const [catches, setCatches] = useState<readonly RuleCatch[]>([]);
  const headlines = useStore((state) => state.headlines);
  useEffect(() => void readCatches(rule.id, shown, setCatches), [rule.id, rule.caught]);
  return (
    <ul className={styles['catches']} aria-label={t('rules.catches', { name: rule.name })}>
      {catches.map(({ articleId, caughtAt }) => {
        const headline = headlines.get(articleId);
        return (
          headline && (
            <li key={articleId}>
              <HeadlineLine headline={headline} time={shortTime(caughtAt)} onOpen={() => void leaveTo(articleId)} />
            </li>
          )
        );
      })}
      {rule.caught > catches.length && catches.length > 0 && <li className={styles['more']}>{t('rules.catchesMore', { count: rule.caught - catches.length })}</li>}
    </ul>
  );
}
