import { bodies } from './bodies';
import { englishEvents } from './english-events';
import { englishBystander } from './english-bystanders';
import type { Random } from './random';
import { plantSite, type PlantedArticle, type SiteSize } from './site';

const days = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'];
const towns = ['Leeds', 'Hull', 'York', 'Derby', 'Bath', 'Truro', 'Kendal', 'Dover'];
const weather = ['sunny spells', 'heavy rain', 'morning fog', 'strong winds', 'first frost', 'a warm evening', 'scattered showers'];
const clubs = ['Rovers', 'United', 'Albion', 'Athletic', 'Wanderers', 'Town', 'City', 'Harriers'];
const metals = ['Copper', 'Zinc', 'Nickel', 'Wheat', 'Cocoa', 'Oil', 'Gold'];
const shows = ['films', 'walks', 'novels', 'gardens', 'recipes', 'podcasts', 'museums', 'board games'];

/** What papers run every day in one form: each tells of its own day, town, match or price. */
const rubrics: readonly ((random: Random) => string)[] = [
  (random) => `Weather for ${random.pick(towns)}: ${random.pick(weather)} on ${random.pick(days)}`,
  (random) => `${random.pick(metals)} closes ${random.between(0, 4)}.${random.between(1, 9)}% ${random.pick(['higher', 'lower'])} at ${random.between(1000, 9999)}`,
  (random) => `${random.pick(towns)} ${random.pick(clubs)} ${random.between(0, 5)}-${random.between(0, 5)} ${random.pick(towns)} ${random.pick(clubs)}`,
  (random) => `The ${random.between(5, 25)} best ${random.pick(shows)} of ${random.pick(['spring', 'the year', 'all time', 'the week'])}`,
  (random) => `Morning briefing: ${random.pick(days)}`,
  (random) => `Crossword ${random.between(10000, 29999)}`,
  (random) => `Live: ${random.pick(['markets', 'parliament', 'election', 'transfer'])} updates for ${random.pick(days)}`,
  (random) => `Stocks ${random.pick(['rise', 'fall', 'little changed'])} as investors await ${random.pick(['earnings', 'inflation data', 'Fed minutes', 'jobs report'])}`,
  (random) => `Letters to the editor: ${random.pick(days)}`,
  (random) => `Traffic in ${random.pick(towns)}: delays on the A${random.between(1, 99)} after ${random.pick(['accident', 'roadworks', 'burst pipe'])}`,
  (random) => `Quiz of the week: ${random.between(1, 12)} questions on ${random.pick(shows)}`,
  (random) => `Obituary: ${random.pick(['Anna', 'Peter', 'Olga', 'Yusuf', 'Maeve'])} ${random.pick(['Lindqvist', 'Brandt', 'Okafor', 'Pereira', 'Doyle', 'Nakamura'])}, ${random.pick(['painter', 'judge', 'cyclist', 'botanist'])}`,
];

/** A third of what papers print are daily forms, told by several papers about different things. */
export function rubricSite(size: SiteSize, random: Random): PlantedArticle[] {
  return plantSite(
    {
      ...size,
      papers: [],
      events: random.some(englishEvents, Math.ceil(size.feeds * 0.6)),
      bystander: (chance) => (chance.next() < 0.45 ? chance.pick(rubrics)(chance) : englishBystander(chance)),
      body: (headline, paper, chance) => (chance.next() < 0.5 ? '' : bodies.phraseBook(headline, paper, chance)),
      language: 'en',
      span: 72,
    },
    random,
  );
}
