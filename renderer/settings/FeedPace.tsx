import type { ReactElement } from 'react';
import type { FeedSettings } from '../../electron/contract/feed-settings';
import type { Feed, FullText } from '../../electron/contract/model';
import { setFeedInterval, setFullText as keepFullText } from '../actions/feed-settings';
import { setFeedPaused } from '../actions/following';
import { intervalWords } from '../language/feed-state';
import { t } from '../language/language';
import { Choice } from '../ui/Choice';
import { Row } from '../ui/Row';
import { Select } from '../ui/Select';
import { Switch } from '../ui/Switch';
import { useDraft } from '../ui/use-draft';
import styles from './FeedSheet.module.css';

const minute = 60_000;
/** The spans that are offered between two polls, in minutes. */
const intervals = [15, 30, 60, 120, 240, 480, 720, 1440];
const fullTexts: readonly FullText[] = ['auto', 'always', 'never'];

interface FeedPaceProps {
  readonly feed: Feed;
  readonly settings: FeedSettings;
}

/** How often a feed is asked, if at all, and how much of its stories is fetched. A choice shows before it is stored. */
export function FeedPace({ feed, settings }: FeedPaceProps): ReactElement {
  const [interval, setInterval] = useDraft(String(settings.state.chosenInterval ?? 0));
  const [isPaused, setPaused] = useDraft(feed.isPaused);
  const [fullText, setFullText] = useDraft(settings.fullText);
  return (
    <>
      <Row label={t('feed.interval')}>
        <Select
          label={t('feed.interval')}
          value={interval}
          options={[{ value: '0', label: t('feed.automatic') }, ...intervals.map((minutes) => ({ value: String(minutes * minute), label: intervalWords(minutes) }))]}
          onChange={(value) => {
            setInterval(value);
            void setFeedInterval(feed.id, Number(value) || null);
          }}
        />
      </Row>
      <Row label={t('feed.pause')} note={t('feed.pauseNote')}>
        <Switch
          label={t('feed.pause')}
          isOn={isPaused}
          onChange={(isOn) => {
            setPaused(isOn);
            void setFeedPaused(feed.id, isOn);
          }}
        />
      </Row>
      <Row label={t('feed.fullText')}>
        <Choice
          label={t('feed.fullText')}
          value={fullText}
          options={fullTexts.map((value) => ({ value, label: t(`feed.fullTextAs.${value}`) }))}
          onChange={(chosen) => {
            setFullText(chosen);
            void keepFullText(feed.id, chosen);
          }}
        />
        <span className={styles['note']}>{t(`feed.fullTextNote.${fullText}`)}</span>
      </Row>
    </>
  );
}
