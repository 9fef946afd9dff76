import { BroadsheetError } from '../../contract/errors';
import type { ParsedFeed } from '../../contract/feed';
import { atomFeed } from './atom';
import { cdfFeed } from './cdf';
import { readDocument, type FeedDocument } from './document';
import type { Element } from './element';
import { attribute } from './element';
import { decodeBytes } from './encoding';
import { hFeed } from './hfeed';
import { isJsonFeed, jsonFeed } from './jsonfeed';
import { readJson } from './json';
import { rdfFeed } from './rdf';
import { rssFeed } from './rss';

/** Where the bytes come from. */
export interface FeedOrigin {
  /** The address that answered, for relative addresses; null: unknown. */
  readonly url: string | null;
  /** The HTTP header. */
  readonly contentType: string | null;
}

/**
 * Reads the bytes of an HTTP answer as a feed of any format. Broken ones give every entry that is whole.
 * @throws not-a-feed when there is none in the bytes; feed-empty when there are no bytes
 */
export function parseFeed(bytes: Uint8Array, { url, contentType }: FeedOrigin): ParsedFeed {
  const text = decodeBytes(bytes, contentType).trimStart();
  if (text === '') {
    throw new BroadsheetError('feed-empty', 'The site answered with an empty page where its feed should be. What is stored was kept. Broadsheet asks again later.');
  }
  if (/^[[{]/.test(text)) return parseJson(text, url);
  const document = isPage(text) ? null : readDocument(text);
  if (document?.root) return { ...adapt(document, document.root, url), isWhole: document.isWhole };
  const found = hFeed(text, url);
  if (found) return { ...found, isWhole: true };
  throw notAFeed(text);
}

function adapt(document: FeedDocument, root: Element, url: string | null): Omit<ParsedFeed, 'isWhole'> {
  switch (root.name) {
    case 'feed':
    case 'entry':
      return atomFeed(document, root, url);
    case 'rdf:rdf':
    case 'rdf':
      return rdfFeed(document, root, url);
    case 'channel':
      return document.rootName === 'CHANNEL' || attribute(root, 'href') !== null ? cdfFeed(root, url) : rssFeed(root, url);
    default:
      return rssFeed(root, url);
  }
}

function parseJson(text: string, url: string | null): ParsedFeed {
  const { value, isWhole } = readJson(text);
  if (!isJsonFeed(value)) throw notAFeed(text);
  return { ...jsonFeed(value, url), isWhole };
}

/** Whether a text is a page that holds no feed's markup. */
function isPage(text: string): boolean {
  const head = text.slice(0, 2_000);
  return /<!doctype\s+html|<html[\s>]/i.test(head) && !/<(?:rss|rdf:RDF|feed)[\s>]/i.test(text);
}

function notAFeed(text: string): BroadsheetError {
  const head = text.slice(0, 4_000);
  if (/<opml[\s>]/i.test(head)) {
    return new BroadsheetError('not-a-feed', 'This is a list of feeds (OPML), not a feed. Import it to follow the feeds in it.');
  }
  if (/<html[\s>]|<!doctype\s+html/i.test(head)) {
    return new BroadsheetError(
      'not-a-feed',
      "There is a web page at this address, not a feed. What is stored was kept. If the site has a feed, adding the site's address finds it.",
    );
  }
  return new BroadsheetError(
    'not-a-feed',
    'What is at this address is not a feed that Broadsheet can read. What is stored was kept. Check the address with the site.',
  );
}
