import { useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode } from 'react';
import { runAction } from '../actions/actions';
import { useShortcut } from '../actions/bindings';
import { place } from '../actions/placing';
import { openView } from '../actions/reading';
import { moveSearch } from '../actions/tagging';
import { t } from '../language/language';
import { railGroups } from '../state/rail-groups';
import { viewKey, type RailRow } from '../state/rail-rows';
import { usePicked, useStore } from '../state/store';
import { IconButton } from '../ui/Button';
import { Icon } from '../ui/Icon';
import { Menu } from '../ui/Menu';
import { readingKey } from '../ui/reading-key';
import styles from './Rail.module.css';
import { RailFoot } from './RailFoot';
import { RailItem } from './RailItem';
import { railMenu } from './rail-menu';
import { stepOf } from './drop';
import { usePlacing } from './use-placing';

/** Section navigation: fixed views, then one tree of sections, each holding its feeds. */
export function Rail({ children }: { readonly children: ReactNode }): ReactElement {
  const { settings, changeSettings, ...shown } = usePicked('sections', 'feeds', 'timelines', 'tags', 'searches', 'counts', 'settings', 'changeSettings');
  const isMutedOpen = useStore(({ query }) => query.view.kind === 'muted');
  const shortcuts = { rail: useShortcut('rail.toggle'), add: useShortcut('feeds.add') };
  const folded = settings?.foldedSections ?? [];
  const groups = railGroups(shown, isMutedOpen, folded);
  const rows = [...groups.fixed, ...groups.timelines, ...groups.searches, ...groups.tree, ...groups.tags, ...groups.muted];
  const keys = new Set(rows.map(({ key }) => key));
  const [menuFor, setMenuFor] = useState<{ row: RailRow; x: number; y: number } | null>(null);
  const tree = useRef<HTMLDivElement>(null);
  const dragOf = usePlacing(rows);

  const fold = (row: RailRow, isOpen: boolean): void => {
    if (!row.section || row.isOpen === undefined || row.isOpen === isOpen) return;
    const { id } = row.section;
    changeSettings({ foldedSections: isOpen ? folded.filter((other) => other !== id) : [...folded, id] });
  };

  const move = (event: KeyboardEvent, row: RailRow): void => {
    const direction = event.key === 'ArrowUp' ? -1 : event.key === 'ArrowDown' ? 1 : null;
    if (direction === null) return;
    event.preventDefault();
    event.stopPropagation();
    if (row.search) {
      // Moved in the document, it loses the focus.
      const back = (): void => tree.current?.querySelector<HTMLElement>(`[data-key="${row.key}"]`)?.focus();
      void moveSearch(row.search.id, direction).then(() => requestAnimationFrame(back));
      return;
    }
    const placing = stepOf(rows, row, direction);
    if (placing) void place(placing);
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const items = [...(tree.current?.querySelectorAll<HTMLElement>('[role=treeitem]') ?? [])];
    const at = items.indexOf(document.activeElement as HTMLElement);
    const row = rows[at];
    if (!row) return;
    if (event.altKey) return move(event, row);
    const focus = (index: number): void => items[Math.max(0, Math.min(items.length - 1, index))]?.focus();
    switch (readingKey(event.key)) {
      case 'ArrowDown':
        focus(at + 1);
        break;
      case 'ArrowUp':
        focus(at - 1);
        break;
      case 'Home':
        focus(0);
        break;
      case 'End':
        focus(items.length - 1);
        break;
      case 'ArrowRight':
        if (row.isOpen === false) fold(row, true);
        else if (row.isOpen) focus(at + 1);
        else return;
        break;
      case 'ArrowLeft':
        if (row.isOpen) fold(row, false);
        else focus(parentIndex(rows, at));
        break;
      case ' ':
        // On the list that is open already it turns the page, as everywhere.
        if (row.key === viewKey(useStore.getState().query.view)) return;
        void openView(row.view);
        break;
      case 'Enter':
        void openView(row.view);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };

  const item = (row: RailRow): ReactElement => (
    <RailItem
      key={row.key}
      row={row}
      unreadMark={settings?.unreadMark ?? 'number'}
      keys={keys}
      onOpen={() => void openView(row.view)}
      onFold={() => fold(row, !row.isOpen)}
      onMenu={(x, y) => setMenuFor({ row, x, y })}
      drag={dragOf(row)}
    />
  );
  const menuGroups = menuFor ? railMenu(menuFor.row, shown.feeds) : [];

  return (
    <nav className={styles['rail']} data-region="rail" aria-label={t('rail.label')}>
      <div className={styles['bar']}>
        <span className={styles['wordmark']}>
          <span className={styles['full']}>{t('program')}</span>
          <span className={styles['initial']} aria-hidden="true">
            B
          </span>
        </span>
        <span className={styles['hide']}>
          <IconButton icon="sidebar" label={t('rail.hide')} shortcut={shortcuts.rail} onClick={() => runAction('rail.toggle')} />
        </span>
      </div>
      <div className={styles['rows']} ref={tree} role="tree" aria-label={t('rail.label')} onKeyDown={onKeyDown}>
        {groups.fixed.map(item)}
        {groups.timelines.length > 0 && <RailHeading words={t('timeline.rail')} />}
        {groups.timelines.map(item)}
        {groups.searches.length > 0 && <RailHeading words={t('tags.searches')} />}
        {groups.searches.map(item)}
        <div className={styles['heading']} role="presentation">
          <span>{t('rail.sections')}</span>
          {/* For the pointer only: a tree holds no buttons, and Ctrl+N does the same. */}
          <span className={styles['add']} aria-hidden="true" title={shortcuts.add ? `${t('action.addFeed')} (${shortcuts.add})` : t('action.addFeed')} onClick={() => runAction('feeds.add')}>
            <Icon name="plus" />
          </span>
        </div>
        {groups.tree.map(item)}
        {groups.tags.length > 0 && <RailHeading words={t('tags.rail')} />}
        {groups.tags.map(item)}
        {groups.muted.length > 0 && <div className={styles['gap']} role="presentation" />}
        {groups.muted.map(item)}
      </div>
      <RailFoot />
      {children}
      {menuFor && menuGroups.length > 0 && (
        <Menu id="rail-menu" label={menuFor.row.name} groups={menuGroups} at={menuFor} onClose={() => setMenuFor(null)} />
      )}
    </nav>
  );
}

function RailHeading({ words }: { readonly words: string }): ReactElement {
  return (
    <div className={styles['heading']} role="presentation">
      <span>{words}</span>
    </div>
  );
}

function parentIndex(rows: readonly RailRow[], at: number): number {
  const level = rows[at]?.level ?? 1;
  for (let index = at - 1; index >= 0; index--) if ((rows[index]?.level ?? 1) < level) return index;
  return at;
}
