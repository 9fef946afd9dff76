import { useEffect, useLayoutEffect, useMemo, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { runAction } from '../actions/actions';
import { hasUnseenEdition } from '../actions/front-page';
import { openView } from '../actions/reading';
import { t } from '../language/language';
import { usePicked, useStore } from '../state/store';
import { EmptyState } from '../ui/EmptyState';
import { Icon } from '../ui/Icon';
import styles from './FrontPage.module.css';
import { GroupHead, LastRows } from './LastRows';
import { layoutOf, type Column, type Group } from './layout';
import { Lead } from './Lead';
import { Nameplate } from './Nameplate';
import { Brief, shownId, SlotFacts, SlotKicker, SlotPicture, SlotTitle } from './Slot';
import { isArrow, slotInDirection } from './spatial';
import { readyWords } from './words';

/** The front page: an edition as it was made, every headline a link, and an end. Hidden while one of its stories is read. */
export function FrontPage({ isHidden }: { readonly isHidden: boolean }): ReactElement {
  const { edition, selectedId } = usePicked('edition', 'selectedId');
  const sheet = useRef<HTMLDivElement>(null);
  const place = useRef(0);
  const shown = edition?.id ?? 0;

  // Back from a story the page stands where it stood; another edition begins at its top.
  useLayoutEffect(() => {
    place.current = 0;
    if (sheet.current) sheet.current.scrollTop = 0;
  }, [shown]);
  useLayoutEffect(() => {
    if (!isHidden && sheet.current) sheet.current.scrollTop = place.current;
  }, [isHidden]);

  // The keys move the selection; the focus goes with it.
  useEffect(() => {
    if (isHidden || selectedId === null) return;
    const link = sheet.current?.querySelector<HTMLElement>(`[data-slot="${selectedId}"]`);
    if (link && document.activeElement !== link) link.focus();
  }, [selectedId, isHidden]);

  const onKeyDown = (event: KeyboardEvent): void => {
    if (!sheet.current || !isArrow(event.key) || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!document.activeElement?.closest('[data-slot]')) return;
    // At the page's edge it scrolls, as it would by itself; what arrows do elsewhere would lead away from it.
    event.stopPropagation();
    const link = slotInDirection(sheet.current, event.key);
    if (!link) return;
    event.preventDefault();
    link.focus();
  };

  return (
    <div
      ref={sheet}
      className={styles['sheet']}
      hidden={isHidden}
      data-region="edition"
      data-sheet={isHidden ? undefined : true}
      onScroll={(event) => (place.current = event.currentTarget.scrollTop)}
      onKeyDown={onKeyDown}
    >
      <Newer />
      {edition ? (
        <Page />
      ) : (
        <div className={styles['none']}>
          <EmptyState icon="edition" title={t('edition.none')} text={t('edition.noneMore')} action={{ label: t('action.refresh'), run: () => runAction('feeds.refresh') }} />
        </div>
      )}
    </div>
  );
}

function Page(): ReactElement {
  const slots = useStore((state) => state.edition?.slots);
  const { lead, second, secondGroups, row, last } = useMemo(() => layoutOf(slots ?? []), [slots]);
  const hasSecond = second.head !== null || secondGroups.length > 0;
  return (
    <div className={styles['front']}>
      <Nameplate />
      {lead.head && (
        <div className={styles['top']} data-alone={hasSecond ? undefined : true} data-pictured={lead.head.picture !== null || undefined}>
          <Lead column={lead} />
          {hasSecond && <Second column={second} groups={secondGroups} />}
        </div>
      )}
      {row.length > 0 && (
        <div className={styles['row']} data-count={row.length}>
          {row.map((column) => (
            <RowColumn key={column.head?.place} column={column} />
          ))}
        </div>
      )}
      <LastRows groups={last} />
    </div>
  );
}

function Second({ column: { head, briefs }, groups }: { readonly column: Column; readonly groups: readonly Group[] }): ReactElement {
  return (
    <section className={styles['second']}>
      {head && (
        <article>
          <SlotKicker slot={head} />
          <SlotPicture slot={head} shape="wide" />
          <SlotTitle slot={head} look="large" />
          <Words of={head.standfirst ?? head.opening} language={head.language} />
          <SlotFacts slot={head} others="counted" />
        </article>
      )}
      {head && <Briefs slots={briefs} />}
      {groups.map((group) => (
        <div key={group.section} className={styles['group']}>
          <GroupHead group={group} />
          <Briefs slots={group.slots} />
        </div>
      ))}
    </section>
  );
}

/** A section's best story: with a brief below it smaller, alone larger. */
function RowColumn({ column: { head, briefs } }: { readonly column: Column }): ReactElement | null {
  if (!head) return null;
  const isAlone = briefs.length === 0;
  return (
    <section className={styles['column']}>
      <article>
        <SlotKicker slot={head} />
        <SlotPicture slot={head} shape={isAlone ? 'tall' : 'row'} />
        <SlotTitle slot={head} look={isAlone ? 'large' : 'medium'} />
        {!head.picture && <Words of={head.standfirst ?? head.opening} language={head.language} />}
        <SlotFacts slot={head} others="counted" />
      </article>
      <Briefs slots={briefs} />
    </section>
  );
}

function Briefs({ slots }: { readonly slots: Column['briefs'] }): ReactElement | null {
  if (slots.length === 0) return null;
  return (
    <div className={styles['briefs']}>
      {slots.map((slot) => (
        <Brief key={shownId(slot)} slot={slot} />
      ))}
    </div>
  );
}

function Words({ of: words, language }: { readonly of: string | null; readonly language: string | null }): ReactElement | null {
  if (words === null) return null;
  return (
    <p className={styles['words']} lang={language ?? undefined} dir="auto">
      {words}
    </p>
  );
}

/** A newer edition waits here; the one that is read stays. */
function Newer(): ReactElement | null {
  const newest = useStore((state) => (hasUnseenEdition(state) && state.editions[0]?.id !== state.edition?.id ? state.editions[0] : undefined));
  if (!newest) return null;
  return (
    <button type="button" className={styles['newer']} onClick={() => void openView({ kind: 'front-page' })}>
      <Icon name="edition" size={12} />
      {readyWords(newest)}
    </button>
  );
}
