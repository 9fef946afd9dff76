import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject, type SyntheticEvent } from 'react';
import styles from './Modal.module.css';

interface ModalProps {
  /** Id of the heading that names it. */
  readonly labelledBy: string;
  /** `sheet`: as large as the design gives Settings, the whole window where that is narrow. `palette`: near the top. */
  readonly look?: 'box' | 'sheet' | 'palette';
  readonly ref?: RefObject<HTMLDialogElement | null>;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/**
 * A modal dialog, and nothing in it. The first field has the focus, or what is marked `data-first-focus`; Esc
 * and a click outside close it; the focus returns to where it was.
 */
export function Modal({ labelledBy, look = 'box', ref, children, onClose }: ModalProps): ReactElement {
  const own = useRef<HTMLDialogElement>(null);
  const dialog = ref ?? own;
  useEffect(() => {
    dialog.current?.showModal();
    const first = dialog.current?.querySelector<HTMLElement>('[data-first-focus]') ?? dialog.current?.querySelector<HTMLElement>('input, textarea, select');
    first?.focus();
  }, [dialog]);
  // At once at Esc: the close event comes a task later, and would take away what was opened in between.
  const isDone = useRef(false);
  const done = (): void => {
    if (isDone.current) return;
    isDone.current = true;
    onClose();
  };
  const cancel = (event: SyntheticEvent): void => {
    if (event.target !== dialog.current) return;
    dialog.current?.close();
    done();
  };
  return (
    <dialog ref={dialog} className={styles['modal']} data-look={look} aria-labelledby={labelledBy} onCancel={cancel} onClose={done} onClick={(event) => event.target === dialog.current && dialog.current.close()}>
      {children}
    </dialog>
  );
}
