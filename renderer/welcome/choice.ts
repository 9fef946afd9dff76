import type { Catalogue, CatalogueFeed } from '../../electron/contract/catalogue';

/** A section of the catalogue with its feeds in the languages that were chosen. */
export interface Offer {
  readonly section: string;
  readonly feeds: readonly CatalogueFeed[];
}

/** The sections that have something in these languages. */
export function offersOf({ sections, feeds }: Catalogue, languages: ReadonlySet<string>): Offer[] {
  return sections.map((section) => ({ section, feeds: feeds.filter((feed) => feed.section === section && languages.has(feed.language)) })).filter((offer) => offer.feeds.length > 0);
}

/** The catalogue's languages that a person reads, as their system says; at least the first. */
export function languagesOf({ languages }: Catalogue, own: readonly string[]): ReadonlySet<string> {
  const primary = new Set(own.map((code) => code.split('-')[0]));
  const read = languages.filter((language) => primary.has(language));
  return new Set(read.length > 0 ? read : languages.slice(0, 1));
}

/** Of these, those that can be chosen: not followed yet. */
export function choosable(feeds: readonly CatalogueFeed[], followed: ReadonlySet<string>): readonly CatalogueFeed[] {
  return feeds.filter(({ url }) => !followed.has(url));
}

/** All, none or some of them: what a section's box shows. */
export function shareChosen(feeds: readonly CatalogueFeed[], chosen: ReadonlySet<string>): 'all' | 'none' | 'some' {
  const count = feeds.filter(({ url }) => chosen.has(url)).length;
  if (count === 0) return 'none';
  return count === feeds.length ? 'all' : 'some';
}

/** With these in it, or without. */
export function changed(chosen: ReadonlySet<string>, feeds: readonly CatalogueFeed[], isIn: boolean): ReadonlySet<string> {
  const next = new Set(chosen);
  for (const { url } of feeds) {
    if (isIn) next.add(url);
    else next.delete(url);
  }
  return next;
}
