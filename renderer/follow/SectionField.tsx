import type { ReactElement } from 'react';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Field } from '../ui/Field';

interface SectionFieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A section by its name, completed from those there are; a new name makes one. */
export function SectionField({ value, onChange }: SectionFieldProps): ReactElement {
  const { sections } = usePicked('sections');
  return <Field label={t('add.section')} placeholder={t('add.noSection')} value={value} onChange={onChange} choices={sections.map(({ path }) => path)} />;
}
