import * as v from 'valibot';
import { BroadsheetError } from './errors';

const feed = v.object({
  title: v.string(),
  url: v.string(),
  siteUrl: v.string(),
  section: v.string(),
  /** BCP 47. */
  language: v.string(),
});

/** assets/catalogue/catalogue.json, which catalogue.schema.json describes; feeds whose section or language isn't listed are not offered. */
const catalogue = v.object({ sections: v.array(v.string()), languages: v.array(v.string()), feeds: v.array(feed) });

export type CatalogueFeed = Readonly<v.InferOutput<typeof feed>>;

/** Feeds to begin with, by section and language. */
export interface Catalogue {
  readonly sections: readonly string[];
  readonly languages: readonly string[];
  readonly feeds: readonly CatalogueFeed[];
}

/** @throws catalogue-damaged */
export function readCatalogue(text: string): Catalogue {
  try {
    return v.parse(catalogue, JSON.parse(text));
  } catch (error) {
    throw new BroadsheetError('catalogue-damaged', 'The catalogue that came with Broadsheet is damaged. Feeds can be added by their address; installing Broadsheet again brings the catalogue back.', error);
  }
}
