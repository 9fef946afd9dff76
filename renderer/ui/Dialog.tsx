import { useRef, type ReactElement, type ReactNode } from 'react';
import { IconButton } from './Button';
import styles from './Dialog.module.css';
import { Modal } from './Modal';

interface DialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
  readonly onClose: () => void;
}

/** A modal dialog with its title over what it holds. */
export function Dialog({ title, closeLabel, children, onClose }: DialogProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <Modal ref={dialog} labelledBy="dialog-title" onClose={onClose}>
      <div className={styles['sheet']}>
        <header className={styles['header']}>
          <h2 id="dialog-title">{title}</h2>
          <IconButton icon="close" label={closeLabel} onClick={() => dialog.current?.close()} />
        </header>
        <div className={styles['body']}>{children}</div>
      </div>
    </Modal>
  );
}
