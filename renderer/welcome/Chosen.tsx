import type { ReactElement } from 'react';
import { startReading } from '../actions/choosing';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Ring } from '../ui/Ring';
import styles from './Catalogue.module.css';

/** What was chosen, and how far asking it is; reading needs not wait for it. */
export function Chosen({ added, onClose }: { readonly added: number; readonly onClose: () => void }): ReactElement {
  const { refreshStatus } = usePicked('refreshStatus');
  const { isRunning, isOffline, done, total, report } = refreshStatus;
  const start = (): void => {
    onClose();
    void startReading();
  };
  return (
    <Dialog title={t('catalogue.done')} closeLabel={t('catalogue.start')} onClose={start}>
      <div className={styles['chosen']} role="status">
        <p className={styles['sum']}>{added > 0 ? t('catalogue.following', { count: added }) : t('catalogue.nothingNew')}</p>
        {isRunning ? (
          <p className={styles['progress']}>
            <Ring share={total === 0 ? 0 : done / total} />
            {t('catalogue.asking', { done, total })}
          </p>
        ) : isOffline ? (
          <p>{t('catalogue.offline')}</p>
        ) : (
          report && added > 0 && (
            <p>
              {t('catalogue.arrived', { count: report.newArticles })} {report.failed.length > 0 && t('catalogue.failed', { count: report.failed.length })}
            </p>
          )
        )}
      </div>
      <footer className={styles['actions']}>
        <Button onClick={start}>{t('catalogue.start')}</Button>
      </footer>
    </Dialog>
  );
}
