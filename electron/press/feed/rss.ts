import type { ParsedEntry, ParsedFeed, ParsedSource } from '../../contract/feed';
import { enclosuresOf, firstDate, linkOf, outerContext, ownLanguage, sourceOf } from './atom';
import { htmlOf, lineOf } from './atom-text';
import { anyAddress, baseOf, ownHtml, webAddress, type Context } from './context';
import { attribute, child, childText, childrenNamed, firstChild, holdsAnything, type Element } from './element';
import { escapeHtml, htmlOfMarkup } from './inline-markup';
import { enclosureOf, filesOf, mostFiles, namedPicture } from './media';
import { categories, identifier, languageTag, moduleCategories, mostEntries, nameOf, refreshHints } from './modules';
import { atomPeople, creators, nameIn, people, personIn } from './people';
import { lineOfEither, lineOfHtml } from './plain-text';

/** What feeds call a field, the usual name first. */
const contentNames = 'content:encoded xhtml:body xhtml:div content body fullitem ?yandex:full-text fulltext full-text'.split(' ');
const feedDescriptionNames = 'description tagline subtitle itunes:summary dc:description itunes:subtitle atom:subtitle atom:tagline'.split(' ');
const publishedNames =
  'pubdate dc:date atom:published atom:issued published issued dcterms:issued dcterms:created created atom:created prism:publicationdate date'.split(' ');
const updatedNames = 'atom:updated atom:modified updated modified dcterms:modified lastmod lastbuilddate'.split(' ');

/** RSS 0.91–0.94 and 2.0, and what calls itself so. */
export function rssFeed(root: Element, feedUrl: string | null): Omit<ParsedFeed, 'isWhole'> {
  const channel = root.name === 'channel' ? root : (child(root, 'channel') ?? root);
  const context = contextOf(channel, feedUrl);
  return {
    format: 'rss',
    version: attribute(root, 'version'),
    ...channelOf(channel, root, context),
    entries: itemsOf(root).slice(0, mostEntries).map((item) => rssItem(item, context)),
  };
}

/** Items wherever they stand: RSS 1.0 puts them beside the channel, and some 2.0 feeds do too. */
export function itemsOf(root: Element): readonly Element[] {
  return root.children.flatMap((each) => {
    if (each.name === 'item' || each.name === 'entry') return [each];
    return each.name === 'channel' || each.name === 'items' ? itemsOf(each) : [];
  });
}

export function contextOf(channel: Element, feedUrl: string | null): Context {
  const outer = outerContext(channel, feedUrl);
  const siteUrl = ownLink(channel, outer) ?? linkOf(channel, 'alternate', outer);
  return { feedUrl, siteUrl, base: siteUrl ?? outer.base };
}

type AboutFeed = Pick<ParsedFeed, 'title' | 'siteUrl' | 'description' | 'language' | 'iconUrl' | 'refresh'>;

export function channelOf(channel: Element, root: Element, context: Context): AboutFeed {
  const icon =
    childText(channel, 'atom:icon', 'webfeeds:icon') ?? namedPicture(channel) ?? namedPicture(root) ?? childText(channel, 'atom:logo', 'webfeeds:logo');
  return {
    title: titleOf(channel),
    siteUrl: context.siteUrl,
    description: plainOf(firstChild(channel, ...feedDescriptionNames)),
    language: languageTag(childText(channel, 'language', 'dc:language') ?? ownLanguage(channel) ?? ownLanguage(root)),
    iconUrl: webAddress(icon, channel, context),
    refresh: refreshHints(channel),
  };
}

export function rssItem(item: Element, context: Context): ParsedEntry {
  const guid = firstChild(item, 'guid', 'id', 'atom:id', 'dc:identifier');
  const url = ownLink(item, context) ?? linkOf(item, 'alternate', context) ?? permanentLink(firstChild(item, 'guid'), context);
  const { enclosures, pictures, leadPicture } = filesOf(item, [...rssEnclosures(item, context), ...enclosuresOf(item, context)], baseOf(item, context));
  return {
    guid: identifier(guid?.text ?? null),
    url,
    title: titleOf(item),
    authors: authorsOf(item),
    publishedAt: firstDate(item, ...publishedNames),
    updatedAt: firstDate(item, ...updatedNames),
    summaryHtml: summaryOf(item, context, url),
    contentHtml: contentOf(item, context, url),
    language: languageTag(ownLanguage(firstChild(item, ...contentNames, 'description')) ?? ownLanguage(item) ?? childText(item, 'dc:language', 'language')),
    categories: categories(categoriesOf(item)),
    enclosures,
    pictures,
    leadPicture,
    commentsUrl: webAddress(childText(item, 'comments'), item, context),
    source: rssSource(item, context),
  };
}

