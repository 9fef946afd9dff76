import { expect, test } from '@playwright/test';
import { openPlantedArchive, type PlantedArchive } from '../testing/planted/planted-archive';
import { scoreFolding, type FoldingScore } from '../testing/planted/score';
import type { PlantedArticle } from '../testing/planted/site';
import { siteGenerators } from '../testing/planted/sites';
import { tiesOf } from './related';

let archive: PlantedArchive;

test.beforeEach(() => {
  archive = openPlantedArchive();
});

test.afterEach(() => archive.close());

const article = (feed: string, title: string, text: string, event: string | null = null, hours = 0): PlantedArticle => ({ feed, title, text, hours, language: 'en', event });

const unlike = [
  'Cocoa prices fall as harvest in Ghana recovers', 'New museum of photography to open in Bilbao', 'Airline orders forty jets for regional routes', 'Court upholds fine against supermarket chain',
  'Chess prodigy draws with world champion in Oslo', 'Drought eases in Catalonia after wet spring', 'Publisher finds lost novel by Stefan Zweig', 'Bridge over the Danube closed for inspection',
];

/** No two of the articles are in one story, and none stands beside another as "Same story". */
function expectApart(ids: readonly number[]): void {
  expect(new Set(archive.storiesOf(ids)).size).toBe(ids.length);
  expect(ids.flatMap((id) => tiesOf(archive.database, id)).filter(({ group }) => group === 'same')).toEqual([]);
}

function copies(): number {
  return archive.database.get<{ n: number }>('SELECT count(*) AS n FROM story_member WHERE copy_of IS NOT NULL')?.n ?? 0;
}

test('what Reddit says of every post makes no story of unlike posts', async () => {
  expectApart(await archive.arrive(unlike.map((title, index) => article(`r/${index % 3}`, title, `submitted by /u/user${index} to r/news [link] [comments]`))));
});

test('one text under unlike headlines is neither a copy nor a story', async () => {
  const text = 'Officials confirmed the details on Tuesday morning. Witnesses described what they had seen in the hours before. The authorities asked the public for patience. Experts said that it was too early to draw conclusions.';
  expectApart(await archive.arrive(unlike.map((title, index) => article(`Paper ${index % 4}`, title, text))));
  expect(copies()).toBe(0);
});

test('a footer under each article of a feed makes no story of them', async () => {
  const footer = 'Continue reading. Support independent journalism: subscribe to the morning newsletter and receive the five most important stories of the day in your inbox, written by editors in six time zones.';
  expectApart(await archive.arrive(unlike.map((title, index) => article(`Paper ${index % 2}`, title, `${footer.replace('morning', index % 2 === 0 ? 'morning' : 'evening')}`))));
});

test('one form of headline about two places tells two events', async () => {
  const titles = ['Rail line through Linz reopens after crash', 'Rail line through Graz reopens after crash', 'Rail line through Split reopens after crash'];
  expectApart(await archive.arrive(titles.map((title, index) => article(`Paper ${index}`, title, ''))));
});

test('an agency text under two headlines of one event is a copy still', async () => {
  const text = 'A fire broke out in a warehouse near the harbour of Varna early on Monday and destroyed some forty vintage tram cars that a club had restored over three decades, the fire service said. Nobody was hurt.';
  const ids = await archive.arrive([...unlike.map((title, index) => article(`Paper ${index}`, title, '')), article('Wire', 'Fire destroys vintage trams in Varna', text), article('Post', 'Forty trams lost to Varna blaze', text, null, 1)]);
  expect(new Set(archive.storiesOf(ids.slice(-2))).size).toBe(1);
  expect(copies()).toBe(1);
});

/** Site, fewest of the pairs of one story that must be right, fewest of the pairs of one event that must be found. */
const sites = [
  ['word list after headline', 0.95, 0.6],
  ['reddit lines', 0.95, 0.6],
  ['aggregator lines', 0.9, 0.6],
  ['newsletter lines', 0.85, 0.6],
  ['identical bodies', 0.85, 0.7],
  ['headlines only', 0.85, 0.6],
  ['four languages', 0.9, 0.6],
] as const;

for (const [name, precision, recall] of sites) {
  test(`a young archive folds planted events and little else: ${name}`, async () => {
    const scores: FoldingScore[] = [];
    for (const seed of [0, 1, 2]) {
      const planted = siteGenerators[name](seed, { feeds: 5, each: 5 });
      const own = openPlantedArchive();
      scores.push(scoreFolding(planted, own.storiesOf(await own.arrive(planted))));
      own.close();
    }
    const mean = (key: 'precision' | 'recall'): number => scores.reduce((sum, score) => sum + score[key] / scores.length, 0);
    expect(mean('precision')).toBeGreaterThanOrEqual(precision);
    expect(mean('recall')).toBeGreaterThanOrEqual(recall);
  });
}
