import { attribute, elementsIn, rawText, type HtmlElement } from './tree';

/** What a page says of its article in schema.org's words, as far as it is of the expected type. */
export interface ArticleData {
  readonly headline: string;
  readonly authors: readonly string[];
  readonly datePublished: string;
  readonly language: string;
  readonly publisher: string;
  readonly description: string;
  readonly picture: { readonly url: string; readonly width: number | null; readonly height: number | null } | null;
  /** Plain text, where the page gives the whole article to machines. */
  readonly articleBody: string;
  /** null: not said. */
  readonly isFree: boolean | null;
  readonly wordCount: number | null;
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

const articleTypes =
  /(?:^|\/)(?:\w*Article|BlogPosting|LiveBlogPosting|SocialMediaPosting|DiscussionForumPosting|Report|Recipe|APIReference|Review|CriticReview|Question|QAPage|VideoObject|PodcastEpisode|MediaObject|CreativeWork|WebPage|Event)$/;
/** When a page describes several things, the article is the one told of in these words. */
const preferred = /(?:Article|Posting|Report|Recipe|Review)$/;

/** The article among a page's JSON-LD; null: there is none. */
export function articleData(root: HtmlElement): ArticleData | null {
  const found: { [key: string]: Json }[] = [];
  for (const node of elementsIn(root)) {
    if (node.name === 'script' && attribute(node, 'type').toLowerCase().includes('ld+json')) collect(parsed(rawText(node)), found, 0);
  }
  const best = found.find((item) => typesOf(item).some((type) => preferred.test(type))) ?? found.find((item) => typeof item['headline'] === 'string') ?? found[0];
  return best ? dataOf(best) : null;
}

function parsed(script: string): Json {
  const body = script
    .trim()
    .replace(/^(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*\s*<!\[CDATA\[\s*\*\/)/, '')
    .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, '');
  for (const candidate of [body, body.replace(/\p{Cc}+/gu, ' ')]) {
    try {
      return JSON.parse(candidate) as Json;
    } catch {
      // Line breaks inside strings are the common mistake; the second candidate has none.
    }
  }
  return null;
}

const deepest = 8;

function collect(value: Json, found: { [key: string]: Json }[], depth: number): void {
  if (depth > deepest || typeof value !== 'object' || value === null) return;
  if (isList(value)) {
    for (const item of value) collect(item, found, depth + 1);
    return;
  }
  if (typesOf(value).some((type) => articleTypes.test(type))) found.push(value);
  for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item', 'hasPart']) collect(value[key] ?? null, found, depth + 1);
}

function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

function typesOf(item: { readonly [key: string]: Json }): string[] {
  return list(item['@type'] ?? null).filter((type): type is string => typeof type === 'string');
}

function dataOf(item: { readonly [key: string]: Json }): ArticleData {
  return {
    headline: text(item['headline'] ?? item['name'] ?? null),
    authors: list(item['author'] ?? item['creator'] ?? null).map(nameOf).filter((name) => name !== ''),
    datePublished: text(item['datePublished'] ?? item['dateCreated'] ?? item['uploadDate'] ?? null),
    language: text(item['inLanguage'] ?? null),
    publisher: nameOf(list(item['publisher'] ?? null)[0] ?? null),
    description: text(item['description'] ?? null),
    picture: pictureOf(list(item['image'] ?? item['thumbnailUrl'] ?? null)[0] ?? null),
    articleBody: text(item['articleBody'] ?? null),
    isFree: free(item['isAccessibleForFree'] ?? null),
    wordCount: number(item['wordCount'] ?? null),
  };
}

function list(value: Json): readonly Json[] {
  if (value === null) return [];
  return isList(value) ? value : [value];
}

function text(value: Json): string {
  if (typeof value === 'string') return value.trim();
  if (isList(value)) return text(value[0] ?? null);
  return typeof value === 'object' && value !== null ? text(value['@value'] ?? value['name'] ?? null) : '';
}

function nameOf(value: Json): string {
  return typeof value === 'object' && value !== null && !isList(value) ? text(value['name'] ?? null) : text(value);
}

function pictureOf(value: Json): ArticleData['picture'] {
  if (typeof value === 'string') return { url: value, width: null, height: null };
  if (typeof value !== 'object' || value === null || isList(value)) return null;
  const url = text(value['url'] ?? value['contentUrl'] ?? value['@id'] ?? null);
  return url === '' ? null : { url, width: number(value['width'] ?? null), height: number(value['height'] ?? null) };
}

function number(value: Json): number | null {
  const found = typeof value === 'number' ? value : Number.parseInt(text(value), 10);
  return Number.isFinite(found) && found > 0 ? Math.round(found) : null;
}

function free(value: Json): boolean | null {
  if (typeof value === 'boolean') return value;
  const said = text(value).toLowerCase();
  return said === '' ? null : !/^(?:false|no|0)$/.test(said);
}
