import type { ReactElement } from 'react';
import { Icon } from './Icon';
import styles from './Select.module.css';

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}

/** One of several, the others behind it: the system's own list. */
export function Select<Value extends string>({ label, value, options, isDisabled = false, onChange }: SelectProps<Value>): ReactElement {
  return (
    <span className={styles['select']}>
      <select aria-label={label} value={value} disabled={isDisabled} onChange={(event) => onChange(event.target.value as Value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevronDown" />
    </span>
  );
}
