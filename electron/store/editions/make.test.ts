import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Edition, EditionSlot } from '../../contract/editions';
import { termsOf } from '../../press/article/terms';
import { pressEdition } from '../../press/edition/edition';
import { setSaved } from '../bookmarks';
import { deleteArticle, placePictures } from '../content';
import { openDatabase, type Database } from '../database';
import { importEdition } from '../edition';
import { removeFeed } from '../feeds';
import { listHeadlines } from '../headlines';
import { migrate } from '../migrate';
import { listUnusedPictures, notePicture } from '../pictures';
import { awaitIndexing } from '../search';
import { listWithoutTerms, takeInTerms } from '../terms';
import { getEdition, listEditions } from './keep';
import { isEditionDue, makeEdition } from './make';

const hour = 3_600_000;
const day = 24 * hour;
/** Monday, noon. */
const start = new Date(2026, 10, 23, 12).getTime();

let database: Database;
let folder: string;
let clock: number;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'editions-'));
  database = openDatabase(join(folder, 'archive.db'), 'writer');
  migrate(database, join(folder, 'archive.db'));
  clock = start;
});

test.afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

interface News {
  readonly feed: string;
  readonly title: string;
  /** Before now. */
  readonly hours?: number;
  readonly section?: string;
  readonly text?: string | null;
  readonly words?: number;
  readonly picture?: number;
}

function feedOf(title: string): number {
  const found = database.get<{ id: number }>('SELECT id FROM feed WHERE title = ?', title);
  return found?.id ?? database.run(`INSERT INTO feed (kind, url, title, position, followed_at) VALUES ('web', ?, ?, 0, ?)`, `https://${encodeURIComponent(title)}.example/`, title, clock - day).id;
}

function sectionOf(path: string): number {
  const found = database.get<{ id: number }>('SELECT id FROM section WHERE path = ?', path);
  return found?.id ?? database.run('INSERT INTO section (path, position) VALUES (?, (SELECT count(*) FROM section))', path).id;
}

/** Stores news that arrives now, and puts it into its stories. */
function arrive(news: readonly News[]): number[] {
  const ids = news.map(({ feed, title, hours = 1, section, text, words = 300, picture }) => {
    const at = clock - hours * hour;
    const feedId = feedOf(feed);
    const { id } = database.run(`INSERT INTO article (feed_id, identity, title, language, published_at, received_at) VALUES (?, hex(randomblob(8)), ?, 'en', ?, ?)`, feedId, title, at, clock);
    database.run('INSERT INTO article_state (article_id, feed_id, section_id, listed_at) VALUES (?, ?, ?, ?)', id, feedId, section ? sectionOf(section) : null, at);
    awaitIndexing(database, id);
    if (text !== null) {
      const body = text ?? `${title}.`;
      database.run('INSERT INTO article_body (article_id, html, text, words) VALUES (?, ?, ?, ?)', id, `<p>${body}</p>`, body, words);
      database.run('INSERT INTO article_offline (article_id, is_ready, is_whole) VALUES (?, 1, 1)', id);
    }
    if (picture !== undefined) {
      const url = `https://pictures.example/${id}.jpg`;
      placePictures(database, id, [], { url, width: null, height: null, alt: 'A picture' });
      const row = database.get<{ id: number }>('SELECT id FROM picture WHERE url = ?', url);
      notePicture(database, row?.id ?? 0, { kind: 'stored', bytes: 1000, file: { hash: String(id).padStart(64, 'a'), type: 'jpeg', width: picture, height: Math.round(picture / 1.6) } });
    }
    return id;
  });
  for (const { id, title, text } of listWithoutTerms(database, 10_000)) takeInTerms(database, [{ id, terms: termsOf({ title, text }) }]);
  return ids;
}

function make(when: 'due' | 'news' | 'always' = 'news'): Edition | null {
  const { id } = makeEdition(database, { when, now: clock });
  return id === null ? null : getEdition(database, id);
}

const titles = (edition: Edition | null): string[] => edition?.slots.map(({ story }) => story.title) ?? [];
const slotOf = (edition: Edition | null, title: RegExp): EditionSlot | undefined => edition?.slots.find(({ story }) => title.test(story.title));

const quake: readonly News[] = [
  { feed: 'Harbour Post', title: 'Strong earthquake shakes Noto peninsula, tsunami warning issued', hours: 4, section: 'World', picture: 1200 },
  { feed: 'Daily Ledger', title: 'Tsunami warning after magnitude 7.1 earthquake off Noto', hours: 3, section: 'World' },
  { feed: 'World Wire', title: 'Noto earthquake: thousands told to leave coast as tsunami feared', hours: 2, section: 'World' },
];
const bystanders: readonly News[] = [
  'Parliament debates pension reform before the summer break', 'Lithium mine in Nevada wins approval after long dispute', 'Orchestra of Leipzig opens its season with Mahler',
  'Ferry service to the islands resumes after engine repairs', 'Volcano watchers note fresh steam above Etna', 'Tram drivers in Porto call off their strike',
  'Study links shift work to poorer sleep in nurses', 'Startup raises money for satellites that track methane', 'Rare whale seen off the coast of Ireland', 'City of Graz plants trees along its ring road',
  'Cocoa prices fall as harvest in Ghana recovers', 'New museum of photography to open in Bilbao',
].map((title, index) => ({ feed: `Paper ${index % 6}`, title, hours: 2 + index / 4, section: ['Business', 'Science', 'Media', 'Health'][index % 4] ?? '' }));

