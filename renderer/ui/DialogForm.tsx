import type { ReactElement, ReactNode } from 'react';
import { Button } from './Button';
import styles from './DialogForm.module.css';

interface DialogFormProps {
  readonly submitLabel: string;
  readonly cancelLabel: string;
  readonly isDisabled?: boolean;
  readonly children: ReactNode;
  readonly onSubmit: () => void;
  readonly onCancel: () => void;
}

/** What a dialog asks for, its two buttons below; Enter in a field sends it. */
export function DialogForm({ submitLabel, cancelLabel, isDisabled = false, children, onSubmit, onCancel }: DialogFormProps): ReactElement {
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isDisabled) onSubmit();
      }}
    >
      {children}
      <footer className={styles['actions']}>
        <Button look="quiet" onClick={onCancel}>
          {cancelLabel}
        </Button>
        <Button isSubmit isDisabled={isDisabled}>
          {submitLabel}
        </Button>
      </footer>
    </form>
  );
}
