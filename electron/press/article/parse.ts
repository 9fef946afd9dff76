import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2';
import { BroadsheetError } from '../../contract/errors';
import { append, attribute, type HtmlElement } from './tree';
import { blockElements, closesParagraph, formattingElements, impliedEnds, leavesForeign, scopeEnds, skippedElements, voidElements } from './parse-rules';

/** Past this many UTF-16 units a page is refused: the longest articles seen are under a tenth of it. */
const lengthLimit = 16 * 1024 * 1024;
const elementLimit = 60_000;
/** In UTF-16 units: as much as the longest novels. */
const textLimit = 3_000_000;
/** Elements deeper than this are left out and their children hang where they would have stood. */
const depthLimit = 256;
const attributeLimit = 128;
const valueLimit = 65_536;

/** An element whose end tag has not come yet. */
interface Open {
  readonly node: HtmlElement;
  /** Its end tag came while an element inside was open: it ends together with that one. */
  ended: boolean;
}

/**
 * Reads HTML into a tree in linear time. Follows the tree construction of the HTML standard where articles need it
 * (implied ends, scopes, foreign content) and is gentler where that would spread a forgotten end tag over the page.
 * Left out: comments, style, svg, templates, form fields, and scripts other than JSON data; `html`, `head` and
 * `body` lend their attributes to the root.
 * @throws page-too-large past the limits on length, text and number of elements
 */
