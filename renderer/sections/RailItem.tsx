import type { ReactElement } from 'react';
import { hasUnseenEdition } from '../actions/front-page';
import { feedProblemWords } from '../language/feed-problem';
import { wholeNumber } from '../language/format';
import { t } from '../language/language';
import { viewKey, type RailRow } from '../state/rail-rows';
import { useStore } from '../state/store';
import { Icon, type IconName } from '../ui/Icon';
import { sectionColour } from '../ui/section-colour';
import { Tile } from '../ui/Tile';
import styles from './Rail.module.css';
import type { DragProps } from './use-placing';

const icons: Readonly<Record<string, IconName>> = { 'front-page': 'edition', today: 'sun', unread: 'inbox', all: 'stack', saved: 'bookmark', muted: 'hidden', tag: 'tag', 'saved-search': 'search' };

interface RailItemProps {
  readonly row: RailRow;
  /** How unread stories are told. */
  readonly unreadMark: 'number' | 'dot' | 'nothing';
  /** Of all rows; what is open may have none. */
  readonly keys: ReadonlySet<string>;
  readonly onOpen: () => void;
  readonly onFold: () => void;
  readonly onMenu: (x: number, y: number) => void;
  readonly drag: DragProps;
}

export function RailItem({ row, unreadMark, keys, onOpen, onFold, onMenu, drag }: RailItemProps): ReactElement {
  const { kind } = row.view;
  // Each row asks for itself: another list that opens is no change of the rail.
  const isSelected = useStore(({ query }) => viewKey(query.view) === row.key);
  const isTabStop = useStore(({ query }) => (keys.has(viewKey(query.view)) ? viewKey(query.view) : 'today') === row.key);
  const name = row.kind === 'fixed' || row.kind === 'muted' ? t(`view.${kind as 'today'}`) : row.name;
  const isNewEdition = useStore((state) => kind === 'front-page' && hasUnseenEdition(state));
  // How many are saved or muted is no call to read; what is new of a followed story is what it was followed for.
  const counted = row.kind === 'timeline' ? 'timeline.fresh' : kind === 'saved' ? 'rail.savedCount' : kind === 'muted' ? 'rail.mutedCount' : null;
  const mark = isNewEdition ? 'dot' : row.count === 0 ? 'nothing' : counted ? 'number' : unreadMark;
  const words = { number: t(counted ?? 'rail.unread', { count: row.count }), dot: isNewEdition ? t('edition.unseen') : t('rail.someUnread'), nothing: '' }[mark];
  return (
    <div
      role="treeitem"
      className={styles['row']}
      data-key={row.key}
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
      {...drag}
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
  if (row.kind === 'timeline') return <Icon name="timeline" />;
  if (row.kind === 'feed') return <Tile name={row.name} look={row.feed?.kind === 'bundled' ? 'own' : 'feed'} icon={row.feed?.icon} />;
  return row.kind === 'section' ? <span className={styles['swatch']} /> : <Icon name={icons[row.view.kind] ?? 'stack'} />;
}