test('an event of three sources leads as one story, named by what they share, and says why', () => {
  arrive([...bystanders, ...quake]);
  const edition = make();
  expect(edition?.slots[0]).toMatchObject({ slot: 'lead', place: 'lead', section: 'World', kicker: expect.stringMatching(/Noto/) });
  expect(edition?.slots[0]?.story.sources).toHaveLength(3);
  expect(edition?.slots[0]?.story.sources[0]).toBe('Harbour Post');
  expect(edition?.slots[0]?.why).toEqual([{ kind: 'sources', count: 3 }, { kind: 'newest', at: start - 2 * hour }]);
  expect(edition?.slots[0]?.picture?.width).toBe(1200);
  expect(edition?.slots[0]?.opening).toBe('Strong earthquake shakes Noto peninsula, tsunami warning issued.');
  expect(titles(edition).filter((title) => /Noto/.test(title))).toHaveLength(1);
  expect(edition?.slots).toHaveLength(13);
});

test('a later edition brings what is new, and a story back only for something new in it', () => {
  arrive([...bystanders, ...quake]);
  const first = make();
  clock += 6 * hour;
  expect(make()).toBeNull();

  arrive([
    { feed: 'Morning Star', title: 'Japan lifts tsunami warning hours after Noto peninsula earthquake', section: 'World' },
    { feed: 'Paper 1', title: 'Glacier in Iceland loses its name and gets a plaque', section: 'Science' },
  ]);
  const second = make();
  expect(second?.from).toBe(first?.to);
  expect(titles(second).toSorted()).toEqual(['Glacier in Iceland loses its name and gets a plaque', 'Japan lifts tsunami warning hours after Noto peninsula earthquake']);
  const back = slotOf(second, /lifts tsunami/);
  expect(back?.why).toContainEqual({ kind: 'news', count: 1 });
  expect(back?.story.articleIds).toHaveLength(4);
});

test('a copy of what stood in an edition is nothing new', () => {
  const text = 'The council of the harbour town voted on Monday to rebuild the long pier that the winter storms took away, and to pay for it with a levy on cruise ships that dock there from the spring of next year onwards.';
  arrive([...bystanders, { feed: 'Agency', title: 'Harbour town to rebuild pier with levy on cruise ships', text, hours: 3 }]);
  make();
  clock += hour;
  arrive([{ feed: 'Paper 5', title: 'Harbour town to rebuild pier with levy on cruise ships', text, hours: 1 }]);
  expect(make()).toBeNull();
});

test('an edition reads the same when its articles change, and when they go', () => {
  const ids = arrive([...bystanders, ...quake]);
  const edition = make();
  const before = JSON.stringify(getEdition(database, edition?.id ?? 0));
  database.run(`UPDATE article SET title = 'Changed', published_at = 0`);
  database.run(`UPDATE article_body SET text = 'Changed', html = '<p>Changed</p>'`);
  database.run(`UPDATE feed SET title = 'Changed'`);
  for (const id of ids) deleteArticle(database, id);
  // The picture's file stays as long as the edition does.
  expect(listUnusedPictures(database, 100).ids).toEqual([]);
  expect(JSON.stringify(getEdition(database, edition?.id ?? 0))).toBe(before);

  clock += 15 * day;
  arrive([{ feed: 'Another paper', title: 'A fortnight later there is other news', picture: 900 }]);
  const later = make();
  expect(listEditions(database).map(({ id }) => id)).toEqual([later?.id]);
  expect(listUnusedPictures(database, 100).ids).toHaveLength(1);
  expect(() => getEdition(database, edition?.id ?? 0)).toThrow(/no edition/);
});

test('what was unfollowed is in no edition', () => {
  arrive([...bystanders, ...quake]);
  for (const paper of ['Harbour Post', 'Paper 0']) removeFeed(database, feedOf(paper));
  const edition = make();
  expect(edition?.slots.flatMap(({ story }) => story.sources)).not.toContain('Harbour Post');
  expect(edition?.slots.flatMap(({ story }) => story.sources)).not.toContain('Paper 0');
  expect(slotOf(edition, /Noto/)?.story.articleIds).toHaveLength(2);
});

test('what rules mute is in no edition, and no part of a story in one', () => {
  const first = arrive([...bystanders, ...quake])[bystanders.length] ?? 0;
  database.run(`UPDATE article_state SET muted_at = ? WHERE article_id = ? OR article_id IN (SELECT id FROM article WHERE title LIKE 'Parliament%')`, clock, first);
  const edition = make();
  expect(titles(edition)).not.toContainEqual(expect.stringContaining('Parliament'));
  expect(slotOf(edition, /Noto/)?.story.articleIds).toHaveLength(2);
  expect(edition?.slots.flatMap(({ story }) => story.articleIds)).not.toContain(first);
});

