import { clutterNames, commentNames, labelPhrases, longClutterNames, pictureClutterNames, proseClutterNames } from './clutter-words';
import { holdsPicture } from './figures';
import { isUnseen } from './inline';
import { inlineTags, measureTree, type Measure } from './measure';
import { nameLine } from './name-words';
import { attribute, elementsIn, isCard, lineOf, type HtmlElement, type HtmlNode } from './tree';

/** An element named for clutter is taken out below this many words; above it is more likely a wrapper around the article. */
const smallWords = 250;
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const clutterTags = set('nav aside footer dialog menu search');
const clutterRoles = set('navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist status alert');
const keptTags = set('main article h1 pre code img tbody tr math');
const blockTags = set('div section p ul ol li h1 h2 h3 h4 h5 h6 table tr td th blockquote figure header footer main article aside nav form dl dt dd pre figcaption');

export interface Page {
  readonly root: HtmlElement;
  readonly baseUrl: string;
  readonly measures: ReadonlyMap<HtmlElement, Measure>;
}

export function measurePage(root: HtmlElement, baseUrl: string): Page {
  return { root, baseUrl, measures: measureTree(root, baseUrl) };
}

const nothing: Measure = { characters: 0, words: 0, linkCharacters: 0, links: 0, ownLinks: 0, prose: 0 };

/** How far names are believed: `by-name` takes out what is named for clutter, `by-tag` only what its tag or role says is. */
export type Trust = 'by-name' | 'by-tag';

/** The page without what is surely not its article. The page itself is not changed. */
export function withoutClutter({ root, measures }: Page, trust: Trust): HtmlElement {
  const measureOf = (node: HtmlElement): Measure => measures.get(node) ?? nothing;
  const all = measureOf(root);
  const pathToArticle = new Set(pathTo(root, largestNamed(root, (node) => measureOf(node).prose)));
  const isRemoved = (child: HtmlElement, parent: HtmlElement, isInArticle: boolean): boolean =>
    !pathToArticle.has(child) && isClutter(child, measureOf(child), all, isInArticle, trust) && !isPartOfSentence(child, parent);
  const copy = (node: HtmlElement, isInArticle: boolean): HtmlElement => {
    const inside = isInArticle || node.name === 'article' || node.name === 'main';
    const kept = node.children.filter((child, index) => typeof child === 'string' || !(isRemoved(child, node, inside) || isHoverCard(child, node.children[index - 1], measureOf(child))));
    return { ...node, children: withoutLinkLists(kept, measureOf).map((child) => (typeof child === 'string' ? child : copy(child, inside))) };
  };
  return copy(root, false);
}

/** An element with more than this share of the page's prose is not clutter, whatever it is called. */
const mainShare = 0.35;
/** With this many words of prose only the most telling names count. */
const someProse = 60;

function isClutter(node: HtmlElement, own: Measure, all: Measure, isInArticle: boolean, trust: Trust): boolean {
  const isMain = (own.prose > someProse && own.prose > all.prose * mainShare) || (own.words > all.words * 0.7 && own.words > smallWords);
  if (isUnseen(node) && !isMain) return true;
  // Around the article itself nothing is clutter, whatever it is called; readers' comments can be longer than it.
  if (isMain && !commentNames.test(nameLine(node))) return false;
  if (clutterTags.has(node.name)) return node.name === 'footer' || own.words < 2 * smallWords || !isInArticle;
  if (node.name === 'form') return own.words < smallWords;
  if (clutterRoles.has(attribute(node, 'role'))) return own.words < smallWords || !isInArticle;
  if (keptTags.has(node.name)) return false;
  const name = nameLine(node);
  if (name === '' || namedContent.test(name)) return false;
  if (longClutterNames.test(name)) return true;
  if (trust === 'by-tag') return false;
  if (own.words >= smallWords || holdsEmbed(node)) return false;
  if (own.prose >= someProse) return proseClutterNames.test(name);
  return clutterNames.test(name) || (pictureClutterNames.test(name) && !holdsPicture(node));
}

