import { useEffect, useState, type ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import { countStories, unfollow } from '../actions/following';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import styles from './FeedSheet.module.css';

interface UnfollowProps {
  readonly feed: Feed;
  readonly onCancel: () => void;
  readonly onGone: () => void;
}

/** Says what leaves with a feed and what stays, before it goes. */
export function Unfollow({ feed, onCancel, onGone }: UnfollowProps): ReactElement | null {
  const [counts, setCounts] = useState<{ stories: number; saved: number } | null>(null);
  useEffect(() => void countStories(feed.id, setCounts), [feed.id]);
  if (!counts) return null;
  return (
    <>
      <p className={styles['note']} role="status">
        <b>{t('unfollow.title', { title: feed.title })}</b> {t('unfollow.leave', { count: counts.stories - counts.saved })} {counts.saved > 0 && t('unfollow.stay', { count: counts.saved })}
      </p>
      <Button look="quiet" size="small" onClick={onCancel}>
        {t('add.cancel')}
      </Button>
      <Button
        look="danger"
        size="small"
        onClick={() => {
          onGone();
          void unfollow(feed.id, feed.title);
        }}
      >
        {t('unfollow.confirm')}
      </Button>
    </>
  );
}
