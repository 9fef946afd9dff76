import { headlineFlags, type ArticleId, type HeadlineList } from '../../electron/contract/model';

export const noList: HeadlineList = { ids: new Float64Array(), times: new Float64Array(), flags: new Uint8Array(), sources: new Uint8Array(), feeds: null };

/** A story that several articles of the list tell. */
export interface FoldedStory {
  /** The articles after the first. */
  readonly members: readonly ArticleId[];
  /** How many other feeds tell it. */
  readonly sources: number;
}

/** The stories of a list that have more than one article, by their first. */
export function storiesIn({ ids, flags, sources }: HeadlineList): Map<ArticleId, FoldedStory> {
  const stories = new Map<ArticleId, FoldedStory>();
  for (let at = 0; at < ids.length; at++) {
    if (isMember(flags, at) || !isMember(flags, at + 1)) continue;
    let end = at + 1;
    while (isMember(flags, end)) end += 1;
    stories.set(ids[at] ?? 0, { members: [...ids.subarray(at + 1, end)], sources: sources[at] ?? 0 });
  }
  return stories;
}

/** The rows that stand on the screen: of a story only its first, unless it is unfolded. */
export function shownRows(list: HeadlineList, unfolded: ReadonlySet<ArticleId>): HeadlineList {
  const kept = new Uint32Array(list.ids.length);
  let count = 0;
  let isOpen = false;
  for (let at = 0; at < list.ids.length; at++) {
    const member = isMember(list.flags, at);
    if (!member) isOpen = unfolded.has(list.ids[at] ?? 0);
    if (!member || isOpen) kept[count++] = at;
  }
  if (count === list.ids.length) return list;
  const rows = kept.subarray(0, count);
  return {
    ids: Float64Array.from(rows, (at) => list.ids[at] ?? 0),
    times: Float64Array.from(rows, (at) => list.times[at] ?? 0),
    flags: Uint8Array.from(rows, (at) => list.flags[at] ?? 0),
    sources: Uint8Array.from(rows, (at) => list.sources[at] ?? 0),
    feeds: list.feeds && Float64Array.from(rows, (at) => list.feeds?.[at] ?? 0),
  };
}

function isMember(flags: Uint8Array, at: number): boolean {
  return ((flags[at] ?? 0) & headlineFlags.member) !== 0;
}

/** What stands above a row: whole stories, and of an unfolded one the rows before it. */
export function articlesAbove(list: HeadlineList, unfolded: ReadonlySet<ArticleId>, id: ArticleId): ArticleId[] {
  const row = rowIn(list, unfolded, id);
  return row === null ? [] : [...list.ids.subarray(0, row.from)];
}

/** What stands below a row: what is folded into the row itself stands with it. */
export function articlesBelow(list: HeadlineList, unfolded: ReadonlySet<ArticleId>, id: ArticleId): ArticleId[] {
  const row = rowIn(list, unfolded, id);
  return row === null ? [] : [...list.ids.subarray(row.to)];
}

/** From where to where the row goes that shows an article; null: it is not in the list. */
function rowIn({ ids, flags }: HeadlineList, unfolded: ReadonlySet<ArticleId>, id: ArticleId): { from: number; to: number } | null {
  const at = ids.indexOf(id);
  if (at < 0) return null;
  let from = at;
  while (isMember(flags, from)) from -= 1;
  if (unfolded.has(ids[from] ?? 0)) return { from: at, to: at + 1 };
  let to = from + 1;
  while (isMember(flags, to)) to += 1;
  return { from, to };
}
