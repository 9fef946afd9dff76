/** What a story's type was set with and its author didn't write: soft hyphens, word joiners, breaks that may be taken. */
const invisible = /[\u00ad\u2060\u200b\ufeff]/;
const blank = /[\s\u00a0]/;
/** Between blocks: no match reaches over it. */
const blockEnd = '\n';

/** The text of a story as it is read, and where each of its characters stands in the document. */
export interface StoryText {
  readonly text: string;
  /** The range of the characters from `start` to before `end`. */
  rangeOf(start: number, end: number): Range;
}

/** Reads what stands in these elements, in their order; blanks in a row count as one. */
export function storyText(roots: readonly HTMLElement[]): StoryText {
  const nodes: Text[] = [];
  const places: number[] = [];
  const offsets: number[] = [];
  let text = '';
  let block: Element | null = null;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!(node instanceof Text)) continue;
      const own = blockOf(node);
      if (own !== block && text !== '') add(blockEnd, 0);
      block = own;
      nodes.push(node);
      readNode(node.data);
    }
  }

  function readNode(data: string): void {
    for (let at = 0; at < data.length; at++) {
      const character = data[at] ?? '';
      if (invisible.test(character)) continue;
      const isBlank = blank.test(character);
      if (isBlank && (text.endsWith(' ') || text.endsWith(blockEnd))) continue;
      add(isBlank ? ' ' : character, at);
    }
  }

  function add(character: string, offset: number): void {
    text += character;
    places.push(nodes.length - 1);
    offsets.push(offset);
  }

  return {
    text,
    rangeOf(start, end) {
      const range = document.createRange();
      const [first, last] = [nodes[places[start] ?? 0], nodes[places[end - 1] ?? 0]];
      if (first && last) {
        range.setStart(first, offsets[start] ?? 0);
        range.setEnd(last, (offsets[end - 1] ?? 0) + 1);
      }
      return range;
    },
  };
}

const inline = new Set(['A', 'ABBR', 'B', 'BDI', 'BDO', 'CITE', 'CODE', 'DEL', 'DFN', 'EM', 'I', 'INS', 'KBD', 'MARK', 'Q', 'RP', 'RT', 'RUBY', 'S', 'SAMP', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'TIME', 'U', 'VAR', 'WBR']);

/** The element whose line a text stands in. */
function blockOf(node: Text): Element | null {
  let element = node.parentElement;
  while (element && inline.has(element.tagName)) element = element.parentElement;
  return element;
}
