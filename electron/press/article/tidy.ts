import { isCaptionLine, isCredit, longestCaption } from './credits';
import { pictureKey } from './picture';
import { element, elementsIn, isCard, lineOf, type HtmlElement, type HtmlNode } from './tree';

export interface TidyOptions {
  /** The article's title: a heading that only repeats it is left out. */
  readonly title?: string;
}

/** What is put right once all blocks stand: order of headings, captions, doubles, empty ends. */
export function tidyBlocks(blocks: readonly HtmlElement[], options: TidyOptions): HtmlElement[] {
  const tidied = withoutEdges(withCredits(withoutDoubles(withNoteMarks(withoutTitle(blocks, options.title)))));
  levelHeadings(tidied);
  return tidied;
}

/** A title that stands again within this many blocks from the top is the page's head, not a heading. */
const titleReach = 4;

function withoutTitle(blocks: readonly HtmlElement[], title: string | undefined): HtmlElement[] {
  const wanted = title === undefined ? '' : plain(title);
  if (wanted === '') return [...blocks];
  return blocks.filter((block, index) => index > titleReach || !isHeading(block) || plain(lineOf(block)) !== wanted);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function isHeading({ name }: HtmlElement): boolean {
  return /^h[1-6]$/.test(name);
}

/** The levels in use become h2, h3 … without a gap. */
function levelHeadings(blocks: readonly HtmlElement[]): void {
  const headings = blocks.flatMap((block) => [block, ...elementsIn(block)].filter(isHeading));
  const levels = [...new Set(headings.map(({ name }) => name))].toSorted();
  for (const heading of headings) heading.name = `h${Math.min(6, levels.indexOf(heading.name) + 2)}`;
}

/** A footnote's number that stands as a paragraph of its own begins the note. */
function withNoteMarks(blocks: readonly HtmlElement[]): HtmlElement[] {
  const joined: HtmlElement[] = [];
  for (const block of blocks) {
    const before = joined.at(-1);
    if (block.name === 'p' && before?.name === 'p' && isNoteNumber(before)) {
      joined[joined.length - 1] = { ...before, children: [...before.children, ' ', ...block.children] };
    } else joined.push(block);
  }
  return joined;
}

function isNoteNumber({ children }: HtmlElement): boolean {
  const [only, another] = children;
  return typeof only === 'object' && another === undefined && only.name === 'a' && only.attributes.get('href')?.startsWith('#') === true && /^[[(]?\d{1,3}[\])]?\.?$/.test(lineOf(only));
}

/** Without a picture that stands again with no text between (a lazy loader's fallback), and a caption repeated as a paragraph. */
function withoutDoubles(blocks: readonly HtmlElement[]): HtmlElement[] {
  const kept: HtmlElement[] = [];
  const captions = new Set<string>();
  for (const block of blocks) {
    const before = kept.at(-1);
    if (block.name === 'figure' && before?.name === 'figure') {
      const key = onlyPicture(block);
      if (key !== undefined && key === onlyPicture(before)) {
        if (before.children.length < block.children.length) kept[kept.length - 1] = block;
        continue;
      }
    }
    if (captions.size > 0 && block.name === 'p' && captions.has(plain(lineOf(block)))) continue;
    const caption = block.name === 'figure' ? block.children.find(isCaption) : undefined;
    if (caption !== undefined && lineOf(caption).length > 20) captions.add(plain(lineOf(caption)));
    kept.push(block);
  }
  return kept;
}

function isCaption(node: HtmlNode): boolean {
  return typeof node !== 'string' && node.name === 'figcaption';
}

function onlyPicture(figure: HtmlElement): string | undefined {
  const pictures = elementsIn(figure).filter(({ name }) => name === 'img');
  const [picture, another] = pictures;
  return picture && !another ? pictureKey(picture.attributes.get('src') ?? '') : undefined;
}

/** A caption or credit that stands as a paragraph: into the figure above it; a credit without one is set small. */
function withCredits(blocks: readonly HtmlElement[]): HtmlElement[] {
  const kept: HtmlElement[] = [];
  for (const block of blocks) {
    const before = kept.at(-1);
    const line = block.name === 'p' && lengthOf(block, longestCaption * 2) <= longestCaption * 2 ? lineOf(block) : '';
    if (before?.name === 'figure' && holdsOnlyPicture(before) && isCaptionLine(line)) {
      before.children.push(element('figcaption', {}, block.children));
      continue;
    }
    if (!isCredit(line)) {
      kept.push(block);
      continue;
    }
    if (before?.name === 'figure' && !isCard(before)) addCredit(before, block.children);
    else kept.push({ ...block, children: [element('small', {}, unwrapped(block.children))] });
  }
  return kept;
}

/** How long the text under a node is, counted until it is past `limit`. */
function lengthOf(node: HtmlNode, limit: number): number {
  if (typeof node === 'string') return node.length;
  let length = 0;
  for (const child of node.children) {
    length += lengthOf(child, limit);
    if (length > limit) break;
  }
  return length;
}

function holdsOnlyPicture(figure: HtmlElement): boolean {
  return !isCard(figure) && onlyPicture(figure) !== undefined && !figure.children.some(isCaption);
}

function addCredit(figure: HtmlElement, credit: HtmlNode[]): void {
  const caption = figure.children.find(isCaption);
  const small = element('small', {}, unwrapped(credit));
  if (caption === undefined || typeof caption === 'string') figure.children.push(element('figcaption', {}, [small]));
  else if (!lineOf(caption).includes(lineOf(small))) caption.children.push(' ', small);
}

function unwrapped(nodes: HtmlNode[]): HtmlNode[] {
  const [only, another] = nodes;
  return only !== undefined && another === undefined && typeof only !== 'string' && only.name === 'small' ? only.children : nodes;
}

/** Without rules at either end or in a row, and headings that nothing follows. */
function withoutEdges(blocks: readonly HtmlElement[]): HtmlElement[] {
  const first = blocks.findIndex(({ name }) => name !== 'hr');
  const kept = blocks.filter((block, index) => block.name !== 'hr' || (index > first && blocks[index + 1] !== undefined && blocks[index + 1]?.name !== 'hr'));
  for (let last = kept.at(-1); last && (last.name === 'hr' || isHeading(last)); last = kept.at(-1)) kept.pop();
  return kept;
}
