import { useEffect, useState, type ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import { countStories, unfollow } from '../actions/following';
import { t } from '../language/language';
import { Button } from '../ui/Button';
import { Dialog } from '../ui/Dialog';
import styles from './follow.module.css';

/** Says what leaves with a feed and what stays, before it goes. */
export function UnfollowDialog({ feed, onClose }: { readonly feed: Feed; readonly onClose: () => void }): ReactElement | null {
  const [counts, setCounts] = useState<{ stories: number; saved: number } | null>(null);
  useEffect(() => void countStories(feed.id, setCounts), [feed.id]);
  if (!counts) return null;
  return (
    <Dialog title={t('unfollow.title', { title: feed.title })} closeLabel={t('add.cancel')} onClose={onClose}>
      <p>
        {t('unfollow.leave', { count: counts.stories - counts.saved })} {counts.saved > 0 && t('unfollow.stay', { count: counts.saved })}
      </p>
      <footer className={styles['actions']}>
        <Button look="quiet" onClick={onClose}>
          {t('add.cancel')}
        </Button>
        <Button
          look="danger"
          onClick={() => {
            onClose();
            void unfollow(feed.id, feed.title);
          }}
        >
          {t('unfollow.confirm')}
        </Button>
      </footer>
    </Dialog>
  );
}
