import { clutterNames, labelPhrases, longClutterNames } from './clutter-words';
import { isUnseen } from './inline';
import { isSameSite } from './links';
import { nameLine } from './name-words';
import { attribute, elementsIn, lineOf, type HtmlElement, type HtmlNode } from './tree';

/** An element named for clutter is taken out below this many words; above it is more likely a wrapper around the article. */
const smallWords = 250;
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const clutterTags = set('nav aside footer dialog menu search');
const clutterRoles = set('navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist status alert');
const keptTags = set('html body main article h1 p pre code figure img table tbody tr ul math');
const inlineTags = set('a abbr b bdi cite code em font i mark q s small span strong sub sup time u');
const blockTags = set('div section p ul ol li h1 h2 h3 h4 h5 h6 table tr td th blockquote figure header footer main article aside nav form dl dt dd pre figcaption');

/** Text and links under an element. */
export interface Measure {
  /** Characters of text, roughly: white space counts. */
  characters: number;
  words: number;
  /** Of these, in links. */
  linkCharacters: number;
  links: number;
  /** Of these, to other pages of the same site. */
  ownLinks: number;
}

/** Text and links under each element, measured once. */
export function measureTree(root: HtmlElement, baseUrl: string): Map<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (node: HtmlElement, inLink: boolean): Measure => {
    const total: Measure = { characters: 0, words: 0, linkCharacters: 0, links: 0, ownLinks: 0 };
    if (node.name === 'a') {
      total.links = 1;
      if (isSameSite(attribute(node, 'href'), baseUrl)) total.ownLinks = 1;
    }
    const linked = inLink || (node.name === 'a' && node.attributes.has('href'));
    for (const child of node.children) {
      if (typeof child === 'string') {
        const { characters, words } = measureText(child);
        total.characters += characters;
        total.words += words;
        if (linked) total.linkCharacters += characters;
      } else {
        const inner = measure(child, linked);
        total.characters += inner.characters;
        total.words += inner.words;
        total.linkCharacters += inner.linkCharacters;
        total.links += inner.links;
        total.ownLinks += inner.ownLinks;
      }
    }
    measures.set(node, total);
    return total;
  };
  measure(root, false);
  return measures;
}

const unspacedLetters = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
/** In scripts without spaces about this many characters carry what one word of English does. */
const charactersPerWord = 2;

function measureText(text: string): { characters: number; words: number } {
  const trimmed = text.trim();
  if (trimmed === '') return { characters: 0, words: 0 };
  const words = unspacedLetters.test(trimmed) ? Math.ceil(trimmed.length / charactersPerWord) : trimmed.split(/\s+/).length;
  return { characters: trimmed.length, words };
}

/** Takes out, before the article is looked for, what is surely not part of it. */
export function removeClutter(root: HtmlElement, baseUrl: string): void {
  const measures = measureTree(root, baseUrl);
  const total = measures.get(root)?.words ?? 0;
  const wordsIn = (node: HtmlElement): number => measures.get(node)?.words ?? 0;
  const pathToArticle = new Set(pathTo(root, largestNamed(root, wordsIn)));
  const isRemoved = (child: HtmlElement, parent: HtmlElement, isInArticle: boolean): boolean =>
    !pathToArticle.has(child) && isClutter(child, wordsIn(child), total, isInArticle) && !isPartOfSentence(child, parent);
  const visit = (node: HtmlElement, isInArticle: boolean): void => {
    node.children = node.children.filter((child, index) => typeof child === 'string' || !(isRemoved(child, node, isInArticle) || isHoverCard(child, node.children[index - 1], measures)));
    removeLinkLists(node, measures);
    for (const child of node.children) if (typeof child !== 'string') visit(child, isInArticle || child.name === 'article' || child.name === 'main');
  };
  visit(root, false);
}

