import { defaultRangeExtractor, useVirtualizer, type Range } from '@tanstack/react-virtual';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState, type MouseEvent, type ReactElement, type ReactNode } from 'react';
import type { Headline } from '../../electron/contract/model';
import { listWholeSearch, loadRows } from '../actions/searching';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import { Menu } from '../ui/Menu';
import { EmptyList } from './EmptyList';
import styles from './HeadlineList.module.css';
import { headlineMenu } from './headline-menu';
import { HeadlineRow, rowId } from './HeadlineRow';
import { ListHeader } from './ListHeader';
import { NewHeadlines } from './NewHeadlines';
import { groupHeight, layoutOf } from './list-layout';
import { useRowHeight } from './row-height';
import { useScrolledPast } from './scrolled-past';

/** Rows fetched beyond those in sight, so that scrolling meets no empty ones; so many at a time, not a few with each frame. */
const fetchedAhead = 60;
/** Milliseconds after which those of a search are: the next key makes another list. */
const typingPause = 300;
/** Rows drawn beyond those in sight: few of a search, which is another list at every key that one types, until it is scrolled. */
const drawnAhead = { search: 3, list: 12 };

interface HeadlineListProps {
  /** Takes the header's place while one searches. */
  readonly search: ReactNode;
  /** Stands between the header and the headlines, while one doesn't search. */
  readonly notice: ReactNode;
  readonly children: ReactNode;
}

