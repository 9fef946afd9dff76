/**
 * Where reading stands, in blocks of the body: 2.5 is half way through the third. Unlike pixels it holds
 * when the window, the type or the pictures change.
 */
export function positionIn(sheet: HTMLElement, body: HTMLElement): number {
  const top = sheet.getBoundingClientRect().top;
  const blocks = [...body.children];
  const index = blocks.findIndex((block) => block.getBoundingClientRect().bottom > top);
  const block = blocks[index];
  if (!block) return 0;
  const box = block.getBoundingClientRect();
  const into = (top - box.top) / box.height;
  // Above the body's first line the reader is at the story's start.
  return index === 0 && into <= 0 ? 0 : index + Math.min(0.999, Math.max(0, into));
}

/** Scrolls to where reading stood; 0 is the very top, headline and all. */
export function scrollToPosition(sheet: HTMLElement, body: HTMLElement, position: number): void {
  const block = body.children[Math.floor(position)];
  if (position === 0 || !block) {
    sheet.scrollTop = 0;
    return;
  }
  const box = block.getBoundingClientRect();
  sheet.scrollTop += box.top + box.height * (position % 1) - sheet.getBoundingClientRect().top;
}
