import { useEffect, useRef, type ReactElement, type ReactNode, type RefObject } from 'react';
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
  return (
    <dialog ref={dialog} className={styles['modal']} data-look={look} aria-labelledby={labelledBy} onClose={onClose} onClick={(event) => event.target === dialog.current && dialog.current.close()}>
      {children}
    </dialog>
  );
}
