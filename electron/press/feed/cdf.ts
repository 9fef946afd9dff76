import type { ParsedEntry, ParsedFeed } from '../../contract/feed';
import { ownHtml, webAddress, type Context } from './context';
import { parseDate } from './dates';
import { attribute, child, childText, childrenNamed, firstChild, type Element } from './element';
import { htmlOfMarkup } from './inline-markup';
import { emptyEntry, mostEntries, noHints } from './modules';
import { lineOfEither } from './plain-text';

/** Microsoft's Channel Definition Format: `CHANNEL` with `ITEM`s, addresses in `HREF` or in an `A`. */
export function cdfFeed(channel: Element, feedUrl: string | null): Omit<ParsedFeed, 'isWhole'> {
  const outer: Context = { feedUrl, siteUrl: null, base: feedUrl };
  const siteUrl = addressOf(channel, outer);
  const context: Context = { feedUrl, siteUrl, base: webAddress(attribute(channel, 'base'), channel, outer) ?? siteUrl ?? feedUrl };
  const icon = childrenNamed(channel, 'logo').find((logo) => attribute(logo, 'style')?.toLowerCase() === 'icon') ?? child(channel, 'logo');
  return {
    format: 'cdf',
    version: null,
    title: lineOfEither(childText(channel, 'title') ?? ''),
    siteUrl,
    description: lineOfEither(childText(channel, 'abstract') ?? ''),
    language: null,
    iconUrl: webAddress(attribute(icon, 'href'), channel, context),
    refresh: noHints,
    entries: itemsOf(channel).slice(0, mostEntries).map((item) => cdfItem(item, context)),
  };
}

/** Items of the channel and of the channels inside it. */
function itemsOf(channel: Element): readonly Element[] {
  return channel.children.flatMap((each) => (each.name === 'item' ? [each] : each.name === 'channel' ? itemsOf(each) : []));
}

function cdfItem(item: Element, context: Context): ParsedEntry {
  const url = addressOf(item, context);
  const abstract = firstChild(item, 'abstract');
  return {
    ...emptyEntry,
    url,
    title: lineOfEither(childText(item, 'title') ?? ''),
    publishedAt: null,
    updatedAt: parseDate(attribute(item, 'lastmod')),
    summaryHtml: abstract && ownHtml(abstract.markup === null ? abstract.text : htmlOfMarkup(abstract.markup, true), abstract, context, url),
  };
}

function addressOf(element: Element, context: Context): string | null {
  return webAddress(attribute(element, 'href') ?? attribute(child(element, 'a'), 'href'), element, context);
}
