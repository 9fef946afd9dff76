import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import { moveFeed, renameFeed } from '../actions/following';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { CommitField } from '../ui/CommitField';
import { Icon } from '../ui/Icon';
import { Row } from '../ui/Row';
import { Tile } from '../ui/Tile';
import { FeedAddress } from './FeedAddress';
import { FeedPace } from './FeedPace';
import { FeedRequest } from './FeedRequest';
import styles from './FeedSheet.module.css';
import { FeedSignIn } from './FeedSignIn';
import { FeedStateRows } from './FeedStateRows';
import { Unfollow } from './Unfollow';
import { useFeedSettings } from './use-feed-states';

/** One feed: how it does, and what can be settled of it. */
export function FeedSheet({ feed }: { readonly feed: Feed }): ReactElement {
  const { sections, showDialog } = usePicked('sections', 'showDialog');
  const settings = useFeedSettings(feed.id);
  const [isLeaving, setLeaving] = useState(false);
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus(), []);
  const toList = (): void => showDialog({ name: 'settings', page: 'feeds' });
  return (
    <div className={styles['sheet']}>
      <button ref={back} type="button" className={styles['back']} onClick={toList}>
        <Icon name="back" />
        {t('feeds.back')}
      </button>
      <h4 className={styles['title']} dir="auto">
        <Tile name={feed.title} />
        {feed.title}
      </h4>
      {settings && (
        <>
          <FeedStateRows feed={feed} settings={settings} />
          <FeedAddress feed={feed} />
          <FeedSignIn feed={feed} />
          <Row label={t('feed.name')}>
            <div className={styles['wide']}>
              <CommitField label={t('feed.name')} isLabelHidden value={feed.title} placeholder={settings.givenTitle ?? ''} onCommit={(title) => void renameFeed(feed.id, title)} />
            </div>
          </Row>
          <Row label={t('feed.section')}>
            <div className={styles['wide']}>
              <CommitField
                label={t('feed.section')}
                isLabelHidden
                value={sections.find(({ id }) => id === feed.sectionId)?.path ?? ''}
                placeholder={t('feed.noSection')}
                choices={sections.map(({ path }) => path)}
                onCommit={(section) => void moveFeed(feed.id, section.trim() || null)}
              />
            </div>
          </Row>
          <FeedPace feed={feed} settings={settings} />
          <FeedRequest feed={feed} settings={settings} />
          <footer className={styles['foot']}>
            {isLeaving ? (
              <Unfollow feed={feed} onCancel={() => setLeaving(false)} onGone={toList} />
            ) : (
              <>
                <span className={styles['note']}>{t('feed.stories', { count: settings.storedArticles })}</span>
                <Button look="quiet" size="small" onClick={() => setLeaving(true)}>
                  {t('feed.unfollow')}
                </Button>
              </>
            )}
          </footer>
        </>
      )}
    </div>
  );
}
