import { largestNamed, withoutClutter, type Page, type Trust } from './clutter';
import { measureTree } from './measure';
import { findArticle } from './readability';
import { sanitiseTree, type SanitisedContent } from './sanitise';
import { trimBlocks } from './trim';
import type { HtmlElement } from './tree';

export interface Known {
  readonly title: string;
  readonly authors: readonly string[];
}

/** Less than this share of the page's prose makes an article look lost with the clutter. */
const expectedShare = 0.3;
/** An article found with fewer words than this is checked against the part that is named as the article. */
const shortArticle = 300;
const namedShare = 0.6;

const empty: SanitisedContent = { html: '', text: '', words: 0, pictures: [] };

/** The article of a page, its pictures and cards already resolved; empty when there is none. */
export function articleFrom(page: Page, known: Known): SanitisedContent {
  const strict = contentOf(page, 'by-name', known);
  const prose = page.measures.get(page.root)?.prose ?? 0;
  if (strict.words >= prose * expectedShare) return strict;
  const lenient = contentOf(page, 'by-tag', known);
  return lenient.words > 2 * strict.words ? lenient : strict;
}

function contentOf(page: Page, trust: Trust, { title, authors }: Known): SanitisedContent {
  const cleaned = withoutClutter(page, trust);
  const found = findArticle(cleaned, title);
  const article = orNamed(cleaned, found, page.baseUrl);
  return article ? sanitiseTree(article, { baseUrl: page.baseUrl, title }, (blocks) => trimBlocks(blocks, { baseUrl: page.baseUrl, authors })) : empty;
}

/** What was found, unless it is a small piece of what the page itself calls the article. */
function orNamed(cleaned: HtmlElement, found: HtmlElement | null, baseUrl: string): HtmlElement | null {
  const foundProse = found ? proseIn(found, baseUrl) : 0;
  if (foundProse >= shortArticle) return found;
  const measures = measureTree(cleaned, baseUrl);
  const proseOf = (node: HtmlElement): number => measures.get(node)?.prose ?? 0;
  const named = largestNamed(cleaned, proseOf);
  return named && foundProse < proseOf(named) * namedShare ? named : found;
}

function proseIn(node: HtmlElement, baseUrl: string): number {
  return measureTree(node, baseUrl).get(node)?.prose ?? 0;
}
