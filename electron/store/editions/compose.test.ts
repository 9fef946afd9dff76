import { expect, test } from '@playwright/test';
import { array, assert, constantFrom, integer, option, property, record, uniqueArray, type Arbitrary } from 'fast-check';
import type { Candidate, Material, Member } from './candidate';
import { compose } from './compose';
import type { Planned } from './page';

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 23, 7);
const sectionNames = ['World', 'Business', 'Technology', 'Science', 'Health', 'Media', 'Law'];

interface Told {
  readonly feeds: readonly number[];
  readonly section: number | null;
  readonly hours: number;
  readonly readiness: Member['readiness'];
  readonly width: number | null;
  readonly words: number;
  readonly terms: readonly number[];
}

const told = (feeds: number, widths: readonly (number | null)[] = [null, 120, 300, 640, 1200]): Arbitrary<Told> =>
  record({
    feeds: uniqueArray(integer({ min: 1, max: feeds }), { minLength: 1, maxLength: 8 }),
    section: option(integer({ min: 1, max: sectionNames.length })),
    hours: integer({ min: 0, max: 30 }),
    readiness: constantFrom('ready', 'ready', 'ready', 'part', 'headline-only'),
    width: constantFrom(...widths),
    words: constantFrom(0, 200, 600, 2400),
    terms: uniqueArray(integer({ min: 1, max: 30 }), { maxLength: 6 }),
  });

/** A page's material from what is told, story by story. */
function material(stories: readonly Told[], saved: readonly Told[] = []): Material {
  let articles = 0;
  const candidate = (story: Told, key: number): Candidate => ({
    key,
    isBack: false,
    given: [],
    terms: new Map(story.terms.map((term) => [term, 1 / Math.sqrt(story.terms.length)])),
    members: story.feeds.map(
      (feedId, index): Member => ({
        id: ++articles,
        feedId,
        feedKind: 'web',
        sectionId: story.section,
        section: story.section === null ? null : (sectionNames[story.section - 1] ?? null),
        title: `Story ${key} as feed ${feedId} tells it`,
        at: now - (story.hours + index / 10) * hour,
        readiness: story.readiness,
        words: story.readiness === 'headline-only' ? 0 : story.words,
        picture: story.width === null ? null : { width: story.width, height: Math.round(story.width / 1.6) },
        isRead: false,
        isNew: true,
      }),
    ),
  });
  const candidates = stories.map((story, index) => candidate(story, index + 1));
  return {
    now,
    candidates,
    saved: saved.map((story, index) => ({ story: candidate({ ...story, readiness: 'ready' }, 1000 + index), savedAt: now - index * hour })),
    habits: { sections: new Map(), feeds: new Map() },
    sections: sectionNames,
  };
}

const planned = (given: Material): readonly Planned[] => compose(given);
const shares = (page: readonly Planned[]): number[] => [...new Set(page.map(({ shown }) => shown.feedId))].map((feed) => page.filter(({ shown }) => shown.feedId === feed).length);
const one = (page: readonly Planned[], slot: Planned['slot']): Planned | undefined => page.find((each) => each.slot === slot);

/** Eight sources and more, each with something of its own. */
const broad = array(told(12), { minLength: 40, maxLength: 90 }).map((stories) => [...stories, ...Array.from({ length: 12 }, (_, index): Told => ({ feeds: [index + 1], section: 1, hours: 3, readiness: 'ready', width: 800, words: 400, terms: [] }))]);

test('no story, article or title stands twice', () => {
  assert(
    property(array(told(9), { maxLength: 70 }), array(told(9), { maxLength: 5 }), (stories, saved) => {
      const page = planned(material(stories, saved));
      const unique = (values: readonly unknown[]): void => expect(new Set(values).size).toBe(values.length);
      unique(page.map(({ story }) => story.key));
      unique(page.map(({ shown }) => shown.id));
      unique(page.map(({ shown }) => shown.title));
    }),
    { numRuns: 300 },
  );
});

test('no source has more than a third of a page that many sources fill', () => {
  assert(
    property(broad, (stories) => {
      const page = planned(material(stories));
      expect(page.length).toBeGreaterThanOrEqual(12);
      expect(Math.max(...shares(page))).toBeLessThanOrEqual(page.length / 3);
    }),
    { numRuns: 200 },
  );
});

