import { bodies, phraseBookOf } from './bodies';
import { englishBystander, templateHeadline, writtenBystander } from './english-bystanders';
import { englishEvents } from './english-events';
import { plantedLanguages, type PlantedLanguage } from './languages';
import { randomOf, type Random } from './random';
import { rubricSite } from './rubrics';
import { plantSite, type BodyMaker, type PlantedArticle, type SiteSize } from './site';

export type SiteGenerator = (seed: number, size: SiteSize) => PlantedArticle[];

const englishPapers = ['Harbour Post', 'Daily Ledger', 'World Wire', 'Morning Star', 'Evening Post', 'The Courier', 'Northern Echo', 'City Gazette'];

const english = (body: BodyMaker, bystander: (random: Random) => string, language: string | null = 'en'): SiteGenerator => (seed, size) => {
  const random = randomOf(seed);
  const events = random.some(englishEvents, Math.max(2, Math.round(size.feeds * 0.6)));
  return plantSite({ ...size, papers: englishPapers, events, bystander, body, language, span: 60 }, random);
};

const abroad = (languages: readonly PlantedLanguage[], hasBodies: boolean): SiteGenerator => (seed, size) => {
  const random = randomOf(seed);
  return languages.flatMap((language) =>
    plantSite(
      {
        feeds: Math.min(size.feeds, language.papers.length),
        each: Math.min(size.each, 6),
        papers: language.papers,
        events: language.events,
        bystander: (chance) => chance.pick(language.bystanders),
        body: hasBodies ? phraseBookOf(language.sentences, language.kept, language.joint) : bodies.none,
        language: language.code,
        span: 48,
      },
      random,
    ),
  );
};

/** Sites as a test or a new reader may have them, by name. */
export const siteGenerators = {
  'word list after headline': english(bodies.wordListAfterHeadline, writtenBystander, null),
  'word list': english(bodies.wordList, englishBystander),
  'phrase book': english(bodies.phraseBook, englishBystander),
  'identical bodies': english(bodies.identical, englishBystander),
  'reddit lines': english(bodies.reddit, writtenBystander, null),
  'aggregator lines': english(bodies.aggregator, englishBystander),
  'newsletter lines': english(bodies.newsletter, englishBystander),
  'short bodies': english(bodies.short, englishBystander),
  'headlines only': english(bodies.none, englishBystander),
  'template headlines': english(bodies.phraseBook, templateHeadline),
  rubrics: (seed, size) => rubricSite(size, randomOf(seed)),
  'four languages': abroad(plantedLanguages, true),
  'four languages, headlines': abroad(plantedLanguages, false),
} satisfies Record<string, SiteGenerator>;
