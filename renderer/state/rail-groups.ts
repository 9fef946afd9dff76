import type { Rail, SectionId, View } from '../../electron/contract/model';
import { railRows, timelineRows, type RailRow } from './rail-rows';
import { mutedRows, searchRows, tagRows } from './smart-rows';

/** The rail in its groups, from top to bottom. */
export interface RailGroups {
  readonly fixed: readonly RailRow[];
  readonly timelines: readonly RailRow[];
  readonly searches: readonly RailRow[];
  readonly tree: readonly RailRow[];
  readonly tags: readonly RailRow[];
  readonly muted: readonly RailRow[];
}

type Shown = Pick<Rail, 'sections' | 'feeds' | 'timelines' | 'tags' | 'searches' | 'counts'>;

export function railGroups({ sections, feeds, timelines, tags, searches, counts }: Shown, isMutedOpen: boolean, folded: readonly SectionId[]): RailGroups {
  const rows = railRows(sections, feeds, counts, folded);
  return {
    fixed: rows.filter(({ kind }) => kind === 'fixed'),
    timelines: timelineRows(timelines, counts),
    searches: searchRows(searches, counts),
    tree: rows.filter(({ kind }) => kind !== 'fixed'),
    tags: tagRows(tags, counts),
    muted: mutedRows(counts, isMutedOpen),
  };
}

/** Every row of the rail in its order. */
export function wholeRail(shown: Shown, view: View, folded: readonly SectionId[]): RailRow[] {
  const { fixed, timelines, searches, tree, tags, muted } = railGroups(shown, view.kind === 'muted', folded);
  return [...fixed, ...timelines, ...searches, ...tree, ...tags, ...muted];
}
