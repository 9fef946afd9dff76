/** How far down the sheet a match is brought that was out of sight. */
const share = 0.35;
/** Pixels that a match keeps from the sheet's edges. */
const margin = 24;

/** The first of the ranges that stands below the sheet's upper edge; -1: all are above. */
export function firstInSight(ranges: readonly Range[], sheet: HTMLElement): number {
  const { top } = sheet.getBoundingClientRect();
  return ranges.findIndex((range) => range.getBoundingClientRect().top >= top);
}

/** Scrolls a match into sight, sideways too where it stands in a wide table; opens what it is folded into. */
export function bringIntoSight(range: Range, sheet: HTMLElement): void {
  const holder = range.startContainer.parentElement;
  for (let details = holder?.closest('details'); details; details = details.parentElement?.closest('details')) details.open = true;
  const wide = holder?.closest<HTMLElement>('[data-wide], pre');
  wide?.scrollTo({ left: 0 });
  const box = range.getBoundingClientRect();
  const sight = sheet.getBoundingClientRect();
  const edge = wide?.getBoundingClientRect().right ?? Infinity;
  if (box.right > edge) wide?.scrollBy({ left: box.right - edge + margin });
  if (box.top < sight.top + margin || box.bottom > sight.bottom - margin) sheet.scrollBy({ top: box.top - sight.top - sheet.clientHeight * share });
}
