import type { CSSProperties, ReactElement } from 'react';
import styles from './Slider.module.css';

interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** The value in words: `18 px`. */
  readonly words: string;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A value between two ends, told in words at its end. Arrows move it by a step. */
export function Slider({ label, value, min, max, step, words, isDisabled = false, onChange }: SliderProps): ReactElement {
  const share = (Math.min(max, Math.max(min, value)) - min) / (max - min);
  return (
    <span className={styles['slider']}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={words}
        min={min}
        max={max}
        step={step}
        value={value}
        disabled={isDisabled}
        style={{ '--share': share } as CSSProperties}
        onChange={(event) => onChange(Number(event.target.value))}
      />
      <output aria-hidden="true">{words}</output>
    </span>
  );
}
