import { useId, type ReactElement } from 'react';
import styles from './Field.module.css';
import { Icon, type IconName } from './Icon';
import { Ring } from './Ring';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly icon?: IconName;
  readonly placeholder?: string;
  /** Offered as one types. */
  readonly choices?: readonly string[];
  readonly isBusy?: boolean;
  /** What is wrong with it, below. */
  readonly problem?: string | undefined;
}

/** A line of text with its label over it. */
export function Field({ label, value, onChange, icon, placeholder, choices, isBusy = false, problem }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <div className={styles['box']} data-problem={problem !== undefined || undefined}>
        {icon && <Icon name={icon} />}
        <input
          id={id}
          value={value}
          placeholder={placeholder}
          list={choices && `${id}-choices`}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
        />
        {isBusy && <Ring />}
      </div>
      {choices && (
        <datalist id={`${id}-choices`}>
          {choices.map((choice) => (
            <option key={choice} value={choice} />
          ))}
        </datalist>
      )}
      <p id={`${id}-problem`} className={styles['problem']} role="status">
        {problem}
      </p>
    </div>
  );
}
