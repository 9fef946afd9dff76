import { holdsPicture } from './figures';
import { isAnnouncement, isByline, isDateLine } from './stock-phrases';
import { lineOf, rawText, type HtmlElement, type HtmlNode } from './tree';

export interface TrimOptions {
  readonly byline: string;
}

/** How far from the top a page's head may reach into what was found. */
const headReach = 8;
const shortLink = 160;
/** Where more than this share of the blocks are links, links are what the article is about. */
const linkShare = 0.3;

/** Leaves out blocks that are not the article's own: its head, announcements of other articles, links alone. */
export function trimBlocks(blocks: readonly HtmlElement[], options: TrimOptions): HtmlElement[] {
  const linksAlone = blocks.filter(isLinkAlone).length;
  const keepsLinks = linksAlone > 3 && linksAlone / blocks.length > linkShare;
  const kept: HtmlElement[] = [];
  let inList = false;
  blocks.forEach((block, index) => {
    const line = lineOf(block);
    const isFurniture = block.name !== 'figure' && (isAnnouncement(line) || (!keepsLinks && isLinkAlone(block)) || (index < headReach && isHead(block, line, options)));
    // What follows an announcement as a list of links is what it announced.
    const isAnnounced = inList && isLinkList(block);
    inList = isAnnounced || (isFurniture && isAnnouncement(line));
    if (!isFurniture && !isAnnounced) kept.push(block);
  });
  return kept;
}

function isHead(block: HtmlElement, line: string, { byline }: TrimOptions): boolean {
  if (block.name !== 'p' || line === '') return false;
  return isDateLine(line) || isByline(line) || (byline !== '' && line.length < byline.length + 60 && line.toLowerCase().includes(byline.toLowerCase()));
}

/** A short paragraph or heading whose words are all in links. */
function isLinkAlone(block: HtmlElement): boolean {
  if ((block.name !== 'p' && !/^h\d$/.test(block.name)) || holdsPicture(block)) return false;
  const line = lineOf(block);
  return line.length <= shortLink && linkedLength(block, false) >= line.replace(/[\s|•·,;:>»→\-–—[\]()]/g, '').length * 0.95 && linkedLength(block, false) > 0;
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
