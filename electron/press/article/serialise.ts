import { voidElements } from './parse-rules';
import type { HtmlElement, HtmlNode } from './tree';

/** Writes nodes as HTML in one canonical form: lower case, every attribute quoted, everything that could be read as markup escaped. */
export function serialise(nodes: readonly HtmlNode[]): string {
  let html = '';
  for (const node of nodes) html += typeof node === 'string' ? escapeText(node) : serialiseElement(node);
  return html;
}

function serialiseElement({ name, attributes, children }: HtmlElement): string {
  let html = `<${name}`;
  for (const [key, value] of attributes) html += ` ${key}="${escapeAttribute(value)}"`;
  html += '>';
  if (voidElements.has(name)) return html;
  // A browser drops the first line break of a `pre`, so one that is meant is written twice.
  if (name === 'pre' && startsWithBreak(children[0])) html += '\n';
  return `${html}${serialise(children)}</${name}>`;
}

function startsWithBreak(node: HtmlNode | undefined): boolean {
  return typeof node === 'string' ? node.startsWith('\n') : false;
}

function escapeText(text: string): string {
  return /[&<>]/.test(text) ? text.replace(/[&<>]/g, (character) => escapes[character] ?? '') : text;
}

/** `<` and `>` too, so that no value reads as a tag in any context it may be copied to. */
function escapeAttribute(value: string): string {
  return /[&<>"]/.test(value) ? value.replace(/[&<>"]/g, (character) => escapes[character] ?? '') : value;
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
