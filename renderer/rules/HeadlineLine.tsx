import type { ReactElement } from 'react';
import type { Headline } from '../../electron/contract/model';
import { Tile } from '../ui/Tile';
import styles from './HeadlineLine.module.css';

interface HeadlineLineProps {
  readonly headline: Headline;
  readonly time?: string;
  /** Absent: it only stands there as an example. */
  readonly onOpen?: () => void;
}

/** An article in one line: its feed's mark, its title, when. */
export function HeadlineLine({ headline, time, onOpen }: HeadlineLineProps): ReactElement {
  const line = (
    <>
      <Tile name={headline.feedTitle} look={headline.feedKind === 'bundled' ? 'own' : 'feed'} size={14} />
      <span className={styles['title']} dir="auto" lang={headline.language ?? undefined}>
        {headline.title}
      </span>
      {time !== undefined && <span className={styles['time']}>{time}</span>}
    </>
  );
  if (!onOpen) return <div className={styles['line']}>{line}</div>;
  return (
    <button type="button" className={styles['line']} title={headline.title} onClick={onOpen}>
      {line}
    </button>
  );
}
