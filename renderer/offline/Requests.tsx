import type { ReactElement } from 'react';
import type { LedgerRow } from '../../electron/contract/offline';
import { dayName, fileSize, wholeNumber } from '../language/format';
import { t } from '../language/language';
import styles from './offline.module.css';

/** Every host that was asked of late, for what, and what came of it. */
export function Requests({ ledger }: { readonly ledger: readonly LedgerRow[] }): ReactElement {
  const days = [...new Set(ledger.map(({ day }) => day))];
  return (
    <details className={styles['more']}>
      <summary>{t('ledger.title')}</summary>
      <p>{ledger.length === 0 ? t('ledger.none') : t('ledger.note')}</p>
      {days.map((day) => (
        <div key={day} className={styles['scroll']} tabIndex={0} role="group" aria-label={dayName(day)}>
          <table className={styles['ledger']}>
            <caption>{dayName(day)}</caption>
            <thead>
              <tr>
                <th scope="col">{t('ledger.host')}</th>
                <th scope="col">{t('ledger.purpose')}</th>
                <th scope="col">{t('ledger.requests')}</th>
                <th scope="col">{t('ledger.failures')}</th>
                <th scope="col">{t('ledger.received')}</th>
              </tr>
            </thead>
            <tbody>
              {ledger
                .filter((row) => row.day === day)
                .map(({ host, purpose, requests, failures, bytes }) => (
                  <tr key={`${host} ${purpose}`}>
                    <th scope="row">{host}</th>
                    <td>{t(`ledger.purposes.${purpose}`)}</td>
                    <td>{wholeNumber(requests)}</td>
                    <td>{wholeNumber(failures)}</td>
                    <td>{fileSize(bytes)}</td>
                  </tr>
                ))}
            </tbody>
          </table>
        </div>
      ))}
    </details>
  );
}
