import { useId, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import styles from './Field.module.css';
import { Icon, type IconName } from './Icon';
import { Ring } from './Ring';

export interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** `small`: as high as the buttons and lists it stands among. */
  readonly size?: 'normal' | 'small';
  readonly type?: 'text' | 'password' | 'search' | 'url';
  readonly icon?: IconName;
  readonly placeholder?: string;
  /** Said but not shown, where a label stands beside it. */
  readonly isLabelHidden?: boolean;
  /** Offered as one types. */
  readonly choices?: readonly string[];
  readonly isBusy?: boolean;
  /** What is wrong with it, below. */
  readonly problem?: string | undefined;
  /** Stands in the box at its end. */
  readonly children?: ReactNode;
  readonly onBlur?: () => void;
  readonly onKeyDown?: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/** A line of text with its label over it. */
export function Field({ label, value, onChange, size = 'normal', type = 'text', icon, placeholder, isLabelHidden = false, choices, isBusy = false, problem, children, onBlur, onKeyDown }: FieldProps): ReactElement {
  const id = useId();
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={isLabelHidden ? 'unseen' : undefined}>
        {label}
      </label>
      <div className={styles['box']} data-size={size} data-problem={problem !== undefined || undefined}>
        {icon && <Icon name={icon} />}
        <input
          id={id}
          type={type}
          value={value}
          placeholder={placeholder}
          list={choices && `${id}-choices`}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          aria-invalid={problem !== undefined}
          aria-describedby={problem === undefined ? undefined : `${id}-problem`}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          onKeyDown={onKeyDown}
        />
        {isBusy && <Ring />}
        {children}
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
