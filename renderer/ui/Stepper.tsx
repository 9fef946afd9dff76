import type { ReactElement } from 'react';
import { IconButton } from './Button';
import styles from './Stepper.module.css';

interface StepperProps {
  /** What is stepped. */
  readonly label: string;
  /** The value in words: `18 px`. */
  readonly words: string;
  readonly less: { readonly label: string; readonly shortcut?: string | undefined; readonly isDisabled?: boolean };
  readonly more: { readonly label: string; readonly shortcut?: string | undefined; readonly isDisabled?: boolean };
  readonly onStep: (direction: 1 | -1) => void;
}

/** A value with a button to either side. */
export function Stepper({ label, words, less, more, onStep }: StepperProps): ReactElement {
  return (
    <span role="group" aria-label={label} className={styles['stepper']}>
      <IconButton icon="minus" {...less} onClick={() => onStep(-1)} />
      <output>{words}</output>
      <IconButton icon="plus" {...more} onClick={() => onStep(1)} />
    </span>
  );
}
