import type { ReactElement } from 'react';
import type { FeedPreview } from '../../electron/contract/model';
import { shortTime } from '../language/format';
import { t } from '../language/language';
import { Tile } from '../ui/Tile';
import styles from './follow.module.css';

interface FeedChoiceProps {
  readonly feed: FeedPreview;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

/** One of the feeds behind an address: its name, its address and its newest headlines. */
export function FeedChoice({ feed, isChosen, onChoose }: FeedChoiceProps): ReactElement {
  return (
    <label className={styles['choice']}>
      <input type="radio" name="feed" checked={isChosen} onChange={onChoose} />
      <Tile name={feed.title} />
      <span className={styles['about']}>
        <b dir="auto">{feed.title}</b>
        <span className={styles['url']}>{feed.url.replace(/^https?:\/\/(www\.)?/, '')}</span>
        {feed.followedAs !== null && <span className={styles['note']}>{t('add.followed')}</span>}
        {feed.headlines.length === 0 && <span className={styles['note']}>{t('add.noHeadlines')}</span>}
        {feed.headlines.slice(0, 2).map(({ title, publishedAt }) => (
          <span key={title} className={styles['headline']}>
            <span dir="auto">{title}</span>
            {publishedAt !== null && <span className={styles['time']}>{shortTime(publishedAt)}</span>}
          </span>
        ))}
      </span>
    </label>
  );
}
