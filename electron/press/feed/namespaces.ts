/**
 * The prefix by which this room calls each namespace, whatever a document calls it. '' is the feed's own:
 * RSS in all its versions. Addresses are compared in lower case, without their last slash or hash.
 */
const prefixes: Record<string, string> = {
  'http://www.w3.org/2005/atom': 'atom',
  'https://www.w3.org/2005/atom': 'atom',
  'http://purl.org/atom/ns': 'atom',
  'http://example.com/newformat': 'atom',
  'http://example.com/necho': 'atom',
  'http://purl.org/echo': 'atom',
  'uri/of/echo/namespace': 'atom',
  'http://backend.userland.com/rss': '',
  'http://backend.userland.com/rss2': '',
  'http://backend.userland.com/rss091': '',
  'http://blogs.law.harvard.edu/tech/rss': '',
  'http://cyber.law.harvard.edu/rss': '',
  'http://cyber.law.harvard.edu/rss/rss.html': '',
  'http://purl.org/rss/1.0': '',
  'http://my.netscape.com/rdf/simple/0.9': '',
  'http://my.netscape.com/publish/formats/rss-0.9.dtd': '',
  'http://my.netscape.com/publish/formats/rss-0.91.dtd': '',
  'http://channel.netscape.com/rdf/simple/0.9': '',
  'http://purl.org/net/rss1.1': '',
  'http://www.w3.org/1999/02/22-rdf-syntax-ns': 'rdf',
  'http://www.w3.org/2000/01/rdf-schema': 'rdfs',
  'http://www.w3.org/xml/1998/namespace': 'xml',
  'http://www.w3.org/1999/xhtml': 'xhtml',
  'http://www.w3.org/2000/svg': 'svg',
  'http://www.w3.org/1998/math/mathml': 'math',
  'http://purl.org/dc/elements/1.0': 'dc',
  'http://purl.org/dc/elements/1.1': 'dc',
  'http://purl.org/dc/terms': 'dcterms',
  'http://purl.org/rss/1.0/modules/content': 'content',
  'http://purl.org/rss/1.0/modules/syndication': 'sy',
  'http://purl.org/rss/1.0/modules/prism': 'prism',
  'http://prismstandard.org/namespaces/basic/1.2': 'prism',
  'http://prismstandard.org/namespaces/basic/2.0': 'prism',
  'http://search.yahoo.com/mrss': 'media',
  'https://search.yahoo.com/mrss': 'media',
  'http://video.search.yahoo.com/mrss': 'media',
  'http://www.rssboard.org/media-rss': 'media',
  'http://www.itunes.com/dtds/podcast-1.0.dtd': 'itunes',
  'http://www.itunes.com/dtd/podcast-1.0.dtd': 'itunes',
  'http://example.com/dtds/podcast-1.0.dtd': 'itunes',
  'https://podcastindex.org/namespace/1.0': 'podcast',
  'https://github.com/podcastindex-org/podcast-namespace/blob/main/docs/1.0.md': 'podcast',
  'http://www.google.com/schemas/play-podcasts/1.0': 'googleplay',
  'http://purl.org/syndication/thread/1.0': 'thr',
  'http://wellformedweb.org/commentapi': 'wfw',
  'http://rssnamespace.org/feedburner/ext/1.0': 'feedburner',
  'http://webfeeds.org/rss/1.0': 'webfeeds',
  'http://xmlns.com/foaf/0.1': 'foaf',
};

const known = new Set(Object.values(prefixes));

/** The prefix for a namespace's address; undefined: not one that this room reads. */
export function prefixOf(address: string): string | undefined {
  const key = address.trim().toLowerCase().replace(/[/#]+$/, '');
  return Object.hasOwn(prefixes, key) ? prefixes[key] : undefined;
}

/** A prefix that a document used without saying what it means, or with an address nobody knows. */
export function undeclaredPrefix(prefix: string): string {
  return known.has(prefix) ? prefix : `?${prefix}`;
}
