import { balanced, fewestStories } from './balance';
import { topSection, type Candidate, type Material, type Member } from './candidate';
import { nearTo } from './near';
import { openPage, type Page, type Planned, type Spot } from './page';
import { newestOf, scoreOf } from './score';
import { canLead, hasText, isPictured, newMembers } from './shown';

const columns = 4;
/** A row of fewer columns is no row. */
const fewestColumns = 3;
const leadBriefs = 3;
/** Beside a picture; without one the column has room for one more, without a story for these many. */
const secondBriefs = 2;
const briefsAlone = 5;
/** In the last rows, in all and of one section. */
const lastBriefs = 12;
const sectionBriefs = 6;
/** A long read takes five minutes and more. */
const longWords = 1200;
const longReads = 2;
const savedStories = 3;
/** A story without a picture leads where it matters this much more than the best one with. */
const leadsWithoutPicture = 2;
/** And one that is here only in part. */
const leadsInPart = 4;

export interface Scored {
  readonly story: Candidate;
  readonly score: number;
}

/** Stories by how much they matter, the most first. */
export function ranked({ candidates, habits, now }: Pick<Material, 'candidates' | 'habits' | 'now'>): Scored[] {
  return candidates
    .map((story): Scored => ({ story, score: scoreOf(story, habits, now) }))
    .toSorted((a, b) => b.score - a.score || newestOf(b.story) - newestOf(a.story) || a.story.key - b.story.key);
}

/** Composes a page: the same material makes the same page. Without a lead where no story has a text to read. */
export function compose(material: Material): readonly Planned[] {
  const ranking = ranked(material);
  const sources = new Set(ranking.flatMap(({ story }) => newMembers(story).map(({ feedId }) => feedId)));
  return balanced((limit) => inOrder(fill(openPage(limit), ranking, material), material), ranking.length, sources.size);
}

function fill(page: Page, ranking: readonly Scored[], material: Material): readonly Planned[] {
  const rest = (): Candidate[] => ranking.flatMap(({ story }) => (page.has(story) ? [] : [story]));
  const lead = leadOf(ranking);
  if (lead) {
    page.take(lead, { slot: 'lead', place: 'lead', needs: hasText, prefers: canLead });
    take(page, rest(), { slot: 'second', place: 'second', needs: hasText, prefers: isPictured }, 1);
    if (ranking.length >= fewestStories) fillPage(page, lead, rest);
    else fillSmallPage(page, lead, rest);
    take(page, rest().filter(isLongRead), { slot: 'in-depth', place: 'last', needs: ({ words }) => words >= longWords }, longReads);
  }
  let saved = 0;
  for (const { story, savedAt } of material.saved) if (saved < savedStories && page.take(story, { slot: 'saved', place: 'last', savedAt })) saved++;
  if (lead) fillLast(page, rest());
  return page.slots;
}

function fillPage(page: Page, lead: Candidate, rest: () => Candidate[]): void {
  const row = fillRow(page, rest);
  companions(page, lead, rest, { slot: 'brief', place: 'lead' }, leadBriefs, 'any');
  fillSecond(page, rest, secondBriefs);
  row.forEach((story, index) => companions(page, story, rest, { slot: 'brief', place: `row-${index + 1}` }, 1, 'own'));
}

/** Lead and one column; what is left over stands below the lead. */
function fillSmallPage(page: Page, lead: Candidate, rest: () => Candidate[]): void {
  fillSecond(page, rest, secondBriefs + 1);
  companions(page, lead, rest, { slot: 'brief', place: 'lead' }, leadBriefs, 'any');
}

/** The best one that is ready and has a picture; one without, or one in part, where it matters far more or nothing else is there. */
function leadOf(ranking: readonly Scored[]): Candidate | undefined {
  const best = (is: (member: Member) => boolean): Scored | undefined => ranking.find(({ story }) => newMembers(story).some(is));
  const pictured = best(canLead);
  const ready = best(({ readiness }) => readiness === 'ready');
  const told = best(hasText);
  const whole = pictured && ready && ready.score < leadsWithoutPicture * pictured.score ? pictured : ready;
  return whole && told && told.score < leadsInPart * whole.score ? whole.story : told?.story;
}

