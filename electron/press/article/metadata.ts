import { namesIn } from './bylines';
import { articleData, type ArticleData } from './json-ld';
import { webUrl } from './links';
import { dateInAddress, pageDate } from './page-dates';
import { nameLine } from './name-words';
import { plainText, withoutSiteName } from './page-title';
import { isTrackingPicture } from './trackers';
import { attribute, elementsIn, findElement, lineOf, type HtmlElement } from './tree';

/** A picture that stands for the whole article. */
export interface LeadPicture {
  /** Absolute, http or https. */
  readonly url: string;
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
}

/** What a page says of its article. What it does not say is empty or null, never invented. */
export interface PageMetadata {
  readonly title: string;
  readonly authors: readonly string[];
  /** Milliseconds since 1970 UTC. */
  readonly publishedAt: number | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly direction: 'ltr' | 'rtl' | null;
  readonly siteName: string;
  readonly description: string;
  readonly leadPicture: LeadPicture | null;
  readonly canonicalUrl: string | null;
  /** The article as text for machines; empty: not given. */
  readonly articleBody: string;
  /** What the page says of being free to read; null: nothing. */
  readonly isFree: boolean | null;
}

/** Reads JSON-LD, Open Graph, Dublin Core, citation and other `meta`, microdata, `time` and bylines, in that order. */
export function metadataOf(root: HtmlElement, url: string): PageMetadata {
  const page = indexPage(root);
  const data = articleData(root);
  const siteName = plainText(page.meta('og:site_name', 'application-name', 'dc.publisher', 'citation_journal_title') || data?.publisher || '');
  return {
    title: titleOf(page, data, siteName),
    authors: authorsOf(page, data, siteName),
    publishedAt: publishedOf(page, data, url),
    language: languageOf(root, page, data),
    direction: directionOf(root),
    siteName,
    description: plainText(page.meta('og:description', 'description', 'twitter:description', 'dc.description') || data?.description || ''),
    leadPicture: leadOf(page, data, url),
    canonicalUrl: webUrl(page.link('canonical') || page.meta('og:url'), url)?.href ?? null,
    articleBody: data?.articleBody ?? '',
    isFree: data?.isFree ?? freeOf(page),
  };
}

interface PageIndex {
  /** The first of these `meta` with a value. */
  meta(...names: string[]): string;
  metas(name: string): readonly string[];
  link(rel: string): string;
  readonly title: string;
  readonly headings: readonly HtmlElement[];
  readonly properties: ReadonlyMap<string, readonly HtmlElement[]>;
  readonly times: readonly HtmlElement[];
  readonly bylines: readonly HtmlElement[];
}

function indexPage(root: HtmlElement): PageIndex {
  const metas = new Map<string, string[]>();
  const links = new Map<string, string>();
  const properties = new Map<string, HtmlElement[]>();
  const headings: HtmlElement[] = [];
  const times: HtmlElement[] = [];
  const bylines: HtmlElement[] = [];
  let title = '';
  for (const node of elementsIn(root)) {
    const property = attribute(node, 'itemprop');
    for (const name of property === '' ? [] : property.split(/\s+/)) properties.set(name, [...(properties.get(name) ?? []), node].slice(0, 20));
    if (node.name === 'meta') {
      const content = attribute(node, 'content');
      for (const key of ['property', 'name', 'http-equiv']) {
        const name = attribute(node, key).toLowerCase();
        if (name !== '' && content !== '') metas.set(name, [...(metas.get(name) ?? []), content]);
      }
    } else if (node.name === 'link') {
      for (const rel of attribute(node, 'rel').toLowerCase().split(/\s+/)) if (!links.has(rel)) links.set(rel, attribute(node, 'href'));
    } else if (node.name === 'title' && title === '') title = lineOf(node);
    else if (node.name === 'h1') headings.push(node);
    else if (node.name === 'time' || (node.name === 'abbr' && hasMicroformatDate(node))) times.push(node);
    else if (bylines.length < 8 && (attribute(node, 'rel') === 'author' || bylineNames.test(nameLine(node)))) bylines.push(node);
  }
  return {
    meta: (...names) => names.map((name) => metas.get(name)?.[0] ?? '').find((value) => value !== '') ?? '',
    metas: (name) => metas.get(name) ?? [],
    link: (rel) => links.get(rel) ?? '',
    title,
    headings,
    properties,
    times,
    bylines,
  };
}

/** hAtom's way: `<abbr class="published" title="2026-01-11T05:40:00Z">`. */
function hasMicroformatDate(node: HtmlElement): boolean {
  return / published /.test(nameLine(node)) && pageDate(attribute(node, 'title')) !== null;
}

const bylineNames = / (?:byline|bylines|by author|author name|authorname|post author|entry author|article author|author link|author vcard|writer name|p author|reporter) /;

function titleOf(page: PageIndex, data: ArticleData | null, siteName: string): string {
  const heading = page.headings.length > 0 ? page.headings.map(lineOf).find((line) => line.length > 3) ?? '' : '';
  const stated = [data?.headline ?? '', page.meta('og:title'), page.meta('citation_title', 'dc.title', 'parsely-title', 'sailthru.title'), page.meta('twitter:title')].map(plainText).find((title) => title !== '');
  const microdata = page.properties.get('headline')?.[0];
  const title = stated ?? (microdata ? attribute(microdata, 'content') || lineOf(microdata) : '');
  return withoutSiteName(plainText(title || page.title || heading), siteName, page.headings.length === 1 ? plainText(heading) : '');
}