/** The headlines of a view, as they stood when it was opened: a listbox over virtual rows with sticky day headings. */
export function HeadlineList({ notice, search, children }: HeadlineListProps): ReactElement {
  const { language, query, feeds, list, stories, unfolded, toggleStory, listKey, listPosition, listedAsOf, selectedId, loadMuteReasons, keepListPosition } = usePicked('language', 'query', 'feeds', 'list', 'stories', 'unfolded', 'toggleStory', 'listKey', 'listPosition', 'listedAsOf', 'selectedId', 'loadMuteReasons', 'keepListPosition');
  // Not what is typed: at each key only what it finds changes the list.
  const isSearching = useStore((state) => state.searchText !== null);
  const isNothingTyped = useStore((state) => state.searchText?.trim() === '');
  const [isThrown, setThrown] = useState(false);
  const scroller = useRef<HTMLDivElement>(null);
  const [menuFor, setMenuFor] = useState<{ headline: Headline; x: number; y: number } | null>(null);
  const layout = useMemo(() => layoutOf(list, listedAsOf, query.sort ?? 'newest'), [list, listedAsOf, query.sort, language]); // oxlint-disable-line react/exhaustive-deps -- headings are in the window's language
  const sticky = useRef(0);
  const height = useRowHeight();

  const virtualizer = useVirtualizer({
    count: layout.count,
    getScrollElement: () => scroller.current,
    estimateSize: (index) => (layout.groupAt(index) ? groupHeight : height),
    getItemKey: layout.keyAt,
    overscan: query.view.kind === 'search' && !isThrown ? drawnAhead.search : drawnAhead.list,
    onChange: (instance) => setThrown(instance.isScrolling),
    rangeExtractor: useCallback(
      (range: Range) => {
        sticky.current = layout.groupRowBefore(range.startIndex);
        return [...new Set([sticky.current, ...defaultRangeExtractor(range)])].filter((row) => row >= 0).toSorted((a, b) => a - b);
      },
      [layout],
    ),
    scrollPaddingStart: groupHeight,
  });
  const items = virtualizer.getVirtualItems();

  const from = items.find((item) => !layout.groupAt(item.index))?.index ?? 0;
  const to = items.at(-1)?.index ?? 0;
  useEffect(() => {
    const ids = layout.headlinesBetween((Math.floor(from / fetchedAhead) - 1) * fetchedAhead, (Math.floor(to / fetchedAhead) + 2) * fetchedAhead - 1);
    if (query.view.kind === 'muted') void loadMuteReasons(ids);
    if (to >= layout.count - 1) void listWholeSearch();
    if (query.view.kind !== 'search') return void loadRows(query.view, ids);
    void loadRows(query.view, layout.headlinesBetween(from, to));
    const later = setTimeout(() => void loadRows(query.view, ids), typingPause);
    return () => clearTimeout(later);
  }, [layout, from, to, query.view, loadMuteReasons]);

  // A list opens where it was left.
  useLayoutEffect(() => {
    const row = listPosition ? layout.rowOf(listPosition.articleId) : -1;
    const offset = row < 0 ? 0 : (virtualizer.getOffsetForIndex(row, 'start')?.[0] ?? 0) + groupHeight - (listPosition?.offset ?? 0);
    virtualizer.scrollToOffset(offset);
    // The virtualizer is one object for the list's life; a new `listKey` is a list opened anew.
  }, [listKey]); // oxlint-disable-line react/exhaustive-deps

  // The selected row comes into sight when the selection moves, not when a list opens where it was left.
  const shownId = useRef(selectedId);
  useEffect(() => {
    if (shownId.current === selectedId) return;
    shownId.current = selectedId;
    const row = selectedId === null ? -1 : layout.rowOf(selectedId);
    if (row >= 0) virtualizer.scrollToIndex(row, { align: 'auto' });
  }, [selectedId, layout, virtualizer]);

  const onScrollEnd = (): void => {
    const top = virtualizer.scrollOffset ?? 0;
    const first = virtualizer.getVirtualItems().find((item) => !layout.groupAt(item.index) && item.end > top + groupHeight);
    const articleId = first && layout.headlineAt(first.index);
    keepListPosition(first && articleId !== undefined && top > 0 ? { articleId, offset: first.start - top } : null);
  };

  useScrolledPast(scroller, virtualizer, layout, listKey);

  const openMenu = useCallback((headline: Headline, event: MouseEvent) => {
    event.preventDefault();
    setMenuFor({ headline, x: event.clientX, y: event.clientY });
  }, []);

  return (
    <section className={styles['pane']} data-region="list" aria-label={t('list.label')}>
      {isSearching ? search : <ListHeader />}
      {!isSearching && notice}
      <NewHeadlines />
      {isNothingTyped ? null : list.ids.length === 0 ? (
        <EmptyList />
      ) : (
        <div
          ref={scroller}
          className={styles['list']}
          role="listbox"
          tabIndex={0}
          data-region-focus
          aria-label={t('list.label')}
          aria-activedescendant={selectedId !== null && items.some(({ index }) => layout.headlineAt(index) === selectedId) ? rowId(selectedId) : undefined}
          onScrollEnd={onScrollEnd}
        >
          <div className={styles['all']} role="presentation" style={{ height: virtualizer.getTotalSize() }}>
            {items.map((item) => {
              const group = layout.groupAt(item.index);
              if (group) {
                const isSticky = item.index === sticky.current;
                return (
                  <div
                    key={item.key}
                    role="presentation"
                    className={styles['group']}
                    data-sticky={isSticky || undefined}
                    style={isSticky ? undefined : { transform: `translateY(${item.start}px)` }}
                  >
                    <b dir="auto">{group.feedId === null ? group.label : (feeds.find(({ id }) => id === group.feedId)?.title ?? t('list.formerFeed'))}</b>
                    <span>{t('list.stories', { count: group.count })}</span>
                  </div>
                );
              }
              const id = layout.headlineAt(item.index);
              return (
                <div key={item.key} ref={virtualizer.measureElement} data-index={item.index} role="presentation" className={styles['row']} style={{ transform: `translateY(${item.start}px)` }}>
                  {id !== undefined && <HeadlineRow id={id} isSelected={id === selectedId} position={layout.positionOf(item.index)} total={list.ids.length} story={stories.get(id)} isUnfolded={unfolded.has(id)} isMember={layout.isMember(item.index)} onFold={toggleStory} onMenu={openMenu} />}
                </div>
              );
            })}
          </div>
        </div>
      )}
      {children}
      {menuFor && (
        <Menu id="headline-menu" label={menuFor.headline.title} groups={headlineMenu(menuFor.headline)} at={menuFor} onClose={() => setMenuFor(null)} />
      )}
    </section>
  );
}