test('one source that brings nearly everything still has no more than a third', () => {
  const flood = Array.from({ length: 80 }, (_, index): Told => ({ feeds: [1], section: (index % 7) + 1, hours: index / 10, readiness: 'ready', width: 1200, words: 500, terms: [] }));
  const others = Array.from({ length: 10 }, (_, index): Told => ({ feeds: [index + 2], section: (index % 7) + 1, hours: 20, readiness: 'ready', width: null, words: 300, terms: [] }));
  const page = planned(material([...flood, ...others]));
  expect(page.length).toBe(15);
  expect(shares(page)).toContain(5);
  expect(Math.max(...shares(page))).toBe(5);
});

test('where a third would leave next to nothing, three sources share eight stories as evenly as they can', () => {
  const of = (feed: number, count: number): Told[] => Array.from({ length: count }, () => ({ feeds: [feed], section: 1, hours: 2, readiness: 'ready' as const, width: 800, words: 300, terms: [] }));
  const page = planned(material([...of(1, 50), ...of(2, 2), ...of(3, 1)]));
  expect(page).toHaveLength(8);
  expect(shares(page).toSorted()).toEqual([1, 2, 5]);
});

test('the same material makes the same page, in whatever order it comes', () => {
  assert(
    property(array(told(9), { maxLength: 60 }), (stories) => {
      const given = material(stories);
      const page = planned(given);
      expect(planned(given)).toEqual(page);
      expect(planned({ ...given, candidates: given.candidates.toReversed() })).toEqual(page);
    }),
    { numRuns: 200 },
  );
});

