import { Fragment, type ReactElement } from 'react';
import styles from './KeyCaps.module.css';

interface KeyCapsProps {
  /** The presses of a binding, each as the caps held down together. */
  readonly presses: readonly (readonly string[])[];
  /** Stands between two presses: "then". */
  readonly then: string;
}

/** Keys as they stand on a keyboard. */
export function KeyCaps({ presses, then }: KeyCapsProps): ReactElement {
  return (
    <span className={styles['caps']}>
      {presses.map((caps, index) => (
        <Fragment key={`${index}${caps.join()}`}>
          {index > 0 && <span>{then}</span>}
          {caps.map((cap) => (
            <kbd key={cap}>{cap}</kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
