import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import type { Action } from '../actions/actions';
import { isMac } from '../actions/key-names';
import { isSingleKey, pressOf } from '../actions/presses';
import { bindKey, judgeKey } from '../actions/rebinding';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { keyWords } from './key-words';
import styles from './ShortcutsPage.module.css';

/** Milliseconds in which a second key may follow, as when they are used. */
const secondWithin = 1000;

interface KeyRecorderProps {
  readonly action: Action;
  /** The key that the new one takes the place of; null: it is one more. */
  readonly instead: string | null;
  readonly onEnd: () => void;
  readonly children?: ReactNode;
}

/** Listens for the keys that an action is to have. Who has them already is said, and may keep them. */
export function KeyRecorder({ action, instead, onEnd, children }: KeyRecorderProps): ReactElement {
  const [first, setFirst] = useState<string | null>(null);
  const [wanted, setWanted] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    box.current?.focus();
    return () => clearTimeout(timer.current);
  }, []);

  const take = (keys: string): void => {
    setFirst(null);
    if (judgeKey(action, keys).kind === 'free') {
      bindKey(action, keys, instead);
      onEnd();
    } else setWanted(keys);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Tab goes on, as everywhere.
    if (event.key === 'Tab') return onEnd();
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') return onEnd();
    const press = pressOf(event.nativeEvent, isMac);
    if (press === null || event.nativeEvent.isComposing) return;
    clearTimeout(timer.current);
    setWanted(null);
    if (first !== null) return take(`${first} ${press}`);
    if (!isSingleKey(press)) return take(press);
    setFirst(press);
    timer.current = setTimeout(() => take(press), secondWithin);
  };

  const verdict = wanted === null ? null : judgeKey(action, wanted);
  const said = wanted === null ? '' : keyWords(wanted);
  return (
    <span className={styles['recorder']}>
      {verdict?.kind === 'taken' ? (
        <>
          <span className={styles['conflict']} role="alert">
            {t('shortcuts.taken', { keys: said, action: t(`action.${verdict.by.title}`) })}
          </span>
          <Button
            size="small"
            onClick={() => {
              if (wanted !== null) bindKey(action, wanted, instead);
              onEnd();
            }}
          >
            {t('shortcuts.takeOver')}
          </Button>
          <Button look="quiet" size="small" onClick={onEnd}>
            {t('shortcuts.keep')}
          </Button>
        </>
      ) : (
        <>
          {verdict?.kind === 'reserved' && (
            <span className={styles['conflict']} role="alert">
              {t('shortcuts.reserved', { keys: said })}
            </span>
          )}
          <div ref={box} className={styles['box']} role="group" aria-label={t('shortcuts.press')} tabIndex={0} onKeyDown={onKeyDown}>
            {first === null ? t('shortcuts.press') : t('shortcuts.pressSecond', { keys: keyWords(first) })}
          </div>
          {children}
        </>
      )}
    </span>
  );
}
