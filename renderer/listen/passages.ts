import { sentencesOf } from './sentences';
import { guessLanguage } from './voices';

/** A sentence to speak, and where it stands. */
export interface Sentence {
  readonly spoken: string;
  readonly range: Range;
}

/** A paragraph to read aloud: the headline, a paragraph, a heading or a list's item. */
export interface Passage {
  readonly language: string;
  readonly sentences: readonly Sentence[];
}

/** What ends a passage. */
const blocks = 'h1, h2, h3, h4, h5, h6, p, li, dt, dd, blockquote, div, section, figure, table, pre, summary, details';
/** What is seen and not said: pictures with their captions, tables, code, formulas, signs beside the text, marks of footnotes. */
const unsaid = 'figure, table, pre, math, small, rt, rp, sup a, button, [data-missing], [data-wide]';

/** The passages of a story as it stands on the page, in the order of reading. */
export function passagesOf(article: Element, ownLanguage: string): Passage[] {
  // Its headline, and its text.
  return [...article.querySelectorAll('[data-story-text]')].flatMap((root) => textsOf(root)).flatMap((text) => passageOf(text, article, ownLanguage));
}

/** The text nodes of each block, those of one block together. */
function textsOf(root: Element): Text[][] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const groups: Text[][] = [];
  let block: Element | null = null;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!(node instanceof Text) || !parent || parent.closest(unsaid)) continue;
    const own = parent.closest(blocks);
    if (own !== block || groups.length === 0) groups.push([]);
    block = own;
    groups.at(-1)?.push(node);
  }
  return groups;
}

function passageOf(nodes: readonly Text[], article: Element, ownLanguage: string): Passage[] {
  const text = nodes.map(({ data }) => data).join('');
  const holder = nodes[0]?.parentElement?.closest('[lang]');
  const said = holder && article.contains(holder) ? holder.getAttribute('lang') : null;
  const sentences = sentencesOf(text, said).map(({ start, end }) => ({ spoken: spoken(text.slice(start, end)), range: rangeOf(nodes, start, end) }));
  return sentences.length === 0 ? [] : [{ language: said ?? guessLanguage(text, ownLanguage), sentences }];
}

/** Without what only breaks lines. */
function spoken(text: string): string {
  return text.replace(/[\u00AD\u2060\u200B]/g, '').replace(/\s+/g, ' ');
}

function rangeOf(nodes: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let before = 0;
  let isBegun = false;
  for (const node of nodes) {
    const after = before + node.length;
    if (!isBegun && start < after) {
      range.setStart(node, start - before);
      isBegun = true;
    }
    if (end <= after) {
      range.setEnd(node, end - before);
      break;
    }
    before = after;
  }
  return range;
}
