import type { ReactElement } from 'react';
import type { Feed } from '../../electron/contract/model';
import type { FeedCondition } from '../language/feed-state';
import { Icon, type IconName } from '../ui/Icon';
import { Tile } from '../ui/Tile';
import styles from './FeedList.module.css';

const icons: Readonly<Record<FeedCondition, IconName>> = { well: 'check', trouble: 'warning', paused: 'pause', new: 'part' };

interface FeedRowProps {
  readonly id: string;
  readonly feed: Feed;
  readonly condition: FeedCondition;
  /** Its state in a few words. */
  readonly words: string;
  readonly section: string;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
}

/** A feed in the list: what it is called, how it does, where it stands. */
export function FeedRow({ id, feed, condition, words, section, isTabStop, onOpen }: FeedRowProps): ReactElement {
  return (
    <button type="button" id={id} className={styles['row']} tabIndex={isTabStop ? 0 : -1} onClick={onOpen}>
      <Tile name={feed.title} />
      <span className={styles['title']} dir="auto">
        {feed.title}
      </span>
      <span className={styles['section']} dir="auto">
        {section}
      </span>
      <Icon name="chevronRight" />
      <span className={styles['state']} data-condition={condition}>
        <Icon name={icons[condition]} size={12} />
        <span>{words}</span>
      </span>
    </button>
  );
}