export function parseHtml(source: string): HtmlElement {
  if (source.length > lengthLimit) throw tooLarge(`${source.length} characters`);
  const html = preprocessed(source);
  const root: HtmlElement = { name: '#document', attributes: new Map(), children: [] };
  const open: Open[] = [{ node: root, ended: false }];
  /** Elements left out for their depth, by name: each swallows one end tag. */
  const tooDeep = new Map<string, number>();
  let elements = 0;
  let length = 0;
  let mathDepth = 0;
  /** While inside a skipped element: its name and how many of that name are open. */
  let skipping: { name: string; depth: number; inForeignHtml: number } | undefined;

  let current: HtmlElement | undefined;
  let attributeName = '';
  let value = '';

  const top = (): Open => open[open.length - 1] ?? { node: root, ended: false };

  const popTo = (index: number): void => {
    for (const { node } of open.splice(Math.max(index, 1))) if (node.name === 'math') mathDepth--;
    while (open.length > 1 && top().ended) if (open.pop()?.node.name === 'math') mathDepth--;
  };

  /** Where the nearest open element of these names stands, not looking past `ends`; -1: nowhere. */
  const nearest = (names: ReadonlySet<string>, ends: ReadonlySet<string>): number => {
    for (let index = open.length - 1; index > 0; index--) {
      const name = open[index]?.node.name ?? '';
      if (names.has(name)) return index;
      if (ends.has(name)) return -1;
    }
    return -1;
  };

  const closeImplied = (name: string): void => {
    if (mathDepth > 0) return;
    if (closesParagraph.has(name)) {
      const paragraph = nearest(paragraphs, scopeEnds.paragraph);
      if (paragraph > 0) popTo(paragraph);
    }
    const rule = impliedEnds.get(name);
    if (!rule) return;
    const ended = nearest(rule.ends, rule.scope);
    if (ended > 0) popTo(ended);
  };

  const add = (node: HtmlElement): void => {
    if (++elements > elementLimit) throw tooLarge(`more than ${elementLimit} elements`);
    top().node.children.push(node);
  };

  const startTag = (isSelfClosing: boolean): void => {
    const node = current;
    current = undefined;
    if (!node) return;
    const { name } = node;
    if (skipping) {
      if (name === skipping.name && !isSelfClosing) skipping.depth++;
      if (name === 'foreignobject') skipping.inForeignHtml++;
      if (skipping.name !== 'svg' || skipping.inForeignHtml > 0 || !leavesForeign.has(name)) return;
      skipping = undefined;
    }
    if (name === 'html' || name === 'head' || name === 'body') {
      for (const [key, given] of node.attributes) if (!root.attributes.has(key)) root.attributes.set(key, given);
      return;
    }
    if (mathDepth > 0 && leavesForeign.has(name)) popTo(nearest(mathElement, scopeEnds.none));
    if (skippedElements.has(name) || (name === 'script' && !keptScripts.test(attribute(node, 'type')))) {
      if (!isSelfClosing || name !== 'svg') skipping = { name, depth: 1, inForeignHtml: 0 };
      return;
    }
    closeImplied(name);
    if (voidElements.has(name) || (isSelfClosing && (mathDepth > 0 || name === 'math'))) {
      add(node);
    } else if (open.length >= depthLimit) {
      tooDeep.set(name, (tooDeep.get(name) ?? 0) + 1);
    } else {
      add(node);
      open.push({ node, ended: false });
      if (name === 'math') mathDepth++;
    }
  };

  const endTag = (name: string): void => {
    if (skipping && mathDepth > 0 && name === 'math') skipping = undefined;
    if (skipping) {
      if (name === 'foreignobject') skipping.inForeignHtml--;
      if (name === skipping.name && --skipping.depth === 0) skipping = undefined;
      return;
    }
    if (name === 'br') {
      add({ name, attributes: new Map(), children: [] });
      return;
    }
    const left = tooDeep.get(name) ?? 0;
    if (left > 0) {
      tooDeep.set(name, left - 1);
      return;
    }
    const names = headings.has(name) ? headings : new Set([name]);
    const index = nearest(names, scopeEnds.endTagOf(name));
    if (index < 0) return;
    const endsAlone = name === 'form' || formattingElements.has(name);
    if (endsAlone && open.slice(index + 1).some(({ node }) => blockElements.has(node.name))) {
      const ended = open[index];
      if (ended) ended.ended = true;
    } else popTo(index);
  };

  const text = (found: string): void => {
    if (skipping) return;
    length += top().node.name === 'script' ? 0 : found.length;
    if (length > textLimit) throw tooLarge(`more than ${textLimit} characters of text`);
    append(top().node, found);
  };

  const addAttribute = (): void => {
    if (!current || skipping || !plainName.test(attributeName) || current.attributes.size >= attributeLimit || value.length > valueLimit) return;
    if (!current.attributes.has(attributeName)) current.attributes.set(attributeName, value);
  };

  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      const name = html.slice(start, end).toLowerCase();
      current = { name: name === 'image' ? 'img' : plainName.test(name) ? name : 'span', attributes: new Map(), children: [] };
    },
    onattribname(start, end) {
      attributeName = html.slice(start, end).toLowerCase();
      value = '';
    },
    onattribdata(start, end) {
      if (value.length <= valueLimit) value += html.slice(start, end);
    },
    onattribentity(codePoint) {
      value += characterOf(codePoint);
    },
    onattribend: addAttribute,
    onopentagend: () => startTag(false),
    onselfclosingtag: () => startTag(true),
    onclosetag: (start, end) => endTag(html.slice(start, end).toLowerCase()),
    ontext: (start, end) => text(html.slice(start, end)),
    ontextentity: (codePoint) => text(characterOf(codePoint)),
    oncdata: (start, end, offset) => (mathDepth > 0 ? text(html.slice(start, end - offset)) : undefined),
    oncomment: () => undefined,
    ondeclaration: () => undefined,
    onprocessinginstruction: () => undefined,
    onend: () => undefined,
    isInForeignContext: () => skipping?.name === 'svg' || mathDepth > 0,
  };
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, callbacks);
  tokenizer.write(html);
  tokenizer.end();
  return root;
}

/** Scripts that hold data or a formula instead of a program. */
const keptScripts = /json|^math\//i;
const plainName = /^[a-z_][\w:.-]*$/;
/** A null character written as an entity is U+FFFD. */
function characterOf(codePoint: number): string {
  return codePoint === 0 ? '\uFFFD' : String.fromCodePoint(codePoint);
}

/** As the standard does before tokenizing (13.2.3.5), and without the null characters it ignores in text. */
function preprocessed(source: string): string {
  const text = source.includes('\r') ? source.replace(/\r\n?/g, '\n') : source;
  return text.includes('\0') ? text.replaceAll('\0', '') : text;
}

const paragraphs: ReadonlySet<string> = new Set(['p']);
const headings: ReadonlySet<string> = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6']);
const mathElement: ReadonlySet<string> = new Set(['math']);

function tooLarge(detail: string): BroadsheetError {
  return new BroadsheetError(
    'page-too-large',
    'This page is too large to be an article, so Broadsheet left its text out. Open the original in your browser to see it.',
    detail,
  );
}
