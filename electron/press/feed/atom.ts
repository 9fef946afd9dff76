import type { ParsedEnclosure, ParsedEntry, ParsedFeed, ParsedSource } from '../../contract/feed';
import { htmlOf, innerBase, lineOf } from './atom-text';
import { anyAddress, baseOf, nowhere, ownHtml, webAddress, type Context } from './context';
import { parseDate } from './dates';
import type { FeedDocument } from './document';
import { attribute, child, childText, childrenNamed, firstChild, type Element } from './element';
import { escapeHtml } from './inline-markup';
import { enclosureOf, filesOf, namedPicture } from './media';
import { categories, identifier, languageTag, moduleCategories, mostEntries, refreshHints } from './modules';
import { atomPeople, creators, people } from './people';

/** Atom 1.0 (RFC 4287) and 0.3. */
export function atomFeed(document: FeedDocument, feed: Element, feedUrl: string | null): Omit<ParsedFeed, 'isWhole'> {
  const outer = outerContext(feed, feedUrl);
  const siteUrl = linkOf(feed, 'alternate', outer);
  const context: Context = { feedUrl, siteUrl, base: siteUrl ?? outer.base };
  const icon = firstChild(feed, 'icon', 'logo', 'webfeeds:icon');
  const entries = feed.name === 'entry' ? [feed] : feed.children.filter(({ name }) => name === 'entry' || name === 'item');
  return {
    format: 'atom',
    version: versionOf(document, feed),
    title: lineOf(firstChild(feed, 'title', 'dc:title')),
    siteUrl,
    description: lineOf(firstChild(feed, 'subtitle', 'tagline', 'description', 'dc:description')),
    language: languageTag(feed.attributes.get('xml:lang') ?? childText(feed, 'dc:language', 'language')),
    iconUrl: webAddress(icon?.text ?? namedPicture(feed), icon ?? feed, context),
    refresh: refreshHints(feed),
    entries: entries.slice(0, mostEntries).map((entry) => atomEntry(entry, feed, context)),
  };
}

function versionOf(document: FeedDocument, feed: Element): string | null {
  if (document.namespaces.some((address) => address.includes('2005/atom'))) return '1.0';
  if (document.namespaces.some((address) => address.startsWith('http://purl.org/atom'))) return attribute(feed, 'version') ?? '0.3';
  return attribute(feed, 'version');
}

function atomEntry(entry: Element, feed: Element, context: Context): ParsedEntry {
  const id = identifier(childText(entry, 'id', 'guid', 'dc:identifier'));
  const content = child(entry, 'content') ?? firstChild(entry, 'content:encoded', 'body');
  const url = linkOf(entry, 'alternate', context) ?? webAddress(attribute(content, 'src'), content ?? entry, context) ?? webAddress(id, entry, nowhere);
  const summary = firstChild(entry, 'summary', 'description', 'itunes:summary', 'dc:description');
  const source = child(entry, 'source');
  const described = firstChild(child(entry, 'media:group') ?? entry, 'media:description');
  const { enclosures, pictures, leadPicture } = filesOf(entry, enclosuresOf(entry, context), baseOf(entry, context));
  return {
    guid: id,
    url,
    title: lineOf(firstChild(entry, 'title')) ?? lineOf(firstChild(entry, 'dc:title', 'media:title')),
    authors: authorsOf(entry, source, feed),
    publishedAt: firstDate(entry, 'published', 'issued', 'created', 'pubdate', 'dcterms:issued', 'dcterms:created', 'dc:date'),
    updatedAt: firstDate(entry, 'updated', 'modified', 'dcterms:modified'),
    summaryHtml: constructHtml(summary, context, url) ?? (described && escapeHtml(described.text.trim()).replace(/\r?\n/g, '<br>')),
    contentHtml: constructHtml(content, context, url),
    language: languageTag(ownLanguage(content ?? summary) ?? ownLanguage(entry) ?? ownLanguage(child(entry, 'title')) ?? childText(entry, 'dc:language')),
    categories: categories([...childrenNamed(entry, 'category').map(termOf), ...moduleCategories(entry)]),
    enclosures,
    pictures,
    leadPicture,
    commentsUrl: linkOf(entry, 'replies', context, /html/) ?? webAddress(childText(entry, 'comments'), entry, context),
    source: source && sourceOf(source, context),
  };
}

