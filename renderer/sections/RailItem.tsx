import type { ReactElement } from 'react';
import { feedProblemWords } from '../language/feed-problem';
import { wholeNumber } from '../language/format';
import { t } from '../language/language';
import type { RailRow } from '../state/rail-rows';
import { Icon, type IconName } from '../ui/Icon';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import styles from './Rail.module.css';

const fixedIcons: Readonly<Record<string, IconName>> = { today: 'sun', unread: 'inbox', all: 'stack', saved: 'bookmark' };

interface RailItemProps {
  readonly row: RailRow;
  /** How unread stories are told. */
  readonly unreadMark: 'number' | 'dot' | 'nothing';
  readonly isSelected: boolean;
  readonly isTabStop: boolean;
  readonly onOpen: () => void;
  readonly onFold: () => void;
  readonly onMenu: (x: number, y: number) => void;
}

export function RailItem({ row, unreadMark, isSelected, isTabStop, onOpen, onFold, onMenu }: RailItemProps): ReactElement {
  const name = row.kind === 'fixed' ? t(`view.${row.view.kind as 'today'}`) : row.name;
  // How many are saved is no call to read.
  const mark = row.count === 0 ? 'nothing' : row.view.kind === 'saved' ? 'number' : unreadMark;
  const words = { number: t(row.view.kind === 'saved' ? 'rail.savedCount' : 'rail.unread', { count: row.count }), dot: t('rail.someUnread'), nothing: '' }[mark];
  return (
    <div
      role="treeitem"
      className={styles['row']}
      data-kind={row.kind}
      data-level={row.level}
      data-section={row.section && sectionColour(row.section.path.split('/')[0] ?? '')}
      aria-level={row.level}
      aria-selected={isSelected}
      aria-expanded={row.isOpen}
      aria-label={words ? `${name}, ${words}` : name}
      title={name}
      tabIndex={isTabStop ? 0 : -1}
      data-region-focus={isTabStop || undefined}
      onClick={onOpen}
      onContextMenu={(event) => {
        event.preventDefault();
        onMenu(event.clientX, event.clientY);
      }}
    >
      <Mark row={row} />
      <span className={styles['name']} dir="auto">
        {name}
      </span>
      {row.feed?.problem && (
        <span className={styles['warning']} title={feedProblemWords(row.feed.problem, row.name)}>
          <Icon name="warning" size={12} />
        </span>
      )}
      {row.feed?.isPaused && (
        <span className={styles['paused']}>
          <Icon name="pause" size={12} />
        </span>
      )}
      <span className={styles['count']} data-mark={mark}>
        {mark === 'number' && wholeNumber(row.count)}
      </span>
      {row.isOpen !== undefined && (
        <span
          className={styles['fold']}
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <Icon name={row.isOpen ? 'chevronDown' : 'chevronRight'} />
        </span>
      )}
    </div>
  );
}

function Mark({ row }: { readonly row: RailRow }): ReactElement {
  if (row.kind === 'fixed') return <Icon name={fixedIcons[row.view.kind] ?? 'stack'} />;
  if (row.kind === 'feed') return <Tile name={row.name} look={row.feed?.kind === 'bundled' ? 'own' : 'feed'} />;
  return <span className={styles['swatch']} />;
}
