import { isCredit } from './credits';
import { trimLine } from './line';
import { hasNameWord } from './name-words';
import { attribute, element, foldSpace, isCard, lineOf, rawText, type HtmlElement, type HtmlNode } from './tree';

const set = (names: string): ReadonlySet<string> => new Set(names.split(' '));

const captionWords = set('caption captions figcaption legend legende cutline bildunterschrift bildtext didascalia bijschrift leyenda');
const creditWords = set('credit credits copyright photographer attribution byline source agency creditline');
const creditProperties = set('copyrightHolder creditText author creator copyrightNotice');
/** Older sites set picture and caption in rows of a table. */
const cells = set('td tr tbody');
/** A caption longer than this is text that happens to stand beside a picture. */
const longestCaption = 900;

export function isCaption(node: HtmlNode): boolean {
  if (typeof node === 'string' || node.name === 'img') return false;
  const [only, another] = node.children.filter((child) => typeof child !== 'string' || child.trim() !== '');
  if (typeof only === 'object' && another === undefined && cells.has(only.name) && isCaption(only)) return true;
  return node.name === 'figcaption' || (hasNameWord(node, captionWords) && !holdsPicture(node) && lineOf(node).length <= longestCaption);
}

export function holdsPicture(node: HtmlNode): boolean {
  if (typeof node === 'string') return false;
  return node.name === 'img' || isCard(node) || node.children.some(holdsPicture);
}

/** Whether a node shows pictures and has no text of its own, captions aside. */
function isPictureAlone(node: HtmlNode): boolean {
  return typeof node !== 'string' && node.name !== 'table' && holdsPicture(node) && foldSpace(textBeside(node)).trim() === '';
}

function textBeside(node: HtmlNode): string {
  if (typeof node === 'string') return node;
  if (node.name === 'figcaption' || isCard(node)) return '';
  let text = '';
  for (const child of node.children) text += textBeside(child);
  return text;
}

/** Joins each picture to the caption that follows it, where a site did not write a `figure`. */
export function joinCaptions(children: readonly HtmlNode[]): HtmlNode[] {
  const joined: HtmlNode[] = [];
  for (const child of children) {
    if (typeof child !== 'string' && child.name !== 'figcaption' && isCaption(child)) {
      const before = lastElement(joined);
      if (before && isPictureAlone(before.node) && !isCard(before.node)) {
        const { node } = before;
        joined.splice(before.index, joined.length, node.name === 'figure' && !hasCaption(node) ? node : element('figure', {}, [node]));
        (joined[before.index] as HtmlElement).children.push(captionOf([child]));
        continue;
      }
    }
    joined.push(child);
  }
  return joined;
}

function lastElement(nodes: readonly HtmlNode[]): { node: HtmlElement; index: number } | undefined {
  for (let index = nodes.length - 1; index >= 0; index--) {
    const node = nodes[index];
    if (node === undefined) return undefined;
    if (typeof node !== 'string') return { node, index };
    if (foldSpace(node).trim() !== '') return undefined;
  }
  return undefined;
}

function hasCaption(figure: HtmlElement): boolean {
  return figure.children.some((child) => typeof child !== 'string' && child.name === 'figcaption');
}

/**
 * A `figure` as pictures (or a table, code, a quotation) and at most one caption. Buttons' words and the second copy
 * of a caption, which sites keep for screen readers or the enlarged view, are left out.
 */
export function tidyFigure(figure: HtmlElement): HtmlElement {
  if (isCard(figure)) return figure;
  const content: HtmlNode[] = [];
  const captions: HtmlNode[] = [];
  sortFigure(figure, content, captions);
  if (!content.some(holdsPicture)) return { ...figure, children: [...content, ...captions.map((node) => asCaption(node))] };
  const loose = content.filter((node) => !holdsPicture(node));
  const isLooseCaption = captions.length === 0 && foldSpace(loose.map(rawText).join(' ')).trim().length <= longestCaption;
  const caption = captionOf(isLooseCaption ? loose : captions);
  const kept = content.filter((node) => holdsPicture(node) || (typeof node !== 'string' && /^(?:table|pre|blockquote|p|ul|ol|h\d)$/.test(node.name) && !isLooseCaption && rawText(node).length > 200));
  return { ...figure, children: rawText(caption).trim() === '' ? kept : [...kept, caption] };
}

function asCaption(node: HtmlNode): HtmlNode {
  return typeof node !== 'string' && node.name === 'figcaption' ? captionOf([node]) : node;
}

function sortFigure(node: HtmlElement, content: HtmlNode[], captions: HtmlNode[]): void {
  for (const child of node.children) {
    if (typeof child === 'string') {
      if (child.trim() !== '') content.push(child);
    } else if (isCaption(child) || isCreditElement(child)) captions.push(child);
    else if (/^(?:div|span|a|picture|section|p|center|button|figure)$/.test(child.name) && holdsPicture(child) && child.children.some((inner) => isCaption(inner) || (typeof inner !== 'string' && inner.name !== 'img' && isCreditElement(inner)))) {
      sortFigure(child, content, captions);
    } else content.push(child);
  }
}

function isCreditElement(node: HtmlElement): boolean {
  return !holdsPicture(node) && (hasNameWord(node, creditWords) || creditProperties.has(attribute(node, 'itemprop')));
}

/** One `figcaption`: what is said of the picture, then whose it is in `small`. Lines that stand twice stand once. */
function captionOf(nodes: readonly HtmlNode[]): HtmlElement {
  const words: HtmlNode[] = [];
  const credits: HtmlNode[] = [];
  const seen = new Set<string>();
  for (const node of nodes) collectCaption(node, words, credits, seen);
  return element('figcaption', {}, credits.length === 0 ? words : [...trimLine(words), ...(words.length > 0 ? [' '] : []), element('small', {}, credits)]);
}

function collectCaption(node: HtmlNode, words: HtmlNode[], credits: HtmlNode[], seen: Set<string>): void {
  const line = lineOf(node);
  if (line === '') return;
  const isCreditLine = typeof node !== 'string' && (isCreditElement(node) || node.name === 'small' || isCredit(line));
  const isLeaf = typeof node === 'string' || node.name === 'small' || (isCreditLine && !node.children.some((child) => typeof child !== 'string' && child.name === 'small')) || !node.children.some((child) => typeof child !== 'string' && !inlineInCaption.has(child.name));
  if (!isLeaf && typeof node !== 'string') {
    for (const child of node.children) collectCaption(child, words, credits, seen);
    return;
  }
  const key = line.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  // Also without its cut-off form, which sites show until it is unfolded.
  if (key.length > 2 && [...seen].some((known) => known.startsWith(key))) return;
  seen.add(key);
  const target = isCreditLine ? credits : words;
  if (target.length > 0) target.push(' ');
  const parts = typeof node === 'string' || (inlineInCaption.has(node.name) && node.name !== 'small' && !isCreditLine) ? [node] : node.children;
  for (const part of parts) target.push(part);
}

const inlineInCaption = set('a em i b strong cite q abbr sub sup code time u s mark ruby rt rp bdi bdo');
