import type { ReactElement } from 'react';
import { fileSize } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import styles from './Rail.module.css';

/** What is on this computer, in words and size. */
export function RailFoot(): ReactElement | null {
  const { stored, ready, bytes } = useStore((state) => state.counts);
  if (stored === 0) return null;
  const rest = stored - ready;
  const parts = [ready > 0 ? t('rail.stories', { count: ready }) : '', rest > 0 ? t('rail.headlines', { count: rest }) : ''].filter(Boolean);
  return (
    <div className={styles['foot']}>
      <div className={styles['readiness']}>
        <Icon name="ready" />
        <span>{t('rail.ready')}</span>
      </div>
      <div className={styles['size']} title={fileSize(bytes)}>
        {parts.join(', ')}
      </div>
    </div>
  );
}
