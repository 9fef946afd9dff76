import { largestNamed, measurePage, withoutClutter, type Page, type Trust } from './clutter';
import { measureTree } from './measure';
import { resolveMedia } from './media';
import { parseHtml } from './parse';
import { findArticle } from './readability';
import { sanitiseTree, type SanitisedContent } from './sanitise';
import { trimBlocks } from './trim';
import type { HtmlElement } from './tree';

export function extractArticle(html: string, url: string): SanitisedContent | null {
  const root = parseHtml(html);
  resolveMedia(root, url);
  const page = measurePage(root, url);
  const prose = page.measures.get(root)?.prose ?? 0;
  const strict = contentOf(page, 'by-name');
  if ((strict?.words ?? 0) >= prose * 0.3) return strict;
  const lenient = contentOf(page, 'by-tag');
  return (lenient?.words ?? 0) > 2 * (strict?.words ?? 0) ? lenient : strict;
}

function contentOf(page: Page, trust: Trust): SanitisedContent | null {
  const cleaned = withoutClutter(page, trust);
  const measures = measureTree(cleaned, page.baseUrl);
  const proseOf = (node: HtmlElement): number => measures.get(node)?.prose ?? 0;
  const named = largestNamed(cleaned, (node) => measures.get(node) ?? { characters: 0, words: 0, linkCharacters: 0, links: 0, ownLinks: 0, prose: 0 });
  const found = findArticle(cleaned, '');
  const foundProse = found ? (measureTree(found, page.baseUrl).get(found)?.prose ?? 0) : 0;
  const article = named && foundProse < 300 && foundProse < proseOf(named) * 0.6 ? named : found;
  return article && sanitiseTree(article, { baseUrl: page.baseUrl }, (blocks) => trimBlocks(blocks, { baseUrl: page.baseUrl, byline: '' }));
}
