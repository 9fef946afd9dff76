import type { ParsedEntry, ParsedFeed } from '../../../contract/feed';

/** One row of a table: a document and what must be read from it; what is not named is not looked at. */
export interface FeedCase {
  readonly name: string;
  readonly document: string | Uint8Array;
  readonly url: string | null;
  readonly contentType: string | null;
  readonly expected: Expected<ParsedFeed>;
}

export type Expected<T> = T extends readonly (infer U)[] ? readonly Expected<U>[] : T extends object ? { readonly [K in keyof T]?: Expected<T[K]> } : T;

/** Where every feed of the tables lies, unless a row says otherwise. */
export const feedUrl = 'https://site.example/feeds/news.xml';

export type FeedRow = readonly [name: string, document: string | Uint8Array, expected: Expected<ParsedFeed>, contentType?: string];
export type ItemRow = readonly [name: string, inside: string, expected: Expected<ParsedEntry>];

export function feedRows(group: string, rows: readonly FeedRow[]): readonly FeedCase[] {
  return rows.map(([name, document, expected, contentType = null]) => ({ name: `${group}: ${name}`, document, url: feedUrl, contentType, expected }));
}

/** Rows of one entry each: `inside` is what stands in the item. */
export function itemRows(group: string, wrap: (inside: string) => string, rows: readonly ItemRow[]): readonly FeedCase[] {
  return feedRows(group, rows.map(([name, inside, expected]): FeedRow => [name, wrap(inside), { entries: [expected] }]));
}

const modules =
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/" ' +
  'xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:sy="http://purl.org/rss/1.0/modules/syndication/" xmlns:xhtml="http://www.w3.org/1999/xhtml"';

export const channel = (inside: string): string => `<?xml version="1.0"?><rss version="2.0" ${modules}><channel>${inside}</channel></rss>`;
export const item = (inside: string): string => channel(`<title>Site</title><link>https://site.example/</link><item>${inside}</item>`);
export const atom = (inside: string): string => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom" ${modules}>${inside}</feed>`;
export const entry = (inside: string): string => atom(`<title>Site</title><link href="https://site.example/"/><entry>${inside}</entry>`);
export const atom03 = (inside: string): string => `<feed version="0.3" xmlns="http://purl.org/atom/ns#"><entry>${inside}</entry></feed>`;
export const rdf = (inside: string): string =>
  `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" ${modules}>${inside}</rdf:RDF>`;
export const json = (feed: object): string => JSON.stringify({ version: 'https://jsonfeed.org/version/1.1', title: 'Site', items: [], ...feed });
export const jsonItem = (inside: string): string => `{"version":"https://jsonfeed.org/version/1.1","title":"Site","home_page_url":"https://site.example/","items":[${inside}]}`;

export const time = (iso: string): number => Date.parse(iso);
