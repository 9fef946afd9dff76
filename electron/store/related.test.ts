import { expect, test } from '@playwright/test';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { termsOf } from '../press/article/terms';
import { pressEdition } from '../press/edition/edition';
import { openDatabase, type Database } from './database';
import { importEdition } from './edition';
import { migrate } from './migrate';
import { rankRelated } from './ranked';
import { getRelated, tiesOf } from './related';
import { storyOf } from './stories';
import { listWithoutTerms, takeInTerms } from './terms';

const start = Date.UTC(2026, 2, 2, 8);

interface News {
  readonly feed: string;
  readonly title: string;
  readonly text?: string;
  readonly hours?: number;
  readonly language?: string;
  readonly url?: string;
}

/** Archives of everyday news from which the planted events must be told. */
const bystanders: readonly News[] = [
  'Parliament debates pension reform before the summer break', 'Lithium mine in Nevada wins approval after long dispute', 'Orchestra of Leipzig opens its season with Mahler',
  'Ferry service to the islands resumes after engine repairs', 'Volcano watchers note fresh steam above Etna', 'Tram drivers in Porto call off their strike',
  'Study links shift work to poorer sleep in nurses', 'Startup raises money for satellites that track methane', 'Rare whale seen off the coast of Ireland', 'City of Graz plants trees along its ring road',
  'Cocoa prices fall as harvest in Ghana recovers', 'New museum of photography to open in Bilbao', 'Airline orders forty jets for regional routes', 'Court upholds fine against supermarket chain',
  'Chess prodigy draws with world champion in Oslo', 'Drought eases in Catalonia after wet spring', 'Publisher finds lost novel by Stefan Zweig', 'Bridge over the Danube closed for inspection',
].map((title, index) => ({ feed: `Paper ${index % 6}`, title, hours: index - 30 }));

const quake: readonly News[] = [
  { feed: 'Harbour Post', title: 'Strong earthquake shakes Noto peninsula, tsunami warning issued', hours: 0 },
  { feed: 'Daily Ledger', title: 'Tsunami warning after magnitude 7.1 earthquake off Noto', hours: 1 },
  { feed: 'World Wire', title: 'Noto earthquake: thousands told to leave coast as tsunami feared', hours: 2 },
  { feed: 'Morning Star', title: 'Japan lifts tsunami warning hours after Noto peninsula earthquake', hours: 6 },
];

let database: Database;
let folder: string;

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'related-'));
  database = openDatabase(join(folder, 'archive.db'), 'writer');
  migrate(database, join(folder, 'archive.db'));
});

test.afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

function feedOf(title: string): number {
  const found = database.get<{ id: number }>('SELECT id FROM feed WHERE title = ?', title);
  return found?.id ?? database.run(`INSERT INTO feed (kind, url, title, position) VALUES ('web', ?, ?, 0)`, `https://${encodeURIComponent(title)}.example/`, title).id;
}

function arrive(news: readonly News[]): number[] {
  const ids = news.map(({ feed, title, text, hours = 0, language = 'en', url }) => {
    const at = start + hours * 3_600_000;
    const feedId = feedOf(feed);
    const { id } = database.run(
      'INSERT INTO article (feed_id, identity, url, title, language, published_at, received_at) VALUES (?, hex(randomblob(8)), ?, ?, ?, ?, ?)',
      feedId, url ?? null, title, language, at, Date.now(),
    );
    database.run('INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (?, ?, ?)', id, feedId, at);
    if (text !== undefined) database.run(`INSERT INTO article_body (article_id, html, text, words) VALUES (?, '', ?, 0)`, id, text);
    return id;
  });
  takeInAll();
  return ids;
}

function takeInAll(): void {
  const waiting = listWithoutTerms(database, 10_000);
  for (const { id, title, text } of waiting) takeInTerms(database, [{ id, terms: termsOf({ title, text }) }]);
}

const storiesOf = (ids: readonly number[]): Set<number | null> => new Set(ids.map((id) => storyOf(database, id)));

test('several sources on one event are one story, and other news is not in it', () => {
  const others = arrive(bystanders);
  const told = arrive(quake);
  expect(storiesOf(told).size).toBe(1);
  expect(storiesOf(others).size).toBe(others.length);
  expect([...storiesOf(others)].some((story) => storiesOf(told).has(story))).toBe(false);
});

test('related news names the other sources newest first, never itself, and says why', () => {
  arrive(bystanders);
  const [first = 0, ...rest] = arrive(quake);
  const ties = tiesOf(database, first).filter(({ group }) => group === 'same');
  expect(ties.map(({ id }) => id)).toEqual(rest.toReversed());
  for (const { why, score } of ties) {
    expect(why.some((word) => /Noto|tsunami|earthquake/.test(word))).toBe(true);
    expect(score).toBeGreaterThanOrEqual(0.6);
  }
  expect(getRelated(database, first).related.map(({ id }) => id)).toEqual(tiesOf(database, first).map(({ id }) => id));
});

