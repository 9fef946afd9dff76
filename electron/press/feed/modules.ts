import type { ParsedEntry, RefreshHints } from '../../contract/feed';
import { attribute, child, childText, childrenNamed, type Element } from './element';
import { wholeNumber } from './media';
import { line, lineOfEither } from './plain-text';

/** What the formats share: the modules that any of them may carry, and small rules of reading them. */

const mostCategories = 200;

/** Entries of one feed; a feed with more is read up to there. */
export const mostEntries = 100_000;

export const noHints: RefreshHints = { ttl: null, skipHours: [], skipDays: [], syndicationPeriod: null };

/** RSS 2.0 `ttl`, `skipHours`, `skipDays`, and the syndication module of RSS 1.0. */
export function refreshHints(channel: Element): RefreshHints {
  return {
    ttl: wholeNumber(childText(channel, 'ttl')),
    skipHours: skipHours(child(channel, 'skiphours')),
    skipDays: skipDays(child(channel, 'skipdays')),
    syndicationPeriod: syndicationPeriod(channel),
  };
}

function skipHours(element: Element | null): readonly number[] {
  const hours = childrenNamed(element, 'hour').map((hour) => Number.parseInt(hour.text, 10));
  // RSS 0.91 counts from 1 to 24.
  return [...new Set(hours.filter((hour) => hour >= 0 && hour <= 24).map((hour) => hour % 24))];
}

function skipDays(element: Element | null): readonly number[] {
  const names = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
  const days = childrenNamed(element, 'day').map((day) => names.indexOf(day.text.trim().toLowerCase()));
  return [...new Set(days.filter((day) => day >= 0))];
}

const periods: Record<string, number> = { hourly: 60, daily: 1_440, weekly: 10_080, monthly: 43_200, yearly: 525_600 };

function syndicationPeriod(channel: Element): number | null {
  const period = childText(channel, 'sy:updateperiod')?.toLowerCase();
  const frequency = wholeNumber(childText(channel, 'sy:updatefrequency'));
  if (period === undefined && frequency === null) return null;
  const minutes = periods[period ?? 'daily'];
  return minutes === undefined ? null : Math.max(1, Math.round(minutes / (frequency || 1)));
}

/** A language tag as feeds write it, `en_US` too. */
export function languageTag(value: string | null): string | null {
  const tag = value?.trim().replaceAll('_', '-') ?? '';
  return /^[a-z]{1,8}(?:-[a-z0-9]{1,8})*$/i.test(tag) ? tag : null;
}

/** Names of subjects, each once. */
export function categories(names: readonly (string | null)[]): readonly string[] {
  const lines = names.slice(0, mostCategories * 5).map((name) => (name === null ? null : lineOfEither(name)));
  return [...new Set(lines.filter((name) => name !== null))].slice(0, mostCategories);
}

/** Subjects from the modules: Dublin Core, iTunes, Media RSS. */
export function moduleCategories(element: Element): readonly (string | null)[] {
  const holders = [element, ...childrenNamed(element, 'media:group'), ...childrenNamed(element, 'media:content')];
  return [
    ...childrenNamed(element, 'dc:subject').map((subject) => subject.text),
    ...childrenNamed(element, 'itunes:category').flatMap(itunesCategory),
    ...holders.flatMap((holder) => childrenNamed(holder, 'media:category')).map((category) => attribute(category, 'label') ?? category.text),
    ...childrenNamed(element, 'itunes:keywords').flatMap((keywords) => keywords.text.split(',')),
  ];
}

function itunesCategory(category: Element): readonly (string | null)[] {
  return [attribute(category, 'text') ?? category.text, ...childrenNamed(category, 'itunes:category').flatMap(itunesCategory)];
}

/** An identifier letter by letter, but for its edges and line breaks. */
export function identifier(text: string | null): string | null {
  return text?.replace(/\s+/g, ' ').trim().slice(0, 8_192) || null;
}

/** The name of a feed or source: RSS and iTunes do not say whether it is HTML. */
export function nameOf(element: Element | null): string | null {
  return element && (lineOfEither(element.text) ?? line(element.text));
}

/** What is the same in every entry that has nothing to say. */
export const emptyEntry: ParsedEntry = {
  guid: null,
  url: null,
  title: null,
  authors: [],
  publishedAt: null,
  updatedAt: null,
  summaryHtml: null,
  contentHtml: null,
  language: null,
  categories: [],
  enclosures: [],
  pictures: [],
  leadPicture: null,
  commentsUrl: null,
  source: null,
};
