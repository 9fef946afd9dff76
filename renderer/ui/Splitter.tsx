import { type KeyboardEvent, type PointerEvent, type ReactElement } from 'react';
import { readingKey } from './reading-key';
import styles from './Splitter.module.css';

interface SplitterProps {
  readonly label: string;
  /** Width of the pane before it, and its limits, in CSS pixels. */
  readonly width: number;
  readonly min: number;
  readonly max: number;
  /** null: back to the design's own width. */
  readonly onResize: (width: number | null) => void;
}

const keyStep = 8;

/** The line between two panes: drag it, or focus it and use the arrows; a double click resets. */
export function Splitter({ label, width, min, max, onResize }: SplitterProps): ReactElement {
  const resize = (to: number): void => onResize(Math.round(Math.min(max, Math.max(min, to))));
  const onPointerDown = (event: PointerEvent<HTMLElement>): void => {
    if (event.button !== 0) return;
    const handle = event.currentTarget;
    const startX = event.clientX;
    const direction = getComputedStyle(handle).direction === 'rtl' ? -1 : 1;
    handle.setPointerCapture(event.pointerId);
    const move = (moved: globalThis.PointerEvent): void => resize(width + direction * (moved.clientX - startX));
    handle.addEventListener('pointermove', move);
    handle.addEventListener('lostpointercapture', () => handle.removeEventListener('pointermove', move), { once: true });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const change = { ArrowLeft: -keyStep, ArrowRight: keyStep }[readingKey(event.key)];
    if (change === undefined) return;
    event.preventDefault();
    resize(width + change);
  };
  return (
    <div
      className={styles['splitter']}
      role="separator"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={Math.round(width)}
      aria-valuemin={min}
      aria-valuemax={max}
      tabIndex={0}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
      onDoubleClick={() => onResize(null)}
    />
  );
}
