import type { FeedText, PressedPage } from '../../contract/completion';
import type { PageReason, PartReason } from '../../contract/part-reasons';
import type { PressedBody, PressedPicture } from '../../contract/pressed';
import { chooseContent } from './choose';
import { extractArticle, type ExtractedPage } from './extract';
import { judgePage } from './judge';
import { sanitise } from './sanitise';

export interface PageOrigin {
  readonly contentType: string | null;
  readonly requestedUrl: string;
  /** After redirects. */
  readonly finalUrl: string;
  readonly title: string;
  readonly feed: FeedText;
}

/**
 * Reads a fetched page and weighs it against what the feed gave of the article.
 * @throws page-too-large
 */
export function pressPage(bytes: Uint8Array, { contentType, requestedUrl, finalUrl, title, feed }: PageOrigin): PressedPage & { title: string } {
  const page = extractArticle(bytes, finalUrl, { contentType });
  const journey = { requestedUrl, finalUrl };
  const { choice, isWhole } = chooseContent({ ...feed, kind: 'content' }, page, journey);
  const { reason } = judgePage(page, journey);
  const pageReason: PageReason | null = reason === 'article' ? null : reason;
  const isKept = page.words > 0 && (pageReason === null || choice === 'page');
  return {
    title: page.title || title,
    body: isKept ? bodyOf(page, title || page.title, finalUrl) : null,
    authors: page.authors,
    publishedAt: page.publishedAt,
    language: page.language,
    leadPicture: page.leadPicture && pictureOf(page.leadPicture),
    choice: isKept ? choice : 'feed',
    pageReason,
    partReason: isWhole ? null : (pageReason ?? partReasonOf(feed)),
  };
}

/** A heading that only repeats the headline above the story is left out. */
function bodyOf(page: ExtractedPage, title: string, baseUrl: string): PressedBody {
  const { html, text, words, pictures } = page.contentHtml.includes('<h2') ? sanitise(page.contentHtml, { baseUrl, title }) : { html: page.contentHtml, text: page.contentText, words: page.words, pictures: page.pictures };
  return { html, text, words, pictures: pictures.map(pictureOf) };
}

function pictureOf({ url, width, height, alt }: { url: string; width?: number | null; height?: number | null; alt?: string }): PressedPicture {
  return { url, width: width ?? null, height: height ?? null, alt: alt ?? '' };
}

function partReasonOf({ words }: FeedText): PartReason {
  return words === 0 ? 'headline-only' : 'excerpt';
}
