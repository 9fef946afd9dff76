import type { ReactElement } from 'react';
import { showNewHeadlines } from '../actions/reading';
import { t } from '../language/language';
import { useStore } from '../state/store';
import { Icon } from '../ui/Icon';
import styles from './NewHeadlines.module.css';

/** What has arrived waits here, over the list; nothing in the list moves before it is asked for. */
export function NewHeadlines(): ReactElement | null {
  const count = useStore((state) => state.newHeadlines);
  if (count === 0) return null;
  return (
    <button type="button" className={styles['pill']} onClick={() => void showNewHeadlines()}>
      <Icon name="up" size={12} />
      {t('pill', { count })}
    </button>
  );
}