test('small archives: everything that is there stands once, and something that can be read leads', () => {
  assert(
    property(array(told(5), { minLength: 1, maxLength: 5 }), (stories) => {
      const page = planned(material(stories));
      const readable = stories.filter(({ readiness }) => readiness !== 'headline-only');
      if (readable.length === 0) return expect(page).toEqual([]);
      expect(page).toHaveLength(stories.length);
      expect(page[0]?.slot).toBe('lead');
      expect(page[0]?.shown.readiness).not.toBe('headline-only');
      expect(page.some(({ slot }) => slot === 'row')).toBe(false);
      expect(page.every(({ place }) => place === 'lead' || place === 'second' || place === 'last')).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('a page of one source only is as full as the source makes it', () => {
  assert(
    property(array(told(1), { minLength: 8, maxLength: 60 }), (stories) => {
      const page = planned(material([...stories, { feeds: [1], section: 1, hours: 1, readiness: 'ready', width: 800, words: 300, terms: [] }]));
      expect(page.length).toBeGreaterThanOrEqual(Math.min(stories.length + 1, 8));
    }),
    { numRuns: 100 },
  );
});

test('without any picture the story that matters most leads', () => {
  assert(
    property(array(told(9, [null]), { minLength: 8, maxLength: 50 }), (stories) => {
      const all = [...stories, { feeds: [1, 2, 3, 4, 5, 6, 7, 8], section: 2, hours: 0, readiness: 'ready' as const, width: null, words: 500, terms: [] }];
      const lead = one(planned(material(all)), 'lead');
      expect(lead?.story.members).toHaveLength(8);
    }),
    { numRuns: 100 },
  );
});

test('headline-only stories stand in briefs alone', () => {
  assert(
    property(array(told(9), { maxLength: 60 }), (stories) => {
      const bare = planned(material(stories)).filter(({ shown }) => shown.readiness === 'headline-only');
      expect(bare.every(({ slot }) => slot === 'brief')).toBe(true);
    }),
    { numRuns: 200 },
  );
});

test('reading order: the lead first, each head before its briefs, the last rows by the rail', () => {
  const places = ['lead', 'second', 'row-1', 'row-2', 'row-3', 'row-4', 'last'];
  assert(
    property(broad, array(told(9), { maxLength: 4 }), (stories, saved) => {
      const page = planned(material(stories, saved));
      const order = page.map(({ place }) => places.indexOf(place));
      expect(order).toEqual(order.toSorted((a, b) => a - b));
      for (const place of ['lead', 'second', 'row-1', 'row-2', 'row-3', 'row-4']) {
        const [head, ...briefs] = page.filter((each) => each.place === place);
        expect(head?.slot).toBe(place.split('-')[0]);
        expect(briefs.every(({ slot }) => slot === 'brief')).toBe(true);
      }
      const last = page.filter((each) => each.place === 'last');
      expect(last.filter(({ slot }) => slot === 'saved')).toHaveLength(Math.min(3, saved.length));
      const sections = last.filter(({ slot }) => slot === 'brief').map(({ shown }) => sectionNames.indexOf(shown.section ?? ''));
      const inRail = sections.map((index) => (index < 0 ? sectionNames.length : index));
      expect(inRail).toEqual(inRail.toSorted((a, b) => a - b));
    }),
    { numRuns: 100 },
  );
});

test('the row has a section each, other than those above, where there are as many', () => {
  const stories = sectionNames.flatMap((_, index): Told[] => [0, 1, 2].map((nth) => ({ feeds: [index * 3 + nth + 1], section: index + 1, hours: index + nth, readiness: 'ready', width: 800, words: 400, terms: [] })));
  const page = planned(material(stories));
  const heads = page.filter(({ slot }) => ['lead', 'second', 'row'].includes(slot)).map(({ shown }) => shown.section);
  expect(new Set(heads.slice(2)).size).toBe(4);
  expect(heads.slice(2)).not.toContain(heads[0]);
});

test('more sources, newer news and what a person reads lead; what was read steps back', () => {
  const plain: Told = { feeds: [1], section: 1, hours: 2, readiness: 'ready', width: 800, words: 400, terms: [] };
  const others = Array.from({ length: 9 }, (_, index): Told => ({ ...plain, feeds: [index + 10], hours: 9 }));
  const leader = (stories: readonly Told[], change: (given: Material) => Material = (given) => given): number | undefined => one(planned(change(material([...stories, ...others]))), 'lead')?.story.key;
  expect(leader([plain, { ...plain, feeds: [2, 3, 4] }])).toBe(2);
  expect(leader([plain, { ...plain, feeds: [2], hours: 1 }])).toBe(2);
  expect(leader([plain, { ...plain, feeds: [2], section: 3 }], (given) => ({ ...given, habits: { ...given.habits, sections: new Map([[3, 1.25]]) } }))).toBe(2);
  const asRead = (given: Material): Material => ({ ...given, candidates: given.candidates.map((story) => (story.key === 2 ? { ...story, members: story.members.map((member) => ({ ...member, isRead: true })) } : story)) });
  expect(leader([plain, { ...plain, feeds: [2], hours: 1 }], asRead)).toBe(1);
});

test('a story without a picture leads only where it matters twice as much', () => {
  const pictured: Told = { feeds: [1, 2], section: 1, hours: 2, readiness: 'ready', width: 800, words: 400, terms: [] };
  const lead = (feeds: readonly number[]): number | undefined => one(planned(material([pictured, { ...pictured, feeds, width: null }])), 'lead')?.story.key;
  expect(lead([3, 4, 5])).toBe(1);
  expect(lead([3, 4, 5, 6])).toBe(2);
});

test('below the lead stands what is on its subject', () => {
  const story = (feed: number, terms: readonly number[], hours = 8): Told => ({ feeds: [feed], section: (feed % 7) + 1, hours, readiness: 'ready', width: 800, words: 400, terms });
  const stories = [story(1, [1, 2, 3], 0), ...Array.from({ length: 12 }, (_, index) => story(index + 2, [10 + index], 2)), story(20, [1, 2, 9], 8), story(21, [2, 3, 8], 8)];
  const below = planned(material(stories)).filter(({ place, slot }) => place === 'lead' && slot === 'brief');
  expect(below.filter(({ isNear }) => isNear).map(({ story: { key } }) => key).toSorted()).toEqual([14, 15]);
});

test('long reads that stand nowhere else are in depth', () => {
  const filler = Array.from({ length: 30 }, (_, index): Told => ({ feeds: [index + 1], section: (index % 7) + 1, hours: 1, readiness: 'ready', width: 800, words: 400, terms: [] }));
  const long: Told = { feeds: [50], section: 2, hours: 20, readiness: 'ready', width: null, words: 3000, terms: [] };
  expect(one(planned(material([...filler, long])), 'in-depth')?.story.key).toBe(31);
});

test('nothing comes of nothing', () => {
  expect(planned(material([]))).toEqual([]);
});