function authorsOf(page: PageIndex, data: ArticleData | null, siteName: string): string[] {
  const isPerson = (name: string): boolean => name.toLowerCase() !== siteName.toLowerCase();
  const stated = [
    data?.authors ?? [],
    page.metas('citation_author'),
    [page.meta('author', 'byl', 'dc.creator', 'dcterms.creator', 'parsely-author', 'sailthru.author', 'article:author_name')],
    page.metas('article:author'),
    (page.properties.get('author') ?? []).slice(0, 4).map(personIn),
    page.bylines.slice(0, 2).map((node) => lineOf(node)),
  ];
  for (const candidates of stated) {
    const names = [...new Set(candidates.filter((name) => name.length <= longestByline).flatMap(namesIn))];
    if (names.some(isPerson)) return names.filter(isPerson);
  }
  return [];
}

const longestByline = 200;

function personIn(node: HtmlElement): string {
  const name = findElement(node, (inner) => attribute(inner, 'itemprop') === 'name');
  return attribute(name ?? node, 'content') || lineOf(name ?? node);
}

function publishedOf(page: PageIndex, data: ArticleData | null, url: string): number | null {
  const microdata = page.properties.get('datePublished')?.[0];
  const stated = [
    data?.datePublished ?? '',
    page.meta('article:published_time', 'og:article:published_time', 'og:published_time', 'datepublished', 'date.issued', 'dc.date.issued', 'dcterms.created', 'dc.date', 'dcterms.date', 'parsely-pub-date', 'sailthru.date', 'pubdate', 'publishdate', 'publish-date', 'ptime', 'date', 'citation_publication_date', 'citation_online_date', 'article.published', 'cxenseparse:recs:publishtime'),
    microdata ? attribute(microdata, 'datetime') || attribute(microdata, 'content') || lineOf(microdata) : '',
    ...page.times.filter(isOfArticle).map((node) => attribute(node, 'datetime') || attribute(node, 'title') || lineOf(node)),
    ...page.times.slice(0, 1).map((node) => attribute(node, 'datetime') || attribute(node, 'title') || lineOf(node)),
  ];
  for (const value of stated) {
    const time = pageDate(value);
    if (time !== null) return time;
  }
  return dateInAddress(url);
}

function isOfArticle(node: HtmlElement): boolean {
  return node.attributes.has('pubdate') || / (?:published|entry date|publish date|post date|dateline|timestamp) /.test(nameLine(node));
}

function languageOf(root: HtmlElement, page: PageIndex, data: ArticleData | null): string | null {
  const stated = [attribute(root, 'lang') || attribute(root, 'xml:lang'), page.meta('og:locale'), data?.language ?? '', page.meta('content-language', 'language', 'dc.language', 'citation_language')];
  for (const value of stated) {
    const tag = value.trim().split(/[,;\s]/, 1)[0]?.replaceAll('_', '-') ?? '';
    if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(tag)) return canonicalTag(tag);
  }
  return null;
}

function canonicalTag(tag: string): string | null {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}

function directionOf(root: HtmlElement): 'ltr' | 'rtl' | null {
  const stated = attribute(root, 'dir').toLowerCase();
  return stated === 'rtl' || stated === 'ltr' ? stated : null;
}

function leadOf(page: PageIndex, data: ArticleData | null, baseUrl: string): LeadPicture | null {
  const candidates = [
    { url: page.meta('og:image:secure_url', 'og:image', 'og:image:url'), width: size(page.meta('og:image:width')), height: size(page.meta('og:image:height')) },
    ...(data?.picture ? [data.picture] : []),
    { url: page.meta('twitter:image', 'twitter:image:src', 'thumbnail', 'parsely-image-url', 'sailthru.image.full') || page.link('image_src'), width: null, height: null },
  ];
  for (const { url, width, height } of candidates) {
    const address = webUrl(url, baseUrl);
    if (address && !isTrackingPicture(address) && !isPlaceholder(address)) return { url: address.href, width, height, alt: plainText(page.meta('og:image:alt', 'twitter:image:alt')) };
  }
  return null;
}

function size(value: string): number | null {
  return /^\d{1,5}$/.test(value) ? Number(value) : null;
}

/** Pictures that sites send along for pages that have none. */
function isPlaceholder({ hostname, pathname }: URL): boolean {
  if (/(?:^|\.)gravatar\.com$/.test(hostname)) return true;
  return /(?:^|[/_-])(?:logo|default|fallback|placeholder|blank|share-?image|social-?share|og-?image|favicon)(?:[._-][^/]*)?\.(?:png|jpe?g|gif|svg|webp)$/i.test(pathname);
}

function freeOf(page: PageIndex): boolean | null {
  const tier = page.meta('article:content_tier', 'content_tier').toLowerCase();
  if (tier === '') return null;
  return tier === 'free';
}
