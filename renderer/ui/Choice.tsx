import { useId, type ReactElement, type ReactNode } from 'react';
import styles from './Choice.module.css';

export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Shown over or instead of the words. */
  readonly sample?: ReactNode;
}

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly Option<Value>[];
  /** Joined in a track, as chips that wrap, or as cards with a sample each. */
  readonly look?: 'segments' | 'chips' | 'cards';
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in sight: radio buttons. */
export function Choice<Value extends string>({ label, value, options, look = 'segments', onChange }: ChoiceProps<Value>): ReactElement {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles['choice']} data-look={look}>
      {options.map((option) => (
        <label key={option.value} className={styles['option']}>
          <input type="radio" name={name} value={option.value} aria-label={option.label} checked={option.value === value} onChange={() => onChange(option.value)} />
          {option.sample}
          {(look === 'cards' || option.sample === undefined) && <span className={styles['words']}>{option.label}</span>}
        </label>
      ))}
    </div>
  );
}
