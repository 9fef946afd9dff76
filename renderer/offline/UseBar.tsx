import type { ReactElement } from 'react';
import type { StorageUse } from '../../electron/contract/offline';
import { fileSize } from '../language/format';
import { t } from '../language/language';
import styles from './offline.module.css';

/** What the archive takes of the space it may, part by part. */
export function UseBar({ use }: { readonly use: StorageUse }): ReactElement {
  const parts = [
    { name: 'text', bytes: use.text },
    { name: 'index', bytes: use.index },
    { name: 'pictures', bytes: use.pictures - use.saved },
    { name: 'savedPictures', bytes: use.saved },
  ] as const;
  const used = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  const shown = parts.filter(({ bytes }) => bytes > 0);
  const words = t('storage.of', { used: fileSize(used), limit: fileSize(use.limit) });
  return (
    <div className={styles['use']}>
      <div className={styles['bar']} role="meter" aria-label={t('storage.use')} aria-valuemin={0} aria-valuemax={use.limit} aria-valuenow={used} aria-valuetext={words}>
        {shown.map(({ name, bytes }) => (
          <i key={name} data-part={name} style={{ width: `${(100 * bytes) / Math.max(use.limit, used)}%` }} />
        ))}
      </div>
      <ul className={styles['legend']}>
        {shown.map(({ name, bytes }) => (
          <li key={name} data-part={name}>
            {t(`storage.${name}`, { size: fileSize(bytes) })}
          </li>
        ))}
        <li className={styles['total']}>{words}</li>
      </ul>
    </div>
  );
}
