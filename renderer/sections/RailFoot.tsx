import type { ReactElement } from 'react';
import { fileSize, wholeNumber } from '../language/format';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import styles from './Rail.module.css';

/** What is on this computer, in words and size. */
export function RailFoot(): ReactElement | null {
  const { stored, ready, bytes } = useStore((state) => state.counts);
  const isEditionAlone = useStore((state) => state.feeds.every(({ kind }) => kind === 'bundled'));
  if (stored === 0) return null;
  const words = isEditionAlone
    ? `${t('rail.stories', { count: ready })}, ${t('rail.headlines', { count: stored - ready })}`
    : t('rail.readyOf', { ready: wholeNumber(ready), stored: wholeNumber(stored), size: fileSize(bytes) });
  return (
    <div className={styles['foot']}>
      <div className={styles['readiness']}>
        <Icon name="ready" />
        <span>{t('rail.ready')}</span>
      </div>
      <div className={styles['size']} title={fileSize(bytes)}>
        {words}
      </div>
    </div>
  );
}