function constructHtml(element: Element | null, context: Context, page: string | null): string | null {
  if (!element) return null;
  // content:encoded and its like are HTML, whatever Atom's default is.
  const html = element.name.includes(':') && !element.name.startsWith('atom:') ? (element.markup ?? element.text) : htmlOf(element);
  return ownHtml(html, { ...element, base: innerBase(element) }, context, page);
}

export function ownLanguage(element: Element | null): string | null {
  return element?.attributes.get('xml:lang') ?? null;
}

function termOf(category: Element): string | null {
  return attribute(category, 'term') ?? attribute(category, 'label') ?? category.text;
}

/** RFC 4287 section 4.2.1: without an author of its own, the source's, else the feed's. */
function authorsOf(entry: Element, source: Element | null, feed: Element): readonly string[] {
  const own = atomPeople(entry, 'author');
  if (own.length > 0) return own;
  const named = people(creators(entry));
  if (named.length > 0) return named;
  const sources = atomPeople(source, 'author');
  if (sources.length > 0) return sources;
  return entry === feed ? [] : atomPeople(feed, 'author');
}

/** The date in the first of these fields that holds one; where a field stands twice, its last word counts. */
export function firstDate(element: Element, ...names: readonly string[]): number | null {
  for (const name of names) {
    const dates = childrenNamed(element, name).map(({ text }) => parseDate(text)).filter((date) => date !== null);
    const date = dates.at(-1);
    if (date !== undefined) return date;
  }
  return null;
}

/** The address of the first link of a relation; of several, the one to a page. */
export function linkOf(element: Element, relation: string, context: Context, type?: RegExp): string | null {
  const links = element.children.filter((each) => (each.name === 'link' || each.name === 'atom:link') && relationOf(each) === relation);
  const fitting = type ? links.filter((link) => type.test(attribute(link, 'type') ?? '')) : links;
  const pages = fitting.filter((link) => /html|^$/.test(attribute(link, 'type') ?? ''));
  for (const link of [...pages, ...fitting]) {
    const address = webAddress(hrefOf(link, context), link, context);
    if (address !== null) return address;
  }
  return null;
}

/** An empty href is the base itself, where a feed says what that is (RFC 3986 section 4.4). */
function hrefOf(link: Element, context: Context): string | null {
  const written = attribute(link, 'href') ?? (link.text.trim() || null);
  return written === null && link.base && link.attributes.has('href') ? baseOf(link, context) : written;
}

/** What a feed says before it is known where its page is: its own address, as it has it, comes before the one asked. */
export function outerContext(feed: Element, feedUrl: string | null): Context {
  return { feedUrl, siteUrl: null, base: linkOf(feed, 'self', nowhere) ?? feedUrl };
}

function relationOf(link: Element): string {
  const relation = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
  return relation.replace(/^http:\/\/www\.iana\.org\/assignments\/relation\//, '');
}

export function enclosuresOf(entry: Element, context: Context): readonly (ParsedEnclosure | null)[] {
  return entry.children
    .filter((each) => (each.name === 'link' || each.name === 'atom:link') && relationOf(each) === 'enclosure')
    .map((link) => enclosureOf(anyAddress(attribute(link, 'href'), link, context), attribute(link, 'type'), attribute(link, 'length')));
}

export function sourceOf(source: Element, context: Context): ParsedSource | null {
  const title = lineOf(firstChild(source, 'title', 'atom:title'));
  const id = childText(source, 'id', 'atom:id');
  const url = linkOf(source, 'self', context) ?? webAddress(id, source, nowhere);
  const siteUrl = linkOf(source, 'alternate', context);
  return title === null && url === null && siteUrl === null ? null : { title, url, siteUrl };
}
