import type { ReactElement, ReactNode } from 'react';
import styles from './Row.module.css';

interface RowProps {
  /** The control within has the same name. */
  readonly label: string;
  /** What the choice does, beside a control that does not say it. */
  readonly note?: ReactNode;
  readonly children: ReactNode;
  /** `stacked`: the label stands over what needs the whole width. */
  readonly look?: 'line' | 'stacked';
}

/** One line of a page of settings: what it is about, then its control. */
export function Row({ label, note, children, look = 'line' }: RowProps): ReactElement {
  return (
    <div className={styles['row']} data-look={look}>
      <span className={styles['label']} aria-hidden="true">
        {label}
      </span>
      <div className={styles['control']}>
        {note !== undefined && <span className={styles['note']}>{note}</span>}
        {children}
      </div>
    </div>
  );
}
