import { useEffect, useState, type ReactElement } from 'react';
import { IconButton } from './Button';
import styles from './Toast.module.css';

/** Milliseconds a toast stays, not counting those under the pointer or the focus; longer where something can be taken back. */
const stays = { told: 8000, undoable: 10_000 };

interface ToastProps {
  readonly toast: { readonly id: number; readonly text: string; readonly kind: 'done' | 'problem'; readonly action?: { readonly label: string; readonly run: () => void } | undefined } | null;
  readonly dismissLabel: string;
  readonly onDismiss: () => void;
}

/** Says what was just done and offers to take it back; a problem stays until it is dismissed. */
export function Toast({ toast, dismissLabel, onDismiss }: ToastProps): ReactElement {
  const [isHeld, setHeld] = useState(false);
  // Of the toast only what tells it from another: the window is drawn again often, and its time must not begin anew.
  const id = toast?.id;
  const stay = !toast || toast.kind === 'problem' ? null : toast.action ? stays.undoable : stays.told;
  useEffect(() => {
    if (id === undefined || stay === null || isHeld) return;
    const timer = setTimeout(onDismiss, stay);
    return () => clearTimeout(timer);
  }, [id, stay, isHeld, onDismiss]);
  return (
    <div className={styles['place']} role={toast?.kind === 'problem' ? 'alert' : 'status'}>
      {toast && (
        <div
          key={toast.id}
          className={styles['toast']}
          data-kind={toast.kind}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
        >
          <span>{toast.text}</span>
          {toast.action && (
            <button type="button" className={styles['action']} onClick={toast.action.run}>
              {toast.action.label}
            </button>
          )}
          {toast.kind === 'problem' && <IconButton icon="close" label={dismissLabel} onClick={onDismiss} />}
        </div>
      )}
    </div>
  );
}
