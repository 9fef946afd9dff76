import type { Candidate, Habits, Member } from './candidate';
import { canLead, isLarge, newMembers } from './shown';

const hour = 3_600_000;
const halfLife = 6 * hour;
/** Older than this is as old as this: what came late still has an order. */
const oldest = 120 * hour;
const largePicture = 1.2;
/** What has been read already makes room. */
const alreadyRead = 0.5;

/** How much a story matters now: sources that tell what is new of it × recency × what the person reads, more for a large picture. */
export function scoreOf(story: Candidate, habits: Habits, now: number): number {
  const fresh = newMembers(story);
  const sources = new Set(fresh.map(({ feedId }) => feedId)).size;
  const recency = 0.5 ** (Math.min(oldest, Math.max(0, now - newestOf(story))) / halfLife);
  const habit = Math.max(...fresh.map((member) => habitOf(member, habits)));
  const picture = fresh.some((member) => canLead(member) && isLarge(member)) ? largePicture : 1;
  const read = fresh.every(({ isRead }) => isRead) ? alreadyRead : 1;
  return sources * recency * habit * picture * read;
}

/** When the newest of what is new appeared. */
export function newestOf(story: Candidate): number {
  return Math.max(...newMembers(story).map(({ at }) => at));
}

function habitOf({ feedId, sectionId }: Member, { feeds, sections }: Habits): number {
  return (feeds.get(feedId) ?? 1) * (sectionId === null ? 1 : (sections.get(sectionId) ?? 1));
}
