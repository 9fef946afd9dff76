import { scrollBehaviour } from './motion';

/** How much of a page the space bar turns, so that a line or two stays in sight. */
const share = 0.88;

/** The scrolling sheet that the story lies on. */
function sheet(): HTMLElement | null {
  return document.querySelector<HTMLElement>('[data-sheet]');
}

/** Turns a page of the story; false: it is at its end. */
export function pageStory(direction: 1 | -1): boolean {
  const element = sheet();
  if (!element) return false;
  const room = direction > 0 ? element.scrollHeight - element.clientHeight - element.scrollTop : element.scrollTop;
  if (room < 4) return false;
  element.scrollBy({ top: direction * element.clientHeight * share, behavior: scrollBehaviour() });
  return true;
}