test('saved and unread stories stand among the briefs once; what was read does not', () => {
  const [old = 0, read = 0] = arrive([
    { feed: 'Paper 0', title: 'An essay on the slow return of the night train', hours: 200 },
    { feed: 'Paper 1', title: 'How the canals of the north froze over each winter', hours: 200 },
  ]);
  clock += day;
  arrive(bystanders);
  setSaved(database, [old, read], true);
  database.run('UPDATE article_state SET read_at = 1 WHERE article_id = ?', read);
  const edition = make();
  const saved = edition?.slots.filter(({ slot }) => slot === 'saved') ?? [];
  expect(saved.map(({ story }) => story.articleIds)).toEqual([[old]]);
  expect(saved[0]?.why[0]?.kind).toBe('saved');
  clock += hour;
  arrive([{ feed: 'Paper 3', title: 'Bakers of the valley agree on a common oven' }]);
  expect(make()?.slots.filter(({ slot }) => slot === 'saved')).toEqual([]);
});

test('a first edition reaches back until it has a page; a feed that is followed later brings no old news', () => {
  arrive(bystanders.map((each, index) => ({ ...each, hours: 50 + index })));
  const first = make();
  expect(first?.slots.length).toBeGreaterThanOrEqual(8);
  expect(first?.from).toBe(clock - 3 * day);
  clock += 2 * hour;
  database.run(`INSERT INTO feed (kind, url, title, position, followed_at) VALUES ('web', 'https://new.example/', 'New feed', 0, ?)`, clock);
  arrive([
    { feed: 'New feed', title: 'News of the last month', hours: 400 },
    { feed: 'New feed', title: 'News of this morning', hours: 3 },
    { feed: 'Paper 2', title: 'What a feed that was followed before brings late', hours: 90 },
  ]);
  expect(titles(make()).toSorted()).toEqual(['News of this morning', 'What a feed that was followed before brings late']);
});

test('the bundled edition alone makes a page: its story leads, its headlines are briefs, the closest below', () => {
  importEdition(database, pressEdition(readFileSync(new URL('../../../assets/edition/edition.json', import.meta.url))));
  arrive([]);
  clock = Date.now() + 1;
  const edition = make();
  expect(edition?.slots).toHaveLength(18);
  expect(edition?.slots[0]).toMatchObject({ slot: 'lead', section: 'Technology', kicker: 'Technology', picture: { src: 'broadsheet://picture/edition/skyline.svg' } });
  expect(edition?.slots.slice(1).every(({ slot }) => slot === 'brief')).toBe(true);
  expect(edition?.slots[1]?.story.title).toContain('TSMC');
  expect(edition?.slots[1]?.why).toEqual([{ kind: 'bundled' }, { kind: 'near' }]);
  // It makes none of its own accord, and gives way to news.
  expect(isEditionDue(database, clock)).toBe(false);
  arrive(bystanders);
  expect(isEditionDue(database, clock)).toBe(true);
  const next = make();
  expect(next?.slots.some(({ feedKind }) => feedKind === 'bundled')).toBe(false);
  expect(next?.slots.length).toBeGreaterThanOrEqual(8);
});

test('morning and evening come due once each, and an extra edition takes neither place', () => {
  arrive(bystanders);
  expect(make('due')?.kind).toBe('morning');
  clock += hour;
  arrive([{ feed: 'Paper 1', title: 'Something between the two' }]);
  expect(isEditionDue(database, clock)).toBe(false);
  expect(make('due')).toBeNull();
  expect(make('news')?.kind).toBe('extra');
  clock = new Date(2026, 10, 23, 18, 1).getTime();
  arrive([{ feed: 'Paper 2', title: 'Something for the evening' }]);
  expect(make('due')?.kind).toBe('evening');
  expect(isEditionDue(database, clock)).toBe(false);
});

test('one that is asked for is made even of nothing, and leaves what comes next as it is', () => {
  arrive(bystanders);
  const first = make();
  clock += hour;
  const second = make('always');
  expect(second).toMatchObject({ slots: [], earlier: first?.id, later: null });
  clock += hour;
  arrive([{ feed: 'Paper 2', title: 'Something for the evening' }]);
  expect(make()?.slots).toHaveLength(1);
  expect(getEdition(database, second?.id ?? 0)?.later).toBe(getEdition(database, null)?.id);
});

test('the list of a front page is its stories in their order, without those that are gone', () => {
  arrive([...bystanders, ...quake]);
  const edition = make();
  const shown = edition?.slots.map(({ story }) => story.articleIds[0] ?? 0) ?? [];
  expect([...listHeadlines(database, { view: { kind: 'front-page' }, filter: 'all' }, false).ids]).toEqual(shown);
  deleteArticle(database, shown[2] ?? 0);
  clock += hour;
  make('always');
  expect([...listHeadlines(database, { view: { kind: 'front-page' }, filter: 'all' }, false).ids]).toEqual([]);
  expect([...listHeadlines(database, { view: { kind: 'front-page', edition: edition?.id }, filter: 'all' }, false).ids]).toEqual(shown.filter((_, index) => index !== 2));
});
