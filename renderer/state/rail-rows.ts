import type { Counts, Feed, Section, SectionId, Tag, View } from '../../electron/contract/model';
import type { SavedSearch } from '../../electron/contract/search';
import type { Timeline } from '../../electron/contract/timelines';

/** A row of the rail, with what it opens. */
export interface RailRow {
  readonly key: string;
  readonly view: View;
  readonly kind: 'fixed' | 'timeline' | 'section' | 'feed' | 'search' | 'tag' | 'muted';
  /** Depth in the tree, from 1. */
  readonly level: number;
  /** A section's or feed's name; fixed views are named by the window's language. */
  readonly name: string;
  readonly count: number;
  /** Only of a section that holds something. */
  readonly isOpen?: boolean;
  readonly section?: Section;
  readonly feed?: Feed;
  readonly search?: SavedSearch;
  readonly tag?: Tag;
}

export const fixedViews = ['front-page', 'today', 'unread', 'all', 'saved'] as const;

export function viewKey(view: View): string {
  return 'id' in view ? `${view.kind}:${view.id}` : 'text' in view ? `${view.kind}:${view.text}` : view.kind;
}

/** The rail's rows from top to bottom, what is folded left out. */
export function railRows(sections: readonly Section[], feeds: readonly Feed[], counts: Counts, folded: readonly SectionId[]): RailRow[] {
  const unreadOf = new Map([...counts.sections.map(({ id, unread }) => [`section:${id}`, unread] as const), ...counts.feeds.map(({ id, unread }) => [`feed:${id}`, unread] as const)]);
  const rows: RailRow[] = fixedViews.map((kind) => ({
    key: kind,
    view: { kind },
    kind: 'fixed',
    level: 1,
    name: kind,
    count: kind === 'saved' ? counts.saved : kind === 'today' ? counts.today : kind === 'unread' ? counts.unread : 0,
  }));

  const addFeeds = (sectionId: SectionId | null, level: number): void => {
    for (const feed of feeds) {
      if (feed.sectionId !== sectionId) continue;
      rows.push({ key: `feed:${feed.id}`, view: { kind: 'feed', id: feed.id }, kind: 'feed', level, name: feed.title, count: unreadOf.get(`feed:${feed.id}`) ?? 0, feed });
    }
  };
  const addSections = (parent: string | null, level: number): void => {
    for (const section of sections) {
      if (parentOf(section.path) !== parent) continue;
      const within = sections.filter((other) => other.path === section.path || other.path.startsWith(`${section.path}/`));
      const holdsSomething = within.length > 1 || feeds.some((feed) => feed.sectionId === section.id);
      const isOpen = !folded.includes(section.id);
      rows.push({
        key: `section:${section.id}`,
        view: { kind: 'section', id: section.id },
        kind: 'section',
        level,
        name: nameOf(section.path),
        count: unreadOf.get(`section:${section.id}`) ?? 0,
        ...(holdsSomething ? { isOpen } : {}),
        section,
      });
      if (holdsSomething && isOpen) {
        addSections(section.path, level + 1);
        addFeeds(section.id, level + 1);
      }
    }
  };
  addSections(null, 1);
  addFeeds(null, 1);
  return rows;
}

/** Stories that are followed, with how much of each is new. */
export function timelineRows(timelines: readonly Timeline[], counts: Counts): RailRow[] {
  return timelines.map(({ id, title }) => ({
    key: `timeline:${id}`,
    view: { kind: 'timeline', id },
    kind: 'timeline',
    level: 1,
    name: title,
    count: counts.timelines.find((each) => each.id === id)?.fresh ?? 0,
  }));
}

/** The last name of a section's path. */
export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function parentOf(path: string): string | null {
  const slash = path.lastIndexOf('/');
  return slash < 0 ? null : path.slice(0, slash);
}
