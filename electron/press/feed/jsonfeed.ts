import type { ParsedEnclosure, ParsedEntry, ParsedFeed, ParsedPicture } from '../../contract/feed';
import { resolveAddress, resolveWebAddress } from './addresses';
import { parseDate } from './dates';
import { absoluteHtml } from './html-addresses';
import { escapeHtml } from './inline-markup';
import { leadOf, once, wholeNumber } from './media';
import { categories, identifier, languageTag, mostEntries, noHints } from './modules';
import { people } from './people';
import { cleanHtml, line } from './plain-text';

type Json = Readonly<Record<string, unknown>>;

/** JSON Feed 1.0 and 1.1. Numbers where texts should be, one thing where a list should be, and the like are taken. */
export function jsonFeed(feed: Json, feedUrl: string | null): Omit<ParsedFeed, 'isWhole'> {
  const siteUrl = resolveWebAddress(text(feed['home_page_url']), feedUrl);
  const base = siteUrl ?? feedUrl;
  const authors = authorsOf(feed);
  return {
    format: 'json',
    version: /\/version\/([\d.]+)/.exec(text(feed['version']) ?? '')?.[1] ?? text(feed['version']),
    title: line(text(feed['title'])),
    siteUrl,
    description: line(text(feed['description'])),
    language: languageTag(text(feed['language'])),
    iconUrl: resolveWebAddress(text(feed['favicon']) ?? text(feed['icon']), base),
    refresh: noHints,
    entries: list(feed['items']).slice(0, mostEntries).map((item) => jsonItem(item, base, authors)),
  };
}

/** Whether a value is a feed: it says so, or it holds items. */
export function isJsonFeed(value: unknown): value is Json {
  return isObject(value) && (/jsonfeed\.org/i.test(text(value['version']) ?? '') || (Array.isArray(value['items']) && ['title', 'version', 'home_page_url', 'feed_url'].some((name) => name in value)));
}

function jsonItem(item: Json, base: string | null, feedAuthors: readonly string[]): ParsedEntry {
  const guid = identifier(text(item['id']));
  const url = resolveWebAddress(text(item['url']) ?? text(item['external_url']), base) ?? resolveWebAddress(guid, null);
  const authors = authorsOf(item);
  const enclosures = list(item['attachments']).map((attachment) => enclosureOf(attachment, base)).filter((each) => each !== null);
  const pictures = once([text(item['image']), text(item['banner_image'])].flatMap((address) => pictureAt(resolveWebAddress(address, base))));
  return {
    guid: guid ?? null,
    url,
    title: line(text(item['title'])),
    authors: authors.length > 0 ? authors : feedAuthors,
    publishedAt: parseDate(text(item['date_published'])),
    updatedAt: parseDate(text(item['date_modified'])),
    summaryHtml: htmlOfText(text(item['summary'])),
    contentHtml: ownHtml(text(item['content_html']), base, url) ?? htmlOfText(text(item['content_text'])),
    language: languageTag(text(item['language'])),
    categories: categories(texts(item['tags'])),
    enclosures: once(enclosures),
    pictures,
    leadPicture: leadOf(pictures),
    commentsUrl: null,
    source: null,
  };
}

function ownHtml(html: string | null, base: string | null, page: string | null): string | null {
  return html?.trim() ? absoluteHtml(cleanHtml(html.trim()), page ?? base, page) : null;
}

/** Plain text keeps its paragraphs and lines. */
function htmlOfText(plain: string | null): string | null {
  const trimmed = plain?.trim();
  if (!trimmed) return null;
  const paragraphs = escapeHtml(cleanHtml(trimmed)).split(/(?:\r?\n[ \t]*){2,}/).map((paragraph) => paragraph.replace(/\r?\n/g, '<br>'));
  return paragraphs.length === 1 ? (paragraphs[0] ?? null) : paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
}

/** 1.1 has `authors`, 1.0 had one `author`; some write a name alone. */
function authorsOf(holder: Json): readonly string[] {
  const written = holder['authors'] ?? holder['author'];
  const authors = Array.isArray(written) ? written : [written];
  return people(authors.map((author: unknown) => line(isObject(author) ? (text(author['name']) ?? text(author['url'])) : text(author))));
}

function enclosureOf(attachment: Json, base: string | null): ParsedEnclosure | null {
  const url = resolveAddress(text(attachment['url']), base);
  const length = attachment['size_in_bytes'];
  if (url === null) return null;
  return { url, type: text(attachment['mime_type']), length: typeof length === 'number' || typeof length === 'string' ? wholeNumber(length) : null };
}

function pictureAt(url: string | null): readonly ParsedPicture[] {
  return url === null ? [] : [{ url, width: null, height: null }];
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function text(value: unknown): string | null {
  if (typeof value === 'number' && Number.isFinite(value)) return String(value);
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}

function texts(value: unknown): readonly (string | null)[] {
  return Array.isArray(value) ? value.map(text) : (text(value)?.split(',') ?? []);
}

function list(value: unknown): readonly Json[] {
  return (Array.isArray(value) ? value : isObject(value) ? [value] : []).filter(isObject);
}
