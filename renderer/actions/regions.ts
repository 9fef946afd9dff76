/** The window's regions in the order in which F6 walks them; each marks its root with `data-region`. */
const regions = ['rail', 'list', 'bar', 'edition', 'story', 'related', 'listen'] as const;

export type RegionName = (typeof regions)[number];

/** Moves the keyboard into a region: to what in it wants the focus, else to the first thing that takes it. */
export function focusRegion(name: RegionName): boolean {
  const root = document.querySelector<HTMLElement>(`[data-region="${name}"]`);
  if (!root || root.getClientRects().length === 0) return false;
  const stops = [...root.querySelectorAll<HTMLElement>('button, a[href], [tabindex="0"]')];
  const wanted = root.matches('[data-region-focus]') ? root : root.querySelector<HTMLElement>('[data-region-focus]');
  const target = wanted ?? stops.find((stop) => stop.getClientRects().length > 0) ?? root;
  target.focus();
  return document.activeElement === target;
}

export function currentRegion(): RegionName | undefined {
  const root = document.activeElement?.closest<HTMLElement>('[data-region]');
  return regions.find((name) => name === root?.dataset['region']);
}

/** Goes to the next region that is shown (1), or the previous one (-1). */
export function cycleRegion(direction: 1 | -1): void {
  const current = currentRegion();
  const from = current ? regions.indexOf(current) : direction > 0 ? -1 : 0;
  for (let count = 1; count <= regions.length; count++) {
    const name = regions[(from + direction * count + regions.length * 2) % regions.length];
    if (name && focusRegion(name)) return;
  }
}