test('what rules mute stands beside no story', () => {
  arrive(bystanders);
  const [first = 0, second = 0, ...rest] = arrive(quake);
  database.run('UPDATE article_state SET muted_at = 1 WHERE article_id = ?', second);
  const same = tiesOf(database, first).filter(({ group }) => group === 'same');
  expect(same.map(({ id }) => id)).toEqual(rest.toReversed());
});

test('news that fits nothing has no related rows', () => {
  const [id = 0] = arrive(bystanders);
  expect(tiesOf(database, id)).toEqual([]);
});

test('a template of one source is another event each day', () => {
  arrive(bystanders);
  const reports = arrive([
    { feed: 'Market Desk', title: 'Copper closes 1.2% higher at $9,120 a tonne', hours: 0 },
    { feed: 'Market Desk', title: 'Copper closes 0.4% lower at $9,083 a tonne', hours: 24 },
    { feed: 'Market Desk', title: 'Copper closes 2.1% higher at $9,274 a tonne', hours: 48 },
  ]);
  expect(database.get<{ n: number }>('SELECT count(*) AS n FROM story_member WHERE copy_of IS NOT NULL')?.n).toBe(0);
  expect(storiesOf(reports).size).toBe(3);
});

test('agency copy is one article with several sources', () => {
  arrive(bystanders);
  const text = 'The harbour authority said on Monday that the ferry Sankta Maria had run aground near the breakwater in thick fog, that all ninety people on board were safe and that divers would look at the hull before it is towed.';
  const [first = 0, second = 0, other = 0] = arrive([
    { feed: 'Harbour Post', title: 'Ferry Sankta Maria runs aground in fog', text, hours: 1 },
    { feed: 'Daily Ledger', title: 'All safe after ferry hits rocks near breakwater', text: `${text} More follows.`, hours: 3 },
    { feed: 'World Wire', title: 'Ferry passengers praise crew after Sankta Maria runs aground', text: 'Passengers told reporters how calm the crew had been while they waited three hours for the boats that took them to the harbour of the small town.', hours: 9 },
  ]);
  const copyOf = (id: number): number | null | undefined => database.get<{ copyOf: number | null }>('SELECT copy_of AS copyOf FROM story_member WHERE article_id = ?', id)?.copyOf;
  expect(copyOf(second)).toBe(first);
  expect(copyOf(other)).toBeNull();
  expect(storyOf(database, second)).toBe(storyOf(database, first));
  expect(tiesOf(database, first).map(({ id }) => id)).not.toContain(second);
});

test('one address in two feeds is one article', () => {
  arrive(bystanders);
  const [first, second] = arrive([
    { feed: 'Harbour Post', title: 'Lighthouse keeper retires', url: 'https://harbour.example/lighthouse', hours: 1 },
    { feed: 'Harbour Post: all', title: 'After 40 years, the light goes out', url: 'https://harbour.example/lighthouse', hours: 1 },
  ]);
  expect(database.get<{ copyOf: number }>('SELECT copy_of AS copyOf FROM story_member WHERE article_id = ?', second ?? 0)?.copyOf).toBe(first);
});

test('the same headline a month later is another story', () => {
  arrive(bystanders);
  const [first = 0, second = 0] = arrive([
    { feed: 'Harbour Post', title: 'Central bank raises interest rates by a quarter point', hours: 0 },
    { feed: 'Daily Ledger', title: 'Central bank raises interest rates by a quarter point', hours: 24 * 31 },
  ]);
  expect(storyOf(database, first)).not.toBe(storyOf(database, second));
});

test('Japanese news folds without spaces', () => {
  arrive(bystanders);
  arrive(['国会で年金改革の審議が始まる', '新しい美術館が京都に開館', '円相場が小幅に上昇', '大学入試の日程を発表'].map((title, index) => ({ feed: `新聞${index}`, title, language: 'ja', hours: index - 10 })));
  const told = arrive([
    { feed: '朝の新聞', title: '能登半島で震度6強の地震、津波警報を発表', language: 'ja', hours: 0 },
    { feed: '夕方ニュース', title: '能登で震度6強 気象庁が津波警報、沿岸の住民に避難呼びかけ', language: 'ja', hours: 1 },
  ]);
  expect(storiesOf(told).size).toBe(1);
  const [tie] = tiesOf(database, told[0] ?? 0);
  expect(tie?.why.join(' ')).toMatch(/能登|津波/);
});

