import { useRef, useState, type ReactElement } from 'react';
import type { Action } from '../actions/actions';
import { useBindings } from '../actions/bindings';
import { keyCaps } from '../actions/key-names';
import { removeKey, resetKeys } from '../actions/rebinding';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Button, IconButton } from '../ui/Button';
import { KeyCaps } from '../ui/KeyCaps';
import { keyWords } from './key-words';
import { KeyRecorder } from './KeyRecorder';
import styles from './ShortcutsPage.module.css';

/** An action with its keys: press one to change it, or add another. */
export function ShortcutRow({ action }: { readonly action: Action }): ReactElement {
  const keys = useBindings().get(action.id) ?? [];
  const isOwn = useStore((state) => state.settings?.keys[action.id] !== undefined);
  // What is being recorded: a key that another is to replace, or "add".
  const [recorded, setRecorded] = useState<string | null>(null);
  const add = useRef<HTMLSpanElement>(null);
  const name = t(`action.${action.title}`);
  const end = (): void => {
    setRecorded(null);
    // The recorder goes; the keyboard stays in its row.
    requestAnimationFrame(() => add.current?.querySelector('button')?.focus());
  };
  return (
    <li className={styles['row']} data-recording={recorded !== null || undefined}>
      <span className={styles['name']}>{name}</span>
      {recorded === null ? (
        <span className={styles['keys']}>
          {keys.map((each) => (
            <button key={each} type="button" className={styles['key']} aria-label={t('shortcuts.change', { keys: keyWords(each), action: name })} onClick={() => setRecorded(each)}>
              <KeyCaps presses={keyCaps(each)} then={t('keys.sequence')} />
            </button>
          ))}
          {keys.length === 0 && <span className={styles['none']}>{t('shortcuts.none')}</span>}
          <span ref={add}>
            <IconButton icon="plus" label={t('shortcuts.add', { action: name })} onClick={() => setRecorded('')} />
          </span>
          {isOwn && <IconButton icon="undo" label={t('shortcuts.reset', { action: name })} onClick={() => resetKeys(action)} />}
        </span>
      ) : (
        <KeyRecorder action={action} instead={recorded === '' ? null : recorded} onEnd={end}>
          {recorded !== '' && (
            <Button
              look="quiet"
              size="small"
              onClick={() => {
                removeKey(action, recorded);
                end();
              }}
            >
              {t('shortcuts.remove', { keys: keyWords(recorded), action: name })}
            </Button>
          )}
        </KeyRecorder>
      )}
    </li>
  );
}
