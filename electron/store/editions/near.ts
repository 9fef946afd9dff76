import type { Candidate } from './candidate';

/** Cosine below which two stories have no subject in common. */
const floor = 0.16;

/** Those of `stories` that are on one story's subject: what an editor named first, then the most alike. */
export function nearTo(story: Candidate, stories: readonly Candidate[]): Candidate[] {
  const place = (other: Candidate): number => {
    const index = story.given.findIndex((id) => other.members.some((member) => member.id === id));
    return index < 0 ? Number.POSITIVE_INFINITY : index;
  };
  return stories
    .map((other) => ({ other, place: place(other), likeness: likeness(story, other) }))
    .filter((each) => each.place < Number.POSITIVE_INFINITY || each.likeness >= floor)
    .toSorted((a, b) => compare(a.place, b.place) || b.likeness - a.likeness || a.other.key - b.other.key)
    .map(({ other }) => other);
}

function compare(a: number, b: number): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

function likeness(a: Candidate, b: Candidate): number {
  let sum = 0;
  for (const [term, weight] of a.terms) sum += weight * (b.terms.get(term) ?? 0);
  return sum;
}
