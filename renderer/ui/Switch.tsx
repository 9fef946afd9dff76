import type { ReactElement } from 'react';
import styles from './Switch.module.css';

interface SwitchProps {
  readonly label: string;
  readonly isOn: boolean;
  readonly isDisabled?: boolean;
  /** Shown beside it, where nothing else says what it is. */
  readonly isLabelShown?: boolean;
  readonly onChange: (isOn: boolean) => void;
}

/** On or off, at once. */
export function Switch({ label, isOn, isDisabled = false, isLabelShown = false, onChange }: SwitchProps): ReactElement {
  return (
    <label className={styles['switch']}>
      {isLabelShown && <span>{label}</span>}
      <input type="checkbox" role="switch" className={styles['track']} aria-label={label} checked={isOn} disabled={isDisabled} onChange={(event) => onChange(event.target.checked)} />
    </label>
  );
}
