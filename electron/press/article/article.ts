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
  const article = isIntricate(cleaned) ? (namedIn(cleaned, page.baseUrl)?.node ?? cleaned) : orNamed(cleaned, findArticle(cleaned, title), page.baseUrl);
  return article ? sanitiseTree(article, { baseUrl: page.baseUrl, title }, (blocks) => trimBlocks(blocks, { baseUrl: page.baseUrl, authors })) : empty;
}

/** Readability reads the text of an element again for each one around it. The largest pages seen have 10,000 elements and a sum of depths of 130,000. */
const elementLimit = 15_000;
const depthSumLimit = 400_000;

/** Whether searching would take longer than a page may: then what is named as the article, or all that is left, is taken. */
function isIntricate(root: HtmlElement): boolean {
  let elements = 0;
  let depths = 0;
  const count = (node: HtmlElement, depth: number): boolean =>
    node.children.some((child) => {
      if (typeof child === 'string') return false;
      elements++;
      depths += depth;
      return elements > elementLimit || depths > depthSumLimit || count(child, depth + 1);
    });
  return count(root, 1);
}

/** What was found, unless it is a small piece of what the page itself calls the article. */
function orNamed(cleaned: HtmlElement, found: HtmlElement | null, baseUrl: string): HtmlElement | null {
  const foundProse = found ? proseIn(found, baseUrl) : 0;
  if (foundProse >= shortArticle) return found;
  const named = namedIn(cleaned, baseUrl);
  return named && foundProse < named.prose * namedShare ? named.node : found;
}

function namedIn(cleaned: HtmlElement, baseUrl: string): { readonly node: HtmlElement; readonly prose: number } | undefined {
  const measures = measureTree(cleaned, baseUrl);
  const proseOf = (node: HtmlElement): number => measures.get(node)?.prose ?? 0;
  const node = largestNamed(cleaned, proseOf);
  return node && { node, prose: proseOf(node) };
}

function proseIn(node: HtmlElement, baseUrl: string): number {
  return measureTree(node, baseUrl).get(node)?.prose ?? 0;
}
