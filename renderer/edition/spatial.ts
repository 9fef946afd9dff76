/** How much more a step aside counts than a step ahead. */
const aside = 3;

export function isArrow(key: string): boolean {
  return ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'].includes(key);
}

/** The headline that an arrow key leads to from the one that has the focus; undefined: none lies that way. */
export function slotInDirection(page: HTMLElement, key: string): HTMLElement | undefined {
  const from = document.activeElement?.closest<HTMLElement>('[data-slot]');
  if (!from) return undefined;
  const own = from.getBoundingClientRect();
  let best: { link: HTMLElement; distance: number } | undefined;
  for (const link of page.querySelectorAll<HTMLElement>('[data-slot]')) {
    if (link === from) continue;
    const distance = distanceTo(key, own, link.getBoundingClientRect());
    if (distance !== undefined && (!best || distance < best.distance)) best = { link, distance };
  }
  return best?.link;
}

function distanceTo(key: string, from: DOMRect, to: DOMRect): number | undefined {
  const isVertical = key === 'ArrowUp' || key === 'ArrowDown';
  const ahead = { ArrowDown: to.top - from.top, ArrowUp: from.top - to.top, ArrowRight: to.left - from.left, ArrowLeft: from.left - to.left }[key] ?? 0;
  const gap = isVertical ? between(from.left, from.right, to.left, to.right) : between(from.top, from.bottom, to.top, to.bottom);
  // A line's height or a column's indent is no step.
  return ahead < 12 ? undefined : ahead + aside * gap;
}

/** How far two spans lie apart; 0 where they overlap. */
function between(start: number, end: number, otherStart: number, otherEnd: number): number {
  return Math.max(0, otherStart - end, start - otherEnd);
}
