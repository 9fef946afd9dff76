import type { Random } from './random';
import type { Language } from './words';

/** An invented article: what a page of it shows, and what must be read without a network. */
export interface Prose {
  readonly title: string;
  readonly author: string;
  /** Plain text; each holds a number that stands in no other paragraph of the site. */
  readonly paragraphs: readonly string[];
}

const authors = ['Mara Holt', 'Jonas Adeyemi', 'Ines Farrow', 'Piet Berg', 'Noor Haddad', 'Yuki Tanabe'];

/** @param number of the article in its site: makes its words its own */
export function inventProse(language: Language, number: number, random: Random): Prose {
  const count = 6 + random.below(5);
  const own = Array.from({ length: 24 }, () => inventWord(language, random));
  return {
    title: `${sentence(language, own, random).slice(0, 90)} (${number})`,
    author: random.pick(authors),
    paragraphs: Array.from({ length: count }, (_, index) => paragraph(language, own, `${number}-${index + 1}`, random)),
  };
}

/** The beginning of an article, as feeds give it. */
export function excerptOf({ paragraphs }: Prose, { space }: Language): string {
  const first = paragraphs[0] ?? '';
  return space === '' ? `${first.slice(0, 60)}…` : `${first.split(' ').slice(0, 30).join(' ')}…`;
}

function paragraph(language: Language, own: readonly string[], number: string, random: Random): string {
  const count = 4 + random.below(3);
  const sentences = Array.from({ length: count }, () => sentence(language, own, random));
  // Not always at the same place: what is lost at an end must be missed.
  sentences.splice(random.below(count + 1), 0, language.record.replace('#', number));
  return sentences.map((each) => `${each}${language.stop}`).join('').trim();
}

function sentence({ who, does, what, where, space }: Language, own: readonly string[], random: Random): string {
  return [random.pick(who), random.pick(own), random.pick(does), random.pick(what), random.pick(own), random.pick(where)].join(space);
}

function inventWord({ syllables }: Language, random: Random): string {
  const word = Array.from({ length: 2 + random.below(2) }, () => random.pick(syllables)).join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}
