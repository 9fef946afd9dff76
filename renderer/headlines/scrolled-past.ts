import type { Virtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, type RefObject } from 'react';
import type { ArticleId } from '../../electron/contract/model';
import { markScrolledPast } from '../actions/marking';
import { useStore } from '../state/store';
import { groupHeight, type ListLayout } from './list-layout';

/** Milliseconds without scrolling after which what was passed is marked, in one step. */
const settles = 1200;
const pagingKeys: readonly string[] = ['PageDown', 'PageUp', 'End'];

/** Marks headlines as read that were in sight and that a person then scrolled out at the top, where Settings ask for it. */
export function useScrolledPast(scroller: RefObject<HTMLElement | null>, virtualizer: Virtualizer<HTMLDivElement, Element>, layout: ListLayout, listKey: number): void {
  const isOn = useStore((state) => state.settings?.marksScrolled === true);
  const rows = useRef(layout);
  useEffect(() => {
    rows.current = layout;
  }, [layout]);
  const isEmpty = layout.count === 0;
  useEffect(() => {
    const element = scroller.current;
    if (!isOn || !element) return undefined;
    const passed = new Set<ArticleId>();
    let inSight: readonly ArticleId[] = [];
    let isByPerson = false;
    let timer: ReturnType<typeof setTimeout> | undefined;

    const top = (): number => element.scrollTop + groupHeight;
    const look = (): void => {
      const edge = element.scrollTop + element.clientHeight;
      const first = virtualizer.getVirtualItemForOffset(top())?.index ?? 0;
      const seen: ArticleId[] = [];
      for (let row = first; row < rows.current.count && (virtualizer.measurementsCache[row]?.start ?? edge) < edge; row++) {
        const id = rows.current.headlineAt(row);
        if (id !== undefined) seen.push(id);
      }
      inSight = seen;
    };
    const settle = (): void => {
      clearTimeout(timer);
      void markScrolledPast([...passed]);
      passed.clear();
    };
    // The engine may have scrolled before it tells of the wheel: what was in sight is known from before.
    const moves = (): void => void (isByPerson = true);
    // Any other key may have the program scroll.
    const onKeyDown = (event: KeyboardEvent): void => {
      if (pagingKeys.includes(event.key) && event.target === element) moves();
      else isByPerson = false;
    };
    // The scrollbar is the list's own; a press on a row is none of its.
    const onPointerDown = (event: PointerEvent): void => {
      if (event.target === element) moves();
      else isByPerson = false;
    };
    const onScroll = (): void => {
      const edge = top();
      if (isByPerson) for (const id of inSight) if ((virtualizer.measurementsCache[rows.current.rowOf(id)]?.end ?? edge + 1) <= edge) passed.add(id);
      look();
      clearTimeout(timer);
      if (passed.size > 0) timer = setTimeout(settle, settles);
    };
    look();
    element.addEventListener('wheel', moves, { passive: true });
    element.addEventListener('touchmove', moves, { passive: true });
    addEventListener('keydown', onKeyDown, { capture: true });
    addEventListener('pointerdown', onPointerDown, { capture: true });
    element.addEventListener('scroll', onScroll, { passive: true });
    return () => {
      settle();
      element.removeEventListener('wheel', moves);
      element.removeEventListener('touchmove', moves);
      removeEventListener('keydown', onKeyDown, { capture: true });
      removeEventListener('pointerdown', onPointerDown, { capture: true });
      element.removeEventListener('scroll', onScroll);
    };
  }, [isOn, isEmpty, listKey, scroller, virtualizer]);
}