test('a story is never told across languages as one, though the names are shared', () => {
  arrive(bystanders);
  const [english = 0, german = 0] = arrive([
    { feed: 'Harbour Post', title: 'Noto earthquake: tsunami warning', hours: 0 },
    { feed: 'Hafenblatt', title: 'Noto: Tsunami-Warnung', language: 'de', hours: 0 },
  ]);
  expect(storyOf(database, english)).not.toBe(storyOf(database, german));
});

test('the next article of an event merges what was told apart and parts what does not belong', () => {
  const [stranger = 0] = arrive(bystanders);
  const [first = 0, second = 0] = arrive(quake.slice(0, 2));
  const story = storyOf(database, first) ?? 0;
  const { id: apart } = database.run(`INSERT INTO story (language, articles, first_at, last_at) VALUES ('en', 1, 0, 0)`);
  database.run('UPDATE story_member SET story_id = ? WHERE article_id = ?', apart, second);
  database.run('UPDATE story_member SET story_id = ? WHERE article_id = ?', story, stranger);
  const [third = 0] = arrive(quake.slice(2, 3));
  expect(storiesOf([first, second, third]).size).toBe(1);
  expect(storyOf(database, stranger)).not.toBe(storyOf(database, first));
});

test('a story knows how many articles it has and from when to when', () => {
  arrive(bystanders);
  const told = arrive(quake);
  const story = storyOf(database, told[0] ?? 0);
  expect(database.get('SELECT articles, first_at AS firstAt, last_at AS lastAt FROM story WHERE id = ?', story ?? 0)).toEqual({ articles: 4, firstAt: start, lastAt: start + 6 * 3_600_000 });
  expect(database.get<{ n: number }>('SELECT count(*) AS n FROM story WHERE articles = 0')?.n).toBe(0);
});

test('a removed feed is hidden from related news', () => {
  arrive(bystanders);
  const [first = 0] = arrive(quake);
  database.run(`UPDATE feed SET removed_at = 1 WHERE title = 'World Wire'`);
  const titles = getRelated(database, first).related.map(({ feedTitle }) => feedTitle);
  expect(titles).not.toContain('World Wire');
  expect(titles).toContain('Daily Ledger');
});

test('text that comes later is taken in, and an article that went leaves no trace in rankings', () => {
  arrive(bystanders);
  const [first = 0, second = 0] = arrive(quake);
  database.run(`INSERT INTO article_body (article_id, html, text, words) VALUES (?, '', 'Wajima was hit hardest.', 4)`, second);
  expect(listWithoutTerms(database, 10).map(({ id }) => id)).toEqual([second]);
  takeInAll();
  expect(tiesOf(database, first).map(({ id }) => id)).toContain(second);
  database.run('DELETE FROM article WHERE id = ?', second);
  expect(tiesOf(database, first).map(({ id }) => id)).not.toContain(second);
});

test('empty titles and texts crash nothing, and the order of asking changes nothing', () => {
  const ids = arrive([...bystanders, { feed: 'Blank', title: '' }, { feed: 'Blank', title: '—' }, { feed: 'Blank', title: '', text: '' }, ...quake]);
  const forward = ids.map((id) => tiesOf(database, id));
  const backward = ids.toReversed().map((id) => tiesOf(database, id)).toReversed();
  expect(backward).toEqual(forward);
});

test('beside the bundled story, news of AI, chips and Japan ranks first; the list that is shown is the given one, whole', () => {
  const edition = pressEdition(readFileSync(new URL('../../assets/edition/edition.json', import.meta.url)));
  importEdition(database, edition);
  takeInAll();
  const guids = new Map(database.all<{ id: number; guid: string }>('SELECT id, guid FROM article').map(({ id, guid }) => [id, guid]));
  const story = [...guids].find(([, guid]) => guid === edition.related.guid)?.[0] ?? 0;
  const ranked = rankRelated(database, story)?.ranked.map(({ document }) => guids.get(document.articleId)) ?? [];
  const near = ['tsmc-kumamoto', 'amazon-capex', 'openai-enterprise', 'nvidia-ai-boom', 'nvidia-bytedance-h200'];
  const far = ['uber-lawsuit', 'once-upon-a-farm-ipo', 'rio-tinto-glencore', 'fda-hims-hers', 'weight-loss-ads', 'ford-geely', 'washington-post-publisher', 'starbucks-dei-lawsuit', 'spacex-moon'];
  expect(ranked[0]).toBe('tsmc-kumamoto');
  expect(ranked).toEqual(expect.arrayContaining(near));
  const last = Math.max(...near.map((guid) => ranked.indexOf(guid)));
  expect(ranked.slice(0, last).filter((guid) => far.includes(guid ?? ''))).toEqual([]);
  const shown = getRelated(database, story);
  expect(shown.isGiven).toBe(true);
  expect(shown.related.map(({ id }) => guids.get(id))).toEqual(edition.related.guids);
});
