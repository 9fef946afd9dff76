import { headlineFlags, type ArticleId, type HeadlineList, type ListSort } from '../../electron/contract/model';
import { groupsOf, type HeadlineGroup } from './groups';

export const groupHeight = 30;

/** Where headings and headlines stand among the rows of the virtual list. */
export interface ListLayout {
  readonly count: number;
  /** The group whose heading this row is. */
  groupAt(row: number): HeadlineGroup | undefined;
  /** The last heading at or above a row; -1: the list has none. */
  groupRowBefore(row: number): number;
  headlineAt(row: number): ArticleId | undefined;
  /** Whether the row is one of a story's further articles. */
  isMember(row: number): boolean;
  /** From 1, headings not counted. */
  positionOf(row: number): number;
  rowOf(id: ArticleId): number;
  keyAt(row: number): string | number;
  headlinesBetween(from: number, to: number): ArticleId[];
}

export function layoutOf(list: HeadlineList, now: number, sort: ListSort): ListLayout {
  const groups = groupsOf(list, now, sort);
  // Row of each heading: every heading above moves it down by one.
  const headings = groups.map((group, index) => group.start + index);
  const groupIndexBefore = (row: number): number => {
    let low = 0;
    let high = headings.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((headings[middle] ?? 0) <= row) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
  const groupAt = (row: number): HeadlineGroup | undefined => {
    const index = groupIndexBefore(row);
    return headings[index] === row ? groups[index] : undefined;
  };
  const indexAt = (row: number): number => row - groupIndexBefore(row) - 1;
  const headlineAt = (row: number): ArticleId | undefined => (groupAt(row) ? undefined : list.ids[indexAt(row)]);
  const count = list.ids.length + groups.length;
  return {
    count,
    groupAt,
    groupRowBefore: (row) => headings[Math.max(0, groupIndexBefore(row))] ?? -1,
    headlineAt,
    isMember: (row) => ((list.flags[indexAt(row)] ?? 0) & headlineFlags.member) !== 0,
    positionOf: (row) => indexAt(row) + 1,
    rowOf(id) {
      const index = list.ids.indexOf(id);
      if (index < 0) return -1;
      return index + groups.filter((group) => group.start <= index).length;
    },
    keyAt: (row) => headlineAt(row) ?? `group-${row}`,
    headlinesBetween(from, to) {
      const ids: ArticleId[] = [];
      for (let row = Math.max(0, from); row <= Math.min(count - 1, to); row++) {
        const id = headlineAt(row);
        if (id !== undefined) ids.push(id);
      }
      return ids;
    },
  };
}
