import type { Anchors } from './builder';
import { inlineTag, isUnseen, keptAttributes } from './inline';
import { isBlank } from './line';
import { append, element, type HtmlElement, type HtmlNode } from './tree';

/** Code and other text whose line breaks count, with its inline elements. */
export function preformatted(node: HtmlElement, anchors: Anchors): HtmlElement[] {
  const made = element('pre');
  anchors.settle(made);
  fill(made, node.children, anchors);
  trimEdges(made);
  return isBlank(made.children) ? [] : [made];
}

const lineTags: ReadonlySet<string> = new Set(['div', 'p', 'li', 'tr', 'ol', 'ul', 'table', 'tbody']);
/** Columns of line numbers, which highlighters put beside or into the code. */
const lineNumbers = /(?:^|\s)(?:gutter|lineno|linenos|line-numbers-rows|line-number|linenodiv|blob-num|ln|rouge-gutter|hljs-ln-numbers)(?:\s|$)/;

export function isLineNumbers(node: HtmlElement): boolean {
  return lineNumbers.test(node.attributes.get('class') ?? '');
}

function fill(into: HtmlElement, nodes: readonly HtmlNode[], anchors: Anchors): void {
  for (const node of nodes) {
    if (typeof node === 'string') append(into, node.replace(/\r\n?/g, '\n'));
    else if (node.name === 'br') append(into, '\n');
    else if (isUnseen(node) || isLineNumbers(node)) anchors.pass(node);
    else {
      anchors.pass(node);
      const tag = node.name === 'img' ? null : inlineTag(node);
      if (tag === null || tag === 'wbr') fill(into, node.children, anchors);
      else {
        const made: HtmlElement = { name: tag, attributes: keptAttributes(node, tag), children: [] };
        anchors.settle(made);
        fill(made, node.children, anchors);
        if (made.children.length > 0) into.children.push(made);
      }
      if (lineTags.has(node.name) && !endsWithBreak(into)) append(into, '\n');
    }
  }
}

function endsWithBreak(node: HtmlElement): boolean {
  const last = node.children.at(-1);
  return last === undefined || (typeof last === 'string' ? last.endsWith('\n') : endsWithBreak(last));
}

/** Empty lines at the start and white space at the end, also inside the one `code` that is all there is. */
function trimEdges(node: HtmlElement): void {
  const first = node.children[0];
  if (typeof first === 'string') node.children[0] = first.replace(/^(?:[ \t]*\n)+/, '');
  else if (first) trimEdges(first);
  const last = node.children.at(-1);
  if (typeof last === 'string') node.children[node.children.length - 1] = last.trimEnd();
  else if (last && last !== first) trimEdges(last);
  node.children = node.children.filter((child) => (typeof child === 'string' ? child !== '' : child.children.length > 0));
}
