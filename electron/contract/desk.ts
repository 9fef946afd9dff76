import * as v from 'valibot';
import type { Catalogue, CatalogueFeed } from './catalogue';
import type { FeedId } from './model';

/** What a window asks of the desktop around it. */
export interface Desk {
  /** Writes a stored picture where the person says, under `name` unless they give another; answers where, or null. @throws not-found, bad-input */
  savePicture(input: { src: string; name: string }): string | null;
}

/** Choosing feeds without knowing an address. */
export interface Choosing {
  /** The starter catalogue; nothing in it is asked before it is chosen. @throws catalogue-damaged */
  getCatalogue(): Catalogue;
  /** Follows feeds, each in its section; answers those that were not followed before. They are asked by a refresh. */
  followFeeds(input: { feeds: readonly CatalogueFeed[] }): readonly FeedId[];
}

const picture = v.pipe(v.string(), v.maxLength(2_000), v.startsWith('broadsheet://picture/'));

const text = v.pipe(v.string(), v.maxLength(1_000));
const address = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^https?:/i));

export const choosingSchemas = {
  getCatalogue: v.undefined(),
  followFeeds: v.object({ feeds: v.pipe(v.array(v.object({ title: text, url: address, siteUrl: address, section: text, language: text })), v.maxLength(1_000)) }),
};

export const deskSchemas = {
  savePicture: v.object({ src: picture, name: text }),
};