/** Inline elements with text beside them are part of what it says, whatever they are called. */
function isPartOfSentence(node: HtmlElement, parent: HtmlElement): boolean {
  if (!inlineTags.has(node.name) || isUnseen(node) || hoverCards.test(nameLine(node))) return false;
  return parent.children.some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child));
}

const hoverCards = / (?:rollover block|hovercard|hover card|tooltip content|popover|screen reader|read more|share|sharing) /;

/** A card about a linked person or place, kept beside the link until the pointer rests on it: it begins with the link's own words. */
function isHoverCard(node: HtmlElement, before: HtmlNode | undefined, { links }: Measure): boolean {
  if (node.name !== 'span' || typeof before !== 'object' || before.name !== 'a' || links < 2) return false;
  const link = lineOf(before);
  return link !== '' && lineOf(node).startsWith(link);
}

/** Names that containers of whole articles carry, whatever else stands in them. */
const namedContent = / (?:hentry|type post|type page|articlebody|article body|entry content|post content|story body|paragraph) /;

/** The element with most words of those that are marked or named as an article; undefined: none is. */
export function largestNamed(root: HtmlElement, proseOf: (node: HtmlElement) => number): HtmlElement | undefined {
  let largest: HtmlElement | undefined;
  for (const node of elementsIn(root)) {
    const isNamed = node.name === 'article' || attribute(node, 'itemprop') === 'articleBody' || namedContent.test(nameLine(node));
    if (isNamed && (!largest || proseOf(node) > proseOf(largest))) largest = node;
  }
  return largest;
}

function pathTo(from: HtmlElement, target: HtmlElement | undefined): HtmlElement[] {
  if (!target) return [];
  for (const child of from.children) {
    if (typeof child === 'string') continue;
    if (child === target) return [child];
    const rest = pathTo(child, target);
    if (rest.length > 0) return [child, ...rest];
  }
  return [];
}

/** A quoted post or a player stands in boxes named for its site. */
function holdsEmbed(node: HtmlElement): boolean {
  return isCard(node) || node.children.some((child) => typeof child !== 'string' && holdsEmbed(child));
}

/** Without lists and boxes of links inside the text, and the label above them. */
function withoutLinkLists(children: readonly HtmlNode[], measureOf: (node: HtmlElement) => Measure): HtmlNode[] {
  const kept: HtmlNode[] = [];
  for (const child of children) {
    if (typeof child !== 'string' && isLinkList(child, measureOf(child))) {
      while (isBlankText(kept.at(-1))) kept.pop();
      const label = kept.at(-1);
      if (typeof label === 'object' && isLabel(label)) kept.pop();
      continue;
    }
    kept.push(child);
  }
  return kept;
}

function isLinkList({ name, children }: HtmlElement, measure: Measure): boolean {
  if (name !== 'ul' && name !== 'ol' && name !== 'div' && name !== 'section') return false;
  if (measure.words > smallWords || measure.ownLinks < 2 || measure.ownLinks < measure.links / 2 || measure.characters === 0) return false;
  const share = name === 'ul' || name === 'ol' ? 0.8 : 0.85;
  return measure.linkCharacters / measure.characters > share && children.some((child) => typeof child !== 'string' && blockTags.has(child.name));
}

function isBlankText(node: HtmlNode | undefined): boolean {
  return typeof node === 'string' && node.trim() === '';
}

const longestLabel = 60;
const shortLabel = 30;

/** A heading or short bold line that announces other articles. */
function isLabel(node: HtmlElement): boolean {
  const line = lineOf(node);
  if (line.length === 0 || line.length > longestLabel) return false;
  return labelPhrases.test(line) || (/^h[2-6]$/.test(node.name) ? line.length < 40 : line.endsWith(':') && line.length < shortLabel);
}
