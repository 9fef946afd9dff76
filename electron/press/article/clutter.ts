import { clutterNames, labelPhrases, longClutterNames } from './clutter-words';
import { isUnseen } from './inline';
import { nameLine } from './name-words';
import { attribute, lineOf, type HtmlElement, type HtmlNode } from './tree';

/** An element named for clutter is taken out below this many words; above it is more likely a wrapper around the article. */
const smallWords = 250;
const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const clutterTags = set('nav aside footer dialog menu search');
const clutterRoles = set('navigation banner complementary contentinfo search dialog alertdialog menu menubar toolbar tablist status alert');
const keptTags = set('html body main article h1 p pre code figure img table tbody tr ul math');
const blockTags = set('div section p ul ol li h1 h2 h3 h4 h5 h6 table tr td th blockquote figure header footer main article aside nav form dl dt dd pre figcaption');

export interface Measure {
  /** Characters of text, roughly: white space counts. */
  characters: number;
  words: number;
  /** Of these, in links. */
  linkCharacters: number;
  links: number;
}

/** Text and links under each element, measured once. */
export function measureTree(root: HtmlElement): Map<HtmlElement, Measure> {
  const measures = new Map<HtmlElement, Measure>();
  const measure = (node: HtmlElement, inLink: boolean): Measure => {
    const total: Measure = { characters: 0, words: 0, linkCharacters: 0, links: node.name === 'a' ? 1 : 0 };
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
export function removeClutter(root: HtmlElement): void {
  const measures = measureTree(root);
  const total = measures.get(root)?.words ?? 0;
  const wordsIn = (node: HtmlElement): number => measures.get(node)?.words ?? 0;
  const visit = (node: HtmlElement, isInArticle: boolean): void => {
    node.children = node.children.filter((child) => typeof child === 'string' || !isClutter(child, wordsIn(child), total, isInArticle));
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

/** Names that containers of whole articles carry, whatever else stands in them. */
const namedContent = / (?:hentry|type post|type page|articlebody|article body|entry content|post content|story body|paragraph) /;

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
  if (!measure || measure.words > smallWords || measure.links < 2 || measure.characters === 0) return false;
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
