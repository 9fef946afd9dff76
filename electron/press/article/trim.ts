import { holdsPicture } from './figures';
import { isSameOwner } from './links';
import { proseOf } from './prose';
import { isAnnouncement, isByline, isDateLine, isStampLine } from './stock-phrases';
import { attribute, elementsIn, lineOf, rawText, type HtmlElement, type HtmlNode } from './tree';

export interface TrimOptions {
  readonly baseUrl: string;
  readonly authors: readonly string[];
}

/** How far from the top a page's head may reach into what was found. */
const headReach = 8;
/** A page with fewer blocks has no head. */
const shortest = 3;
const stampReach = 3;
const biographyReach = 3;
const longestBiography = 400;
const shortProse = 80;
/** A longer line without a link is a sentence of the article that begins as announcements do. */
const sureLine = 140;
/** The name of a section above the title: one to three words without a stop. */
const kicker = /^(?:[\p{L}&'’-]{2,14}(?: [\p{L}&'’-]{1,14}){0,2}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2,6})$/u;
const longestHead = 140;
const longestLink = 450;
/** Where more than this share of the blocks are links, links are what the article is about. */
const linkShare = 0.3;

/** Leaves out blocks that are not the article's own: its head, announcements of other articles, links alone. */
export function trimBlocks(blocks: readonly HtmlElement[], options: TrimOptions): HtmlElement[] {
  const linksAlone = blocks.filter((block) => isLinkAlone(block, options.baseUrl)).length;
  const keepsLinks = linksAlone > 3 && linksAlone / blocks.length > linkShare;
  const kept: HtmlElement[] = [];
  let inList = false;
  blocks.forEach((block, index) => {
    const line = lineOf(block);
    const announces = isAnnouncement(line) && !headsProse(block, blocks[index + 1]) && (line.length <= sureLine || linkedLength(block, false) > 0);
    const isFurniture = block.name !== 'figure' && (announces || isBiography(block, line, blocks.length - index, options) || (!keepsLinks && isLinkAlone(block, options.baseUrl)) || (index < headReach && blocks.length > shortest && isHead(block, index, line, options)));
    // What follows an announcement as a list of links is what it announced.
    const isAnnounced = inList && isLinkList(block);
    inList = isAnnounced || (isFurniture && announces);
    if (!isFurniture && !isAnnounced) kept.push(block);
  });
  return kept;
}

function isHead(block: HtmlElement, index: number, line: string, { authors }: TrimOptions): boolean {
  if (block.name !== 'p' || line === '') return false;
  if (index === 0 && kicker.test(line)) return true;
  if (index < stampReach && isStampLine(line)) return true;
  const lines = proseOf([block]).split('\n');
  if (lines.length > 1 && line.length <= longestHead && lines.some(isDateLine)) return true;
  return isDateLine(line) || isByline(line) || authors.some((author) => line.length < author.length + 60 && line.toLowerCase().includes(author.toLowerCase()) && !/[.!?。]$/.test(line));
}

/** A heading with prose below it belongs to the article: "Subscribe to continue reading" can be what a section is about. */
function headsProse(block: HtmlElement, next: HtmlElement | undefined): boolean {
  return /^h\d$/.test(block.name) && next?.name === 'p' && lineOf(next).length > shortProse && linkedLength(next, false) < lineOf(next).length / 2;
}

/** A line near the end about who wrote the article. */
function isBiography(block: HtmlElement, line: string, fromEnd: number, { authors }: TrimOptions): boolean {
  return block.name === 'p' && fromEnd <= biographyReach && line.length < longestBiography && authors.some((author) => author.length > 3 && line.startsWith(author));
}

/** A short paragraph whose words are all in links to other pages of the site: news puts its other headlines so. */
function isLinkAlone(block: HtmlElement, baseUrl: string): boolean {
  if (block.name !== 'p' || holdsPicture(block)) return false;
  const line = lineOf(block);
  const linked = linkedLength(block, false);
  if (linked === 0 || line.length > longestLink || linked < lettersIn(line) * 0.95) return false;
  return elementsIn(block).every((node) => node.name !== 'a' || isSameOwner(attribute(node, 'href'), baseUrl));
}

function isLinkList(block: HtmlElement): boolean {
  if (!/^(?:ul|ol|p)$/.test(block.name)) return false;
  const total = lettersIn(rawText(block));
  return total > 0 && linkedLength(block, false) / total > 0.6;
}

function linkedLength(node: HtmlNode, inLink: boolean): number {
  if (typeof node === 'string') return inLink ? lettersIn(node) : 0;
  const linked = inLink || (node.name === 'a' && node.attributes.get('href')?.startsWith('#') !== true);
  let length = 0;
  for (const child of node.children) length += linkedLength(child, linked);
  return length;
}

function lettersIn(text: string): number {
  return text.replace(/[\s|•·,;:>»→\-–—[\]()]/g, '').length;
}
