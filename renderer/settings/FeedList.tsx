import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent, type ReactElement, type RefObject } from 'react';
import type { FeedState } from '../../electron/contract/feed-settings';
import type { Feed, FeedId } from '../../electron/contract/model';
import { runAction } from '../actions/actions';
import { conditionOf, shortState } from '../language/feed-state';
import { t } from '../language/language';
import { usePicked } from '../state/store';
import { Button } from '../ui/Button';
import { Choice } from '../ui/Choice';
import { Field } from '../ui/Field';
import styles from './FeedList.module.css';
import { FeedRow } from './FeedRow';
import { useFeedStates } from './use-feed-states';

const rowHeight = 48;
type Shown = 'all' | 'trouble' | 'paused';

/** The feeds that are followed, each with how it does; those that fail stand first. */
export function FeedList({ left }: { readonly left: RefObject<FeedId | null> }): ReactElement {
  const { feeds, sections, showDialog } = usePicked('feeds', 'sections', 'showDialog');
  const states = useFeedStates();
  const [filter, setFilter] = useState('');
  const [shown, setShown] = useState<Shown>('all');
  const [activeId, setActiveId] = useState<FeedId | null>(null);
  const scroller = useRef<HTMLDivElement>(null);

  const entries = entriesOf(feeds, states);
  const count = (which: Shown): number => entries.filter(({ condition }) => condition === which).length;
  const rows = entries.filter(({ feed, condition }) => (shown === 'all' || condition === shown) && matches(feed, filter));
  const virtualizer = useVirtualizer({ count: rows.length, getScrollElement: () => scroller.current, estimateSize: () => rowHeight, overscan: 8, getItemKey: (index) => rows[index]?.feed.id ?? index });
  const stop = rows.some(({ feed }) => feed.id === activeId) ? activeId : rows[0]?.feed.id;

  // The feed that was left has the focus again; when it is gone, the first one.
  const hasRows = rows.length > 0;
  useEffect(() => {
    if (left.current === null || !hasRows) return;
    const at = Math.max(0, rows.findIndex(({ feed }) => feed.id === left.current));
    left.current = null;
    focusRow(at);
    // Once, when the rows are there.
  }, [hasRows]); // oxlint-disable-line react/exhaustive-deps

  function focusRow(at: number): void {
    const row = rows[at];
    if (!row) return;
    setActiveId(row.feed.id);
    virtualizer.scrollToIndex(at);
    requestAnimationFrame(() => document.getElementById(rowId(row.feed.id))?.focus());
  }

  // One Tab stop, arrows between the rows: there may be thousands.
  const onKeyDown = (event: KeyboardEvent): void => {
    const at = rows.findIndex(({ feed }) => feed.id === stop);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    focusRow(to);
  };

  return (
    <div className={styles['page']}>
      <div className={styles['tools']}>
        <div className={styles['filter']}>
          <Field type="search" label={t('feeds.filter')} isLabelHidden placeholder={t('feeds.filter')} icon="search" value={filter} onChange={setFilter} />
        </div>
        <Button look="quiet" size="small" onClick={() => runAction('feeds.import')}>
          {t('feeds.import')}
        </Button>
        <Button look="quiet" size="small" onClick={() => runAction('feeds.export')}>
          {t('feeds.export')}
        </Button>
        <Button size="small" onClick={() => runAction('feeds.add')}>
          {t('action.addFeed')}
        </Button>
      </div>
      {count('trouble') + count('paused') > 0 && (
        <div className={styles['show']}>
          <Choice
            label={t('feeds.show')}
            value={shown}
            options={[
              { value: 'all', label: t('feeds.all', { total: entries.length }) },
              ...(count('trouble') > 0 ? [{ value: 'trouble' as const, label: t('feeds.problems', { count: count('trouble') }) }] : []),
              ...(count('paused') > 0 ? [{ value: 'paused' as const, label: t('feeds.paused', { count: count('paused') }) }] : []),
            ]}
            onChange={setShown}
          />
        </div>
      )}
      {rows.length === 0 ? (
        <p className={styles['none']}>{entries.length === 0 ? t('empty.feedsMore') : t('feeds.none')}</p>
      ) : (
        <div className={styles['list']} ref={scroller} onKeyDown={onKeyDown}>
          <ul aria-label={t('feeds.list')} style={{ height: virtualizer.getTotalSize() }}>
            {virtualizer.getVirtualItems().map(({ key, index, start }) => {
              const row = rows[index];
              return (
                row && (
                  <li key={key} style={{ transform: `translateY(${start}px)` }} aria-setsize={rows.length} aria-posinset={index + 1}>
                    <FeedRow
                      id={rowId(row.feed.id)}
                      feed={row.feed}
                      condition={row.condition}
                      words={row.words}
                      section={sections.find(({ id }) => id === row.feed.sectionId)?.path ?? ''}
                      isTabStop={row.feed.id === stop}
                      onOpen={() => showDialog({ name: 'settings', page: 'feeds', feedId: row.feed.id })}
                    />
                  </li>
                )
              );
            })}
          </ul>
        </div>
      )}
    </div>
  );
}

interface Entry {
  readonly feed: Feed;
  readonly condition: ReturnType<typeof conditionOf>;
  readonly words: string;
}

const order = { trouble: 0, new: 1, paused: 1, well: 1 } as const;

function entriesOf(feeds: readonly Feed[], states: ReadonlyMap<FeedId, FeedState>): Entry[] {
  return feeds
    .flatMap((feed) => {
      const state = states.get(feed.id);
      return state ? [{ feed, condition: conditionOf(state), words: shortState(state) }] : [];
    })
    .toSorted((a, b) => order[a.condition] - order[b.condition] || a.feed.title.localeCompare(b.feed.title));
}

function matches({ title, url }: Feed, filter: string): boolean {
  const words = filter.trim().toLocaleLowerCase();
  return words === '' || title.toLocaleLowerCase().includes(words) || url.toLowerCase().includes(words);
}

function rowId(id: FeedId): string {
  return `feed-row-${id}`;
}
