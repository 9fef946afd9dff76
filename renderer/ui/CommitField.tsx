import type { KeyboardEvent, ReactElement } from 'react';
import { Field, type FieldProps } from './Field';
import { useDraft } from './use-draft';

interface CommitFieldProps extends Omit<FieldProps, 'onChange' | 'onBlur' | 'onKeyDown'> {
  /** Called with what was typed when the field is left or Enter is pressed, if it differs. */
  readonly onCommit: (value: string) => void;
}

/** A line of text that holds once one has finished with it; Esc puts back what was there. */
export function CommitField({ value, onCommit, ...field }: CommitFieldProps): ReactElement {
  const [draft, setDraft] = useDraft(value);
  const commit = (): void => {
    if (draft !== value) onCommit(draft);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') commit();
    if (event.key !== 'Escape' || draft === value) return;
    // The dialog around it stays open.
    event.preventDefault();
    event.stopPropagation();
    setDraft(value);
  };
  return <Field {...field} value={draft} onChange={setDraft} onBlur={commit} onKeyDown={onKeyDown} />;
}