/** The best of each section that has nothing above; where those are too few, the best of all. */
function fillRow(page: Page, rest: () => Candidate[]): Candidate[] {
  const sections = new Set(page.slots.map(({ shown }) => topSection(shown)));
  const found: Candidate[] = [];
  const readable = rest().filter((story) => newMembers(story).some(hasText));
  for (const story of readable) {
    const section = sectionOf(story);
    if (found.length === columns || sections.has(section)) continue;
    sections.add(section);
    found.push(story);
  }
  for (const story of readable) if (found.length < columns && !found.includes(story)) found.push(story);
  if (found.length < fewestColumns) return [];
  const row: Candidate[] = [];
  for (const story of found) if (page.take(story, { slot: 'row', place: `row-${row.length + 1}`, needs: hasText, prefers: isPictured })) row.push(story);
  return row;
}

function fillSecond(page: Page, rest: () => Candidate[], count: number): void {
  const second = page.slots.find(({ slot }) => slot === 'second');
  if (second) companions(page, second.story, rest, { slot: 'brief', place: 'second' }, isPictured(second.shown) ? count : count + 1, 'any');
  else take(page, rest(), { slot: 'brief', place: 'second' }, briefsAlone);
}

/** Briefs below a story: of its subject, else of its section; `any`: else the best there are. */
function companions(page: Page, story: Candidate, rest: () => Candidate[], spot: Spot, count: number, others: 'own' | 'any'): void {
  const near = take(page, nearTo(story, rest()), { ...spot, isNear: true }, count);
  const own = near + take(page, rest().filter((other) => sectionOf(other) === sectionOf(story)), spot, count - near);
  if (others === 'any') take(page, rest(), spot, count - own);
}

/** The rest by section: the best of each in turn, until the page is full. */
function fillLast(page: Page, rest: readonly Candidate[]): void {
  const sections = new Map<string, Candidate[]>();
  for (const story of rest) sections.set(sectionOf(story), [...(sections.get(sectionOf(story)) ?? []), story]);
  let left = lastBriefs;
  for (let turn = 0; turn < sectionBriefs && left > 0; turn++) {
    for (const stories of sections.values()) {
      if (left > 0) left -= take(page, stories.filter((story) => !page.has(story)), { slot: 'brief', place: 'last' }, 1);
    }
  }
}

/** Takes the first `count` that fit; answers how many did. */
function take(page: Page, stories: readonly Candidate[], spot: Spot, count: number): number {
  let taken = 0;
  for (const story of stories) if (taken < count && page.take(story, spot)) taken++;
  return taken;
}

function sectionOf(story: Candidate): string {
  const [first] = newMembers(story);
  return first ? topSection(first) : '';
}

function isLongRead(story: Candidate): boolean {
  return newMembers(story).some(({ readiness, words }) => readiness === 'ready' && words >= longWords);
}

/** Reading order: column by column, the last rows by section as the rail has them, then long reads and saved ones. */
function inOrder(slots: readonly Planned[], { sections }: Material): readonly Planned[] {
  const places = ['lead', 'second', 'row-1', 'row-2', 'row-3', 'row-4', 'last'];
  const kinds = ['lead', 'second', 'row', 'brief', 'in-depth', 'saved'];
  const order = ({ shown }: Planned): number => {
    const index = sections.indexOf(topSection(shown));
    return index < 0 ? sections.length : index;
  };
  // Within a place and section they stand as they were taken: toSorted is stable.
  const hasSecond = slots.some(({ slot }) => slot === 'second');
  const bySection = ({ place, slot }: Planned): boolean => slot === 'brief' && (place === 'last' || (place === 'second' && !hasSecond));
  return slots.toSorted(
    (a, b) => places.indexOf(a.place) - places.indexOf(b.place) || kinds.indexOf(a.slot) - kinds.indexOf(b.slot) || (bySection(a) && bySection(b) ? order(a) - order(b) : 0),
  );
}
