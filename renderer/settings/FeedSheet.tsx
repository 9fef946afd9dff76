import { useState, type ReactElement } from 'react';
import type { FullText } from '../../electron/contract/feed-settings';
import type { Feed } from '../../electron/contract/model';
import { setFeedFullText, setFeedInterval } from '../actions/feed-settings';
import { moveFeed, renameFeed, setFeedPaused } from '../actions/following';
import { intervalWords } from '../language/feed-state';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { CommitField } from '../ui/CommitField';
import { Icon } from '../ui/Icon';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { Tile } from '../ui/Tile';
import { FeedAddress } from './FeedAddress';
import { FeedRequest } from './FeedRequest';
import styles from './FeedSheet.module.css';
import { FeedSignIn } from './FeedSignIn';
import { FeedStateRows } from './FeedStateRows';
import { Unfollow } from './Unfollow';
import { useFeedSettings } from './use-feed-states';

const minute = 60_000;
/** The spans that are offered between two polls, in minutes. */
const intervals = [15, 30, 60, 120, 240, 480, 720, 1440];
const fullTexts: readonly FullText[] = ['automatic', 'always', 'never'];

/** One feed: how it does, and what can be settled of it. */
export function FeedSheet({ feed }: { readonly feed: Feed }): ReactElement {
  const { sections, showDialog } = usePicked('sections', 'showDialog');
  const settings = useFeedSettings(feed.id);
  const [isLeaving, setLeaving] = useState(false);
  const toList = (): void => showDialog({ name: 'settings', page: 'feeds' });
  return (
    <div className={styles['sheet']}>
      <button type="button" className={styles['back']} onClick={toList}>
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
          <Row label={t('feed.interval')}>
            <Select
              label={t('feed.interval')}
              value={String(settings.state.chosenInterval ?? 0)}
              options={[{ value: '0', label: t('feed.automatic') }, ...intervals.map((minutes) => ({ value: String(minutes * minute), label: intervalWords(minutes) }))]}
              onChange={(value) => void setFeedInterval(feed.id, Number(value) || null)}
            />
          </Row>
          <Row label={t('feed.pause')} note={t('feed.pauseNote')}>
            <Switch label={t('feed.pause')} isOn={feed.isPaused} onChange={(isPaused) => void setFeedPaused(feed.id, isPaused)} />
          </Row>
          <Row label={t('feed.fullText')}>
            <Choice
              label={t('feed.fullText')}
              value={settings.fullText}
              options={fullTexts.map((value) => ({ value, label: t(`feed.fullTextAs.${value}`) }))}
              onChange={(fullText) => void setFeedFullText(feed.id, fullText)}
            />
            <span className={styles['note']}>{t(`feed.fullTextNote.${settings.fullText}`)}</span>
          </Row>
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
