import type { FeedId } from '../../contract/model';
import type { SlotName, SlotPlace } from '../../contract/editions';
import type { Candidate, Member } from './candidate';
import { byShowing } from './shown';

/** A story with its place on the page. */
export interface Planned {
  readonly slot: SlotName;
  readonly place: SlotPlace;
  readonly story: Candidate;
  /** The article that it is shown by. */
  readonly shown: Member;
  /** It stands there for being on the subject of the story above it. */
  readonly isNear: boolean;
  /** Of a saved one. */
  readonly savedAt: number | null;
}

export interface Spot {
  readonly slot: SlotName;
  readonly place: SlotPlace;
  readonly isNear?: boolean;
  readonly savedAt?: number;
  /** What its article must be; absent: any. */
  readonly needs?: (member: Member) => boolean;
  /** Which of several is better; absent: as they come. */
  readonly prefers?: (member: Member) => boolean;
}

/** A page as it is filled: no story and no title stands twice, no source more often than its limit. */
export interface Page {
  readonly slots: readonly Planned[];
  has(story: Candidate): boolean;
  /** false: it stands already, or no article of it may be shown there. */
  take(story: Candidate, spot: Spot): boolean;
}

export function openPage(limit: number): Page {
  const slots: Planned[] = [];
  const taken = new Set<number>();
  const articles = new Set<number>();
  const titles = new Set<string>();
  const uses = new Map<FeedId, number>();

  const isFree = (member: Member): boolean => !titles.has(plain(member.title)) && (uses.get(member.feedId) ?? 0) < limit;
  const has = ({ key, members }: Candidate): boolean => taken.has(key) || members.some(({ id }) => articles.has(id));
  return {
    slots,
    has,
    take(story, { slot, place, isNear = false, savedAt, needs, prefers }) {
      if (has(story)) return false;
      const fit = byShowing(story).filter((member) => isFree(member) && (needs?.(member) ?? true));
      const shown = (prefers && fit.find(prefers)) ?? fit[0];
      if (!shown) return false;
      slots.push({ slot, place, story, shown, isNear, savedAt: savedAt ?? null });
      taken.add(story.key);
      for (const { id } of story.members) articles.add(id);
      titles.add(plain(shown.title));
      uses.set(shown.feedId, (uses.get(shown.feedId) ?? 0) + 1);
      return true;
    },
  };
}

/** A title without case, marks and punctuation. */
function plain(title: string): string {
  return (title.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [title]).join(' ');
}
