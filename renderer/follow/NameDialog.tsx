import { useState, type ReactElement } from 'react';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import { Field } from '../ui/Field';
import styles from './follow.module.css';

interface NameDialogProps {
  readonly title: string;
  readonly name: string;
  readonly note?: string;
  readonly onRename: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for another name. */
export function NameDialog({ title, name, note, onRename, onClose }: NameDialogProps): ReactElement {
  const [value, setValue] = useState(name);
  return (
    <Dialog title={title} closeLabel={t('add.cancel')} onClose={onClose}>
      <form
        className={styles['form']}
        onSubmit={(event) => {
          event.preventDefault();
          onClose();
          if (value !== name) onRename(value);
        }}
      >
        <Field label={t('rename.name')} value={value} onChange={setValue} />
        {note && <p className={styles['note']}>{note}</p>}
        <footer className={styles['actions']}>
          <Button look="quiet" onClick={onClose}>
            {t('add.cancel')}
          </Button>
          <Button isSubmit>{t('rename.save')}</Button>
        </footer>
      </form>
    </Dialog>
  );
}
