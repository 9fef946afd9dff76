import { useEffect, useRef } from 'react';
import { bringIntoSight, isInSight, mark } from './highlight';

/** Marks a sentence and keeps it in sight, unless the person has scrolled away from the one before it. */
export function useSight(range: Range | null): void {
  const before = useRef<Range>(null);
  useEffect(() => {
    mark(range);
    if (!range) return;
    const last = before.current;
    before.current = range;
    const hasLeft = last !== null && last.startContainer.isConnected && !isInSight(last);
    if (!hasLeft) bringIntoSight(range, matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth');
  }, [range]);
  useEffect(() => () => mark(null), []);
}
