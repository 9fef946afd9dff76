import type { ParsedFeed } from '../../contract/feed';
import { webAddress } from './context';
import type { FeedDocument } from './document';
import { attribute, child, type Element } from './element';
import { identifier, mostEntries } from './modules';
import { channelOf, contextOf, itemsOf, rssItem } from './rss';

/** RSS 1.0 and 0.90: RDF, with the items beside the channel. */
export function rdfFeed(document: FeedDocument, root: Element, feedUrl: string | null): Omit<ParsedFeed, 'isWhole'> {
  const channel = child(root, 'channel') ?? root;
  const context = contextOf(channel, feedUrl);
  return {
    format: 'rdf',
    version: versionOf(document),
    ...channelOf(channel, root, context),
    entries: itemsOf(root).slice(0, mostEntries).map((item) => {
      const entry = rssItem(item, context);
      const about = identifier(attribute(item, 'rdf:about') ?? attribute(item, 'about'));
      return { ...entry, guid: entry.guid ?? about, url: entry.url ?? webAddress(about, item, context) };
    }),
  };
}

function versionOf({ namespaces }: FeedDocument): string | null {
  if (namespaces.some((address) => address.includes('purl.org/rss/1.0') && !address.includes('modules'))) return '1.0';
  if (namespaces.some((address) => address.includes('netscape.com/rdf/simple/0.9'))) return '0.90';
  return namespaces.some((address) => address.includes('purl.org/net/rss1.1')) ? '1.1' : null;
}
