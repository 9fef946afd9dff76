import type { ReactElement } from 'react';
import type { PicturePolicy, Section } from '../../electron/contract/model';
import { setSectionPictures } from '../actions/offline';
import { fileSize } from '../language/format';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Select } from '../ui/Select';
import styles from './offline.module.css';

const limits = [100_000, 200_000, 500_000, 1_000_000, 5_000_000];

/** Whether the pictures of each section's stories are stored, and how large one may be. */
export function SectionPictures(): ReactElement | null {
  const { sections } = usePicked('sections');
  if (sections.length === 0) return null;
  return (
    <details className={styles['more']}>
      <summary>{t('storage.bySection')}</summary>
      <ul>
        {sections.map((section) => (
          <SectionRow key={section.id} section={section} />
        ))}
      </ul>
    </details>
  );
}

function SectionRow({ section: { id, path, pictures, pictureLimit } }: { readonly section: Section }): ReactElement {
  const name = path.replaceAll('/', ' › ');
  const choices = pictureLimit === null || limits.includes(pictureLimit) ? limits : [...limits, pictureLimit].toSorted((a, b) => a - b);
  return (
    <li className={styles['section']}>
      <span>{name}</span>
      <Select<PicturePolicy>
        label={t('storage.policyOf', { name })}
        value={pictures}
        options={(['auto', 'always', 'never'] as const).map((value) => ({ value, label: t(`storage.policy.${value}`) }))}
        onChange={(value) => void setSectionPictures(id, value, pictureLimit)}
      />
      <Select
        label={t('storage.limitOf', { name })}
        value={String(pictureLimit ?? '')}
        isDisabled={pictures === 'never'}
        options={[{ value: '', label: t('storage.limitAuto') }, ...choices.map((bytes) => ({ value: String(bytes), label: fileSize(bytes) }))]}
        onChange={(value) => void setSectionPictures(id, pictures, value === '' ? null : Number(value))}
      />
    </li>
  );
}
