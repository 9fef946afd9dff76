import type { ParsedEntry, ParsedFeed } from '../../contract/feed';
import { resolveWebAddress } from './addresses';
import { parseDate } from './dates';
import { decodeHtml } from './entities';
import { absoluteHtml } from './html-addresses';
import { leadOf } from './media';
import { categories, emptyEntry, languageTag, noHints } from './modules';
import { readPage } from './page';
import { people } from './people';
import { cleanHtml, line } from './plain-text';

const depthLimit = 256;
const entryLimit = 1_000;
/** Properties of one item, and characters that are kept of the text of each. */
const propertyLimit = 1_000;
const textLimit = 16_384;
const voidNames = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));

interface Property {
  readonly name: string;
  text: string;
  html: string;
  readonly address: string | null;
  readonly time: string | null;
}

/** An `h-…` element with what its properties hold. */
interface Item {
  readonly type: string;
  readonly properties: Property[];
}

interface OpenTag {
  readonly name: string;
  readonly item: Item | null;
  readonly properties: readonly Property[];
  readonly start: number;
}

/**
 * The h-feed of a page (microformats2): its h-entries with name, url, dates, content, author and photo.
 * @returns null when the page has no h-feed, nor several h-entries
 */
export function hFeed(html: string, url: string | null): Omit<ParsedFeed, 'isWhole'> | null {
  if (!/\bh-(?:feed|entry)\b/.test(html)) return null;
  const { items, language, title, base } = read(html, url);
  const feed = items.find(({ type }) => type === 'h-feed');
  const entries = items.filter(({ type }) => type === 'h-entry').slice(0, entryLimit);
  if (!feed && entries.length < 2) return null;
  const photo = feed && property(feed, 'u-photo');
  return {
    format: 'h-feed',
    version: null,
    title: line(feed ? (property(feed, 'p-name')?.text ?? null) : null) ?? line(title),
    siteUrl: resolveWebAddress(feed ? (property(feed, 'u-url')?.address ?? null) : null, base) ?? url,
    description: line(feed ? (property(feed, 'p-summary')?.text ?? null) : null),
    language: languageTag(language),
    iconUrl: photo ? resolveWebAddress(photo.address, base) : null,
    refresh: noHints,
    entries: entries.map((entry) => entryOf(entry, base)),
  };
}

function entryOf(item: Item, base: string | null): ParsedEntry {
  const url = resolveWebAddress(property(item, 'u-url')?.address ?? null, base);
  const content = property(item, 'e-content');
  const name = property(item, 'p-name');
  const photo = resolveWebAddress(property(item, 'u-photo')?.address ?? null, base);
  const pictures = photo === null ? [] : [{ url: photo, width: null, height: null }];
  return {
    ...emptyEntry,
    guid: property(item, 'u-uid')?.address ?? url,
    url,
    // A note's name is its own text: then it has no title.
    title: name && content && line(name.text) === line(content.text) ? null : line(name?.text ?? null),
    authors: people(all(item, 'p-author').map(({ text }) => line(text))),
    publishedAt: dateOf(property(item, 'dt-published')),
    updatedAt: dateOf(property(item, 'dt-updated')),
    summaryHtml: property(item, 'p-summary')?.html.trim() || null,
    contentHtml: content?.html.trim() ? absoluteHtml(cleanHtml(content.html.trim()), base, url) : null,
    categories: categories(all(item, 'p-category').map(({ text }) => text)),
    pictures,
    leadPicture: leadOf(pictures),
  };
}

function property(item: Item, name: string): Property | undefined {
  return item.properties.find((each) => each.name === name);
}

function all(item: Item, name: string): readonly Property[] {
  return item.properties.filter((each) => each.name === name);
}

function dateOf(written: Property | undefined): number | null {
  return written ? parseDate(written.time ?? written.text) : null;
}

function read(html: string, url: string | null): { items: Item[]; language: string | null; title: string; base: string | null } {
  const items: Item[] = [];
  const stack: OpenTag[] = [];
  let language: string | null = null;
  let title = '';
  let base = url;

  function closeTo(depth: number, at: number): void {
    while (stack.length > depth) {
      const tag = stack.pop();
      for (const each of tag?.properties ?? []) each.html = html.slice(tag?.start ?? at, at);
    }
  }

  readPage(html, {
    open(name, attributes, _, end) {
      if (name === 'html') language = attributes.get('lang') ?? null;
      if (name === 'base') base = resolveWebAddress(attributes.get('href') ?? null, url) ?? url;
      if (stack.length >= depthLimit) return;
      const classes = attributes.get('class')?.split(/\s+/) ?? [];
      const type = classes.find((each) => /^h-(?:feed|entry|card|cite)$/.test(each));
      const owner = stack.findLast(({ item }) => item !== null)?.item;
      const properties = !owner || owner.properties.length >= propertyLimit ? [] : classes.filter((each) => /^(?:p|u|dt|e)-[a-z-]+$/.test(each)).map((each) => propertyOf(each, attributes));
      owner?.properties.push(...properties);
      const item = type === undefined ? null : { type, properties: [] };
      if (item) items.push(item);
      if (!voidNames.has(name)) stack.push({ name, item, properties, start: end });
    },
    close(name, start) {
      const depth = stack.findLastIndex((tag) => tag.name === name);
      if (depth >= 0) closeTo(depth, start);
    },
    text(raw) {
      const text = decodeHtml(raw.slice(0, textLimit));
      if (stack.at(-1)?.name === 'title') title = `${title}${text}`.slice(0, textLimit);
      for (const { properties } of stack) for (const each of properties) if (each.text.length < textLimit) each.text += text;
    },
  });
  closeTo(0, html.length);
  return { items, language, title, base };
}

function propertyOf(name: string, attributes: ReadonlyMap<string, string>): Property {
  const address = attributes.get('href') ?? attributes.get('src') ?? attributes.get('data') ?? null;
  return { name, text: name.startsWith('p-') ? (attributes.get('alt') ?? '') : '', html: '', address, time: attributes.get('datetime') ?? null };
}
