import { articleFrom } from './article';
import { decodePage } from './decode';
import { webUrl } from './links';
import { measurePage } from './clutter';
import { resolveMedia } from './media';
import { metadataOf, type PageMetadata } from './metadata';
import { parseHtml } from './parse';
import { sanitise, type ContentPicture, type SanitisedContent } from './sanitise';
import { signalsOf, type PageSignals } from './signals';
import { attribute, findElement, type HtmlElement } from './tree';
import { countWords } from './word-count';

export interface ExtractOptions {
  /** The HTTP header of the answer, with its charset. */
  readonly contentType?: string | null;
}

/** A page's article as it is stored, with what the page says of it. */
export interface ExtractedPage extends Omit<PageMetadata, 'articleBody'> {
  /** Authors as one line; null: unknown. */
  readonly byline: string | null;
  /** Sanitised; empty: no article was found. */
  readonly contentHtml: string;
  /** Prose without captions and credits, one line a block. */
  readonly contentText: string;
  readonly words: number;
  readonly pictures: readonly ContentPicture[];
  /** `page`: from what the page shows; `data`: from the copy it carries for machines, because it shows none. */
  readonly source: 'page' | 'data';
  readonly signals: PageSignals;
}

/**
 * Finds the article of a web page. Pure: nothing is fetched.
 * @param page the answer's bytes, or its text when the encoding is settled
 * @param url where it came from, after redirects
 * @throws page-too-large
 */
export function extractArticle(page: string | Uint8Array, url: string, options: ExtractOptions = {}): ExtractedPage {
  const root = parseHtml(typeof page === 'string' ? page : decodePage(page, options.contentType ?? null));
  const baseUrl = baseOf(root, url);
  const { articleBody, ...metadata } = metadataOf(root, baseUrl);
  const signals = signalsOf(root);
  const scripts = embeddedBody(root);
  resolveMedia(root, baseUrl);
  const shown = articleFrom(measurePage(root, baseUrl), { title: metadata.title, authors: metadata.authors });
  const content = shown.words >= fewWords ? shown : longer(shown, contentOfData(articleBody || scripts, baseUrl, metadata.title));
  return {
    ...metadata,
    byline: metadata.authors.length === 0 ? null : metadata.authors.join(', '),
    contentHtml: content.html,
    contentText: content.text,
    words: content.words,
    pictures: content.pictures,
    source: content === shown ? 'page' : 'data',
    signals,
  };
}

/** Below this many words the copy for machines is looked at. */
const fewWords = 120;

function longer(shown: SanitisedContent, data: SanitisedContent | null): SanitisedContent {
  return data !== null && data.words > shown.words * 1.5 ? data : shown;
}

function baseOf(root: HtmlElement, url: string): string {
  const base = findElement(root, ({ name, attributes }) => name === 'base' && attributes.has('href'));
  return (base && webUrl(attribute(base, 'href'), url)?.href) ?? url;
}

/** `articleBody` is plain text by its definition; some sites put HTML there. */
function contentOfData(body: string, baseUrl: string, title: string): SanitisedContent | null {
  if (countWords(body) < fewWords / 2) return null;
  const isHtml = /<(?:p|br|div|h[2-6])\b/i.test(body);
  const html = isHtml ? body : body.split(/\n{1,}|\r\n/).map((line) => `<p>${line.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`)}</p>`).join('');
  return sanitise(html, { baseUrl, title });
}

/** The longest article text in a script framework's page state (`__NEXT_DATA__` and its like). */
function embeddedBody(root: HtmlElement): string {
  const script = findElement(root, (node) => node.name === 'script' && (attribute(node, 'id') === '__NEXT_DATA__' || attribute(node, 'type') === 'application/json'));
  const text = script?.children.map((child) => (typeof child === 'string' ? child : '')).join('') ?? '';
  if (text === '' || text.length > stateLimit) return '';
  try {
    return longestBody(JSON.parse(text) as unknown, '', 0);
  } catch {
    return '';
  }
}

const stateLimit = 4 * 1024 * 1024;
const bodyKeys = /^(?:article)?(?:body|content|html|text|bodyHtml|contentHtml|body_html|content_html|rendered)$/i;
const deepest = 24;

function longestBody(value: unknown, key: string, depth: number): string {
  if (typeof value === 'string') return bodyKeys.test(key) && value.length > 400 ? value : '';
  if (typeof value !== 'object' || value === null || depth > deepest) return '';
  let longest = '';
  for (const [inner, part] of Object.entries(value)) {
    const found = longestBody(part, Array.isArray(value) ? key : inner, depth + 1);
    if (found.length > longest.length) longest = found;
  }
  return longest;
}