function isClutter(node: HtmlElement, words: number, total: number, isInArticle: boolean): boolean {
  if (isUnseen(node) && !(words > smallWords && words > total / 2)) return true;
  // Around the article itself nothing is clutter, whatever it is called.
  if (words > total * 0.7 && words > smallWords) return false;
  if (clutterTags.has(node.name)) return node.name === 'footer' ? true : words < 2 * smallWords || !isInArticle;
  if (node.name === 'form') return words < smallWords;
  if (clutterRoles.has(attribute(node, 'role'))) return words < smallWords || !isInArticle;
  if (keptTags.has(node.name) && node.name !== 'p' && node.name !== 'ul' && node.name !== 'figure' && node.name !== 'table') return false;
  const name = nameLine(node);
  if (name === '' || namedContent.test(name)) return false;
  if (longClutterNames.test(name) && words < total / 2) return true;
  return words < smallWords && clutterNames.test(name) && !holdsEmbed(node);
}

/** Inline elements with text beside them are part of what it says, whatever they are called. */
function isPartOfSentence(node: HtmlElement, parent: HtmlElement): boolean {
  if (!inlineTags.has(node.name) || isUnseen(node) || hoverCards.test(nameLine(node))) return false;
  return parent.children.some((child) => typeof child === 'string' && /[\p{L}\p{N}]/u.test(child));
}

const hoverCards = / (?:rollover block|hovercard|hover card|tooltip content|popover|screen reader|read more|share|sharing) /;

/** A card about a linked person or place, kept beside the link until the pointer rests on it: it begins with the link's own words. */
function isHoverCard(node: HtmlElement, before: HtmlNode | undefined, measures: ReadonlyMap<HtmlElement, Measure>): boolean {
  if (node.name !== 'span' || typeof before !== 'object' || before.name !== 'a' || (measures.get(node)?.links ?? 0) < 2) return false;
  const link = lineOf(before);
  return link !== '' && lineOf(node).startsWith(link);
}

/** Names that containers of whole articles carry, whatever else stands in them. */
const namedContent = / (?:hentry|type post|type page|articlebody|article body|entry content|post content|story body|paragraph) /;

/** The element with most words of those that are marked or named as an article; undefined: none is. */
function largestNamed(root: HtmlElement, wordsIn: (node: HtmlElement) => number): HtmlElement | undefined {
  let largest: HtmlElement | undefined;
  for (const node of elementsIn(root)) {
    const isNamed = node.name === 'article' || attribute(node, 'itemprop') === 'articleBody' || namedContent.test(nameLine(node));
    if (isNamed && (!largest || wordsIn(node) > wordsIn(largest))) largest = node;
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
  return node.attributes.has('data-embed') || node.children.some((child) => typeof child !== 'string' && holdsEmbed(child));
}

/** Lists and boxes of links inside the text, together with the label above them. */
function removeLinkLists(node: HtmlElement, measures: ReadonlyMap<HtmlElement, Measure>): void {
  const kept: HtmlNode[] = [];
  for (const child of node.children) {
    if (typeof child !== 'string' && isLinkList(child, measures)) {
      while (isBlankText(kept.at(-1))) kept.pop();
      const label = kept.at(-1);
      if (typeof label === 'object' && isLabel(label)) kept.pop();
      continue;
    }
    kept.push(child);
  }
  node.children = kept;
}

function isLinkList(node: HtmlElement, measures: ReadonlyMap<HtmlElement, Measure>): boolean {
  if (node.name !== 'ul' && node.name !== 'ol' && node.name !== 'div' && node.name !== 'section') return false;
  const measure = measures.get(node);
  if (!measure || measure.words > smallWords || measure.ownLinks < 2 || measure.ownLinks < measure.links / 2 || measure.characters === 0) return false;
  const items = node.name === 'ul' || node.name === 'ol';
  return measure.linkCharacters / measure.characters > (items ? 0.8 : 0.85) && node.children.some((child) => typeof child !== 'string' && blockTags.has(child.name));
}

function isBlankText(node: HtmlNode | undefined): boolean {
  return typeof node === 'string' && node.trim() === '';
}

const longestLabel = 60;

/** A heading or short bold line that announces other articles. */
function isLabel(node: HtmlElement): boolean {
  const line = lineOf(node);
  if (line.length === 0 || line.length > longestLabel) return false;
  return labelPhrases.test(line) || (/^h[2-6]$/.test(node.name) ? line.length < 40 : /:$/.test(line));
}
