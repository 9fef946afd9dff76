import type { ReactElement } from 'react';
import styles from './Ring.module.css';

const circumference = 2 * Math.PI * 6;

/** Progress as a ring; without `share` (0 to 1) it only says that something is under way. */
export function Ring({ share }: { readonly share?: number }): ReactElement {
  return (
    <svg className={styles['ring']} data-busy={share === undefined || undefined} viewBox="0 0 16 16" aria-hidden="true">
      <circle className={styles['track']} cx="8" cy="8" r="6" />
      <circle className={styles['done']} cx="8" cy="8" r="6" strokeDasharray={`${circumference * Math.max(0.04, share ?? 0.3)} ${circumference}`} />
    </svg>
  );
}
