import { hash as hashOf } from 'node:crypto';
import type { ParsedEntry, ParsedFeed } from '../../contract/feed';
import type { PartReason } from '../../contract/part-reasons';
import type { PressedBody, PressedEntry, PressedFeedAnswer } from '../../contract/pressed';
import { feedContent, isExcerpt } from '../article/excerpt';
import { cleanLink } from '../article/links';
import { sanitise, type SanitisedContent } from '../article/sanitise';
import { parseFeed } from './parse';

/** Longest summary kept, in characters: what a list or a card has room for. */
const longestSummary = 600;

/**
 * A feed's bytes as entries ready to store: parsed, sanitised, named.
 * @param knownHash of the body that is stored; the same bytes are not read again
 * @throws not-a-feed
 */
export function pressFeed(bytes: Uint8Array, { url, contentType, knownHash }: { url: string; contentType: string | null; knownHash: string | null }): PressedFeedAnswer {
  const hash = hashOf('sha256', bytes, 'hex');
  if (hash === knownHash) return { kind: 'same', hash };
  const { entries, ...feed } = parseFeed(bytes, { url, contentType });
  return { kind: 'feed', hash, feed: { ...feed, entries: entries.map((entry) => pressEntry(entry, feed, url)) } };
}

function pressEntry(entry: ParsedEntry, feed: Omit<ParsedFeed, 'entries'>, feedUrl: string): PressedEntry {
  const baseUrl = entry.url ?? feed.siteUrl ?? feedUrl;
  const title = entry.title ?? '';
  const summary = entry.summaryHtml === null ? null : sanitise(entry.summaryHtml, { baseUrl, title });
  const content = entry.contentHtml === null ? null : sanitise(entry.contentHtml, { baseUrl, title });
  // Some feeds put the whole text into the summary and a line into the content.
  const best = content === null || (summary !== null && summary.text.length > content.text.length) ? summary : content;
  const body = best === null || (best.text === '' && best.pictures.length === 0) ? null : best;
  const summaryText = summary?.text.replaceAll(/\s+/g, ' ').trim().slice(0, longestSummary) || null;
  return {
    guid: entry.guid,
    url: entry.url,
    urlKey: urlKeyOf(entry.url),
    title: entry.title,
    authors: entry.authors,
    publishedAt: entry.publishedAt,
    updatedAt: entry.updatedAt,
    summary: summaryText,
    language: entry.language,
    categories: entry.categories,
    enclosures: entry.enclosures,
    commentsUrl: entry.commentsUrl,
    body: body && bodyOf(body),
    partReason: partReasonOf(body, body === summary, summary),
    leadPicture: entry.leadPicture && { ...entry.leadPicture, alt: '' },
    digest: hashOf('sha1', `${title}\n${body?.text ?? ''}`, 'base64url'),
  };
}

function bodyOf({ html, text, words, pictures }: SanitisedContent): PressedBody {
  return { html, text, words, pictures: pictures.map((picture) => ({ url: picture.url, width: picture.width, height: picture.height, alt: picture.alt })) };
}

function partReasonOf(body: SanitisedContent | null, isSummary: boolean, summary: SanitisedContent | null): PartReason | null {
  if (body === null) return 'headline-only';
  const judged = isExcerpt(feedContent(body, isSummary ? 'summary' : 'content', isSummary ? '' : (summary?.text ?? '')));
  return judged.isExcerpt ? 'excerpt' : null;
}

/** An article's address without what doesn't name it: tracking parameters, the fragment, http for https, "www.". */
function urlKeyOf(url: string | null): string | null {
  const clean = url === null ? null : cleanLink(url, url);
  if (clean === null || !URL.canParse(clean)) return null;
  const { host, pathname, search } = new URL(clean);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}${search}`;
}
