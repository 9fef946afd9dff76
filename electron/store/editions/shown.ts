import type { Candidate, Member } from './candidate';

/** Narrower pictures than these look poor over a whole page, and in a column. */
const leadWidth = 480;
const columnWidth = 240;
/** The score's bonus. */
const largeWidth = 960;

const ranks = { ready: 2, part: 1, 'headline-only': 0 } as const;

/** What a story shows in a slot: what is new of it. */
export function newMembers({ members }: Candidate): readonly Member[] {
  return members.filter(({ isNew }) => isNew);
}

export function hasText({ readiness }: Member): boolean {
  return readiness !== 'headline-only';
}

/** Ready to be read whole, with a picture that bears a page. */
export function canLead(member: Member): boolean {
  return member.readiness === 'ready' && isWide(member, leadWidth);
}

export function isLarge(member: Member): boolean {
  return isWide(member, largeWidth);
}

export function isPictured(member: Member): boolean {
  return isWide(member, columnWidth);
}

/** Wide enough, and neither a banner nor a tower. */
function isWide({ picture }: Member, width: number): boolean {
  return picture !== null && picture.width >= width && picture.width >= picture.height * 0.6 && picture.width <= picture.height * 4;
}

/** The articles that a story may be shown by, best first: whole ones, with a picture, the first to tell it. */
export function byShowing(story: Candidate): Member[] {
  return [...newMembers(story)].toSorted(
    (a, b) => ranks[b.readiness] - ranks[a.readiness] || Number(isPictured(b)) - Number(isPictured(a)) || a.at - b.at || a.id - b.id,
  );
}
