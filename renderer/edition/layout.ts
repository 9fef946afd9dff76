import type { EditionSlot } from '../../electron/contract/editions';

/** A head with its briefs. */
export interface Column {
  readonly head: EditionSlot | null;
  readonly briefs: readonly EditionSlot[];
}

/** Briefs under one heading. */
export interface Group {
  readonly kind: 'section' | 'in-depth' | 'saved';
  /** Of a section: its path's first name; null: none. */
  readonly section: string | null;
  readonly slots: readonly EditionSlot[];
}

/** A page in its parts, as they stand from the top down. */
export interface PageLayout {
  readonly lead: Column;
  readonly second: Column;
  /** Of a second column without a story of its own. */
  readonly secondGroups: readonly Group[];
  readonly row: readonly Column[];
  readonly last: readonly Group[];
}

export function layoutOf(slots: readonly EditionSlot[]): PageLayout {
  const column = (place: string): Column => {
    const own = slots.filter((slot) => slot.place === place);
    return { head: own.find(({ slot }) => slot !== 'brief') ?? null, briefs: own.filter(({ slot }) => slot === 'brief') };
  };
  const second = column('second');
  return {
    lead: column('lead'),
    second,
    secondGroups: second.head ? [] : groupsOf(second.briefs),
    row: ['row-1', 'row-2', 'row-3', 'row-4'].map(column).filter(({ head }) => head !== null),
    last: groupsOf(slots.filter(({ place }) => place === 'last')),
  };
}

/** Neighbours of one section, or of one kind. */
function groupsOf(slots: readonly EditionSlot[]): Group[] {
  const groups: { kind: Group['kind']; section: string | null; slots: EditionSlot[] }[] = [];
  for (const slot of slots) {
    const kind = slot.slot === 'in-depth' || slot.slot === 'saved' ? slot.slot : 'section';
    const section = kind === 'section' ? topSection(slot) : null;
    const last = groups.at(-1);
    if (last?.kind === kind && last.section === section) last.slots.push(slot);
    else groups.push({ kind, section, slots: [slot] });
  }
  return groups;
}

/** The first name of a section's path; null: in none. */
export function topSection({ section }: Pick<EditionSlot, 'section'>): string | null {
  return section?.split('/')[0] ?? null;
}
