import type { ReactElement } from 'react';
import type { RuleTrial } from '../../electron/contract/rules';
import { shortTime, wholeNumber } from '../language/format';
import { t } from '../language/language';
import { HeadlineLine } from './HeadlineLine';
import styles from './TrialPanel.module.css';
import type { Trial } from './use-trial';

const examplesShown = 3;

/** What a rule would catch of what is stored: how many, and the newest of them. */
export function TrialPanel({ trial }: { readonly trial: Trial }): ReactElement {
  const result = trial.state === 'found' || trial.state === 'trying' ? trial.result : null;
  const examples = result?.examples.slice(0, examplesShown) ?? [];
  const rest = result ? result.count - examples.length : 0;
  return (
    <section className={styles['panel']} data-busy={trial.state === 'trying' || undefined} aria-label={t('trial.title')}>
      <p role="status">
        <b>{t('trial.title')}</b> {trial.state === 'refused' ? trial.sentence : result ? foundWords(result) : trial.state === 'none' ? t('trial.waiting') : null}
      </p>
      {examples.length > 0 && (
        <ul>
          {examples.map((headline) => (
            <li key={headline.id}>
              <HeadlineLine headline={headline} time={shortTime(headline.listedAt)} />
            </li>
          ))}
          {rest > 0 && <li className={styles['more']}>{t('trial.more', { count: rest })}</li>}
        </ul>
      )}
    </section>
  );
}

function foundWords({ count, isWhole, looked }: RuleTrial): string {
  if (count === 0) return isWhole ? t('trial.none') : t('trial.noneOf', { count: looked });
  return isWhole ? t('trial.found', { count }) : t('trial.foundOf', { count, looked: wholeNumber(looked) });
}
