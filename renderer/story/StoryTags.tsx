import type { ReactElement } from 'react';
import type { Headline } from '../../electron/contract/model';
import { openTag } from '../actions/tagging';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import styles from './StoryTags.module.css';

/** The tags of a story; each leads to all that carry it. */
export function StoryTags({ headline }: { readonly headline: Headline }): ReactElement | null {
  const { showDialog } = usePicked('showDialog');
  const carried = useStore((state) => (state.headlines.get(headline.id) ?? headline).tags);
  if (carried.length === 0) return null;
  return (
    <ul className={styles['tags']} aria-label={t('tags.title')}>
      {carried.map((name) => (
        <li key={name}>
          <button type="button" className={styles['tag']} title={t('tags.open', { name })} dir="auto" onClick={() => void openTag(name)}>
            {name}
          </button>
        </li>
      ))}
      <li>
        <button type="button" className={styles['add']} onClick={() => showDialog({ name: 'tags', headline })}>
          {t('tags.add')}
        </button>
      </li>
    </ul>
  );
}
