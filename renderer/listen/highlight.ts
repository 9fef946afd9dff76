const name = 'listened';

/** How far down its sheet a sentence stands that had to be brought into sight. */
const place = 1 / 3;

/** Marks the sentence that is spoken; the document stays as it is. https://drafts.csswg.org/css-highlight-api-1/ */
export function mark(range: Range | null): void {
  if (range) CSS.highlights.set(name, new Highlight(range));
  else CSS.highlights.delete(name);
}

/** Whether any of it can be seen on its sheet. */
export function isInSight(range: Range): boolean {
  const sheet = sheetOf(range)?.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  return sheet !== undefined && box.bottom > sheet.top && box.top < sheet.bottom;
}

/** Brings a sentence that runs over its sheet's edge, or past it, into sight. */
export function bringIntoSight(range: Range, behavior: ScrollBehavior): void {
  const sheet = sheetOf(range);
  if (!sheet) return;
  const edge = sheet.getBoundingClientRect();
  const box = range.getBoundingClientRect();
  if (box.top >= edge.top && box.bottom <= edge.bottom) return;
  sheet.scrollBy({ top: box.top - edge.top - sheet.clientHeight * place, behavior });
}

function sheetOf(range: Range): Element | null {
  return range.startContainer.parentElement?.closest('[data-sheet]') ?? null;
}
