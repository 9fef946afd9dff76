import { holdsPicture } from './figures';
import { isSameOwner } from './links';
import { proseOf } from './prose';
import { isAnnouncement, isByline, isDateLine } from './stock-phrases';
import { attribute, elementsIn, lineOf, rawText, type HtmlElement, type HtmlNode } from './tree';

export interface TrimOptions {
  readonly baseUrl: string;
  readonly authors: readonly string[];
}

/** How far from the top a page's head may reach into what was found. */
const headReach = 8;
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
    const isFurniture = block.name !== 'figure' && (isAnnouncement(line) || (!keepsLinks && isLinkAlone(block, options.baseUrl)) || (index < headReach && isHead(block, line, options)));
    // What follows an announcement as a list of links is what it announced.
    const isAnnounced = inList && isLinkList(block);
    inList = isAnnounced || (isFurniture && isAnnouncement(line));
    if (!isFurniture && !isAnnounced) kept.push(block);
  });
  return kept;
}

function isHead(block: HtmlElement, line: string, { authors }: TrimOptions): boolean {
  if (block.name !== 'p' || line === '') return false;
  const lines = proseOf([block]).split('\n');
  if (lines.length > 1 && line.length <= longestHead && lines.some(isDateLine)) return true;
  return isDateLine(line) || isByline(line) || authors.some((author) => line.length < author.length + 60 && line.toLowerCase().includes(author.toLowerCase()) && !/[.!?。]$/.test(line));
}

/** A short paragraph whose words are all in links to other pages of the site: news puts its other headlines so. */
function isLinkAlone(block: HtmlElement, baseUrl: string): boolean {
  if (block.name !== 'p' || holdsPicture(block)) return false;
  const line = lineOf(block);
  const linked = linkedLength(block, false);
  if (linked === 0 || line.length > longestLink || linked < lettersIn(line) * 0.95) return false;
  return [...elementsIn(block)].every((node) => node.name !== 'a' || isSameOwner(attribute(node, 'href'), baseUrl));
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