function categoriesOf(item: Element): readonly (string | null)[] {
  return [
    ...childrenNamed(item, 'tags').flatMap(({ text }) => text.split(',')),
    ...childrenNamed(item, 'category').map(({ text }) => text),
    ...childrenNamed(item, 'atom:category').map((each) => attribute(each, 'term')),
    ...moduleCategories(item),
  ];
}

function titleOf(element: Element): string | null {
  return plainOf(firstChild(element, 'title')) ?? lineOf(firstChild(element, 'atom:title')) ?? plainOf(firstChild(element, 'dc:title', 'itunes:title', 'media:title'));
}

function plainOf(element: Element | null): string | null {
  if (!element) return null;
  return element.markup === null ? lineOfEither(element.text) : lineOfHtml(htmlOfMarkup(element.markup, true));
}

/** RSS's `link` is text; some feeds write Atom's without its namespace. */
function ownLink(element: Element, context: Context): string | null {
  for (const link of childrenNamed(element, 'link')) {
    const relation = attribute(link, 'rel')?.toLowerCase() ?? 'alternate';
    const address = relation === 'alternate' ? webAddress(link.text.trim() || attribute(link, 'href'), link, context) : null;
    if (address !== null) return address;
  }
  return null;
}

/** RSS 2.0: a guid is the article's address unless it says that it is not. */
function permanentLink(guid: Element | null, context: Context): string | null {
  const says = attribute(guid, 'ispermalink')?.toLowerCase() ?? null;
  if (!guid || (says !== null && says !== 'true')) return null;
  const isAddress = /^(?:https?:\/\/|\/)/i.test(guid.text.trim()) || says !== null;
  return isAddress ? webAddress(guid.text, guid, context) : null;
}

function rssEnclosures(item: Element, context: Context): ReturnType<typeof enclosureOf>[] {
  const addressOf = (each: Element): string | null => anyAddress(attribute(each, 'url') ?? attribute(each, 'href') ?? each.text, each, context);
  const enclosures = childrenNamed(item, 'enclosure').slice(0, mostFiles);
  return enclosures.map((each) => enclosureOf(addressOf(each), attribute(each, 'type'), attribute(each, 'length')));
}

function authorsOf(item: Element): readonly string[] {
  const written = childrenNamed(item, 'author');
  const named = people([
    ...written.flatMap((author) => (author.children.length > 0 ? [personIn(author)] : [nameIn(author.text)])),
    ...creators(item),
    ...atomPeople(item, 'atom:author'),
  ]);
  // An address beside a name is the same person.
  const names = named.filter((name) => !name.includes('@'));
  if (named.length > 0) return names.length > 0 ? names : named;
  return people(childrenNamed(item, 'itunes:author').map(({ text }) => nameIn(text)));
}

function summaryOf(item: Element, context: Context, page: string | null): string | null {
  return (
    rawHtml(descriptionsOf(item)[0] ?? null, context, page) ??
    constructHtml(firstChild(item, 'atom:summary'), context, page) ??
    rawHtml(firstChild(item, 'itunes:summary', 'dc:description', 'abstract', 'itunes:subtitle'), context, page) ??
    mediaDescription(item, context, page)
  );
}

/** Media RSS says plain text, unless it says HTML. */
function mediaDescription(item: Element, context: Context, page: string | null): string | null {
  for (const holder of [item, ...childrenNamed(item, 'media:group'), ...childrenNamed(item, 'media:content')]) {
    const described = firstChild(holder, 'media:description');
    if (!described) continue;
    return attribute(described, 'type') === 'html' ? rawHtml(described, context, page) : escapeHtml(described.text.trim()).replace(/\r?\n/g, '<br>');
  }
  return null;
}

function contentOf(item: Element, context: Context, page: string | null): string | null {
  return (
    rawHtml(firstChild(item, ...contentNames), context, page) ??
    constructHtml(firstChild(item, 'atom:content'), context, page) ??
    rawHtml(descriptionsOf(item)[1] ?? null, context, page)
  );
}

/** Where there are a description and a summary, the second is the content. */
function descriptionsOf(item: Element): readonly Element[] {
  return item.children.filter((each) => (each.name === 'description' || each.name === 'summary') && holdsAnything(each));
}

function rawHtml(element: Element | null, context: Context, page: string | null): string | null {
  if (!element) return null;
  return ownHtml(element.markup === null ? element.text : htmlOfMarkup(element.markup, true), element, context, page);
}

function constructHtml(element: Element | null, context: Context, page: string | null): string | null {
  return element && ownHtml(htmlOf(element), element, context, page);
}

function rssSource(item: Element, context: Context): ParsedSource | null {
  const atom = child(item, 'atom:source');
  if (atom) return sourceOf(atom, context);
  const source = child(item, 'source');
  if (!source) return null;
  if (source.children.length > 0) return sourceOf(source, context);
  const title = nameOf(source);
  const url = webAddress(attribute(source, 'url'), source, context);
  return title === null && url === null ? null : { title, url, siteUrl: null };
}
