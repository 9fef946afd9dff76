import type { Planned } from './page';

/** As many stories as a page has at least, where there are as many. */
export const fewestStories = 8;
/** More than this a page never has. */
const mostStories = 34;

/**
 * Fills a page so that no source has more than a third of it. With one or two sources nothing can be balanced. Where
 * a third would leave fewer than eight stories though there are more, the sources share as evenly as they can.
 * @param fill fills a page on which each source stands at most so often
 * @param stories how many there are
 * @param sources how many tell them
 */
export function balanced(fill: (limit: number) => readonly Planned[], stories: number, sources: number): readonly Planned[] {
  if (sources < 3) return fill(Number.POSITIVE_INFINITY);
  const enough = Math.min(fewestStories, stories);
  for (let limit = third(mostStories); limit >= 1; limit--) {
    const page = fill(limit);
    if (page.length >= enough && largestShare(page) <= third(page.length)) return page;
  }
  for (let limit = 1; limit < enough; limit++) {
    const page = fill(limit);
    if (page.length >= enough) return page;
  }
  return fill(enough);
}

function third(stories: number): number {
  return Math.max(1, Math.floor(stories / 3));
}

function largestShare(page: readonly Planned[]): number {
  const uses = new Map<number, number>();
  for (const { shown } of page) uses.set(shown.feedId, (uses.get(shown.feedId) ?? 0) + 1);
  return Math.max(0, ...uses.values());
}
