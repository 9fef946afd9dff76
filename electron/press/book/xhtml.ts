import type { BookPicture } from '../../contract/edition-book';
import { parseHtml } from '../article/parse';
import { voidElements } from '../article/parse-rules';
import { sanitise } from '../article/sanitise';
import { elementsIn, rawText, type HtmlElement, type HtmlNode } from '../article/tree';

/** Children that these elements of MathML must have, no more and no fewer. */
const operands: Readonly<Record<string, number>> = { mfrac: 2, mroot: 2, msub: 2, msup: 2, munder: 2, mover: 2, msubsup: 3, munderover: 3 };
const kept: Readonly<Record<string, ReadonlySet<string>>> = {
  '*': new Set(['lang', 'dir', 'id']),
  a: new Set(['href']),
  abbr: new Set(['title']),
  ol: new Set(['start', 'reversed']),
  li: new Set(['value']),
  td: new Set(['colspan', 'rowspan']),
  th: new Set(['colspan', 'rowspan', 'scope']),
  math: new Set(['display']),
};

export interface XhtmlOptions {
  /** By the address that the text names them by; one that is missing is told by its words. */
  readonly pictures: Readonly<Record<string, BookPicture>>;
  /** Where a picture's file is found. */
  readonly addressOf: (file: string) => string;
  /** Stands before every id, so that several texts go into one document. */
  readonly idPrefix: string;
}

/** Stored HTML as XHTML: sanitised once more, every element closed, no address but of links and of its own pictures. */
export function xhtmlOf(html: string, options: XhtmlOptions): string {
  const { children } = parseHtml(sanitise(html, { baseUrl: 'https://story.invalid/' }).html);
  return children.map((node) => written(node, options)).join('\n');
}

export function holdsMath(xhtml: string): boolean {
  return xhtml.includes('<math');
}

function written(node: HtmlNode, options: XhtmlOptions): string {
  if (typeof node === 'string') return escapeXml(node);
  if (node.name === 'img') return picture(node, options);
  if (node.name === 'math' && !isSoundMath(node)) return escapeXml(rawText(node));
  // Without an exact time it may hold nothing but text, and sites write any.
  if (node.name === 'time') return node.children.map((child) => written(child, options)).join('');
  if (node.name === 'ruby') return ruby(node, options);
  if (node.name === 'rt' || node.name === 'rp') return escapeXml(rawText(node));
  const tag = `${node.name}${node.name === 'math' ? ' xmlns="http://www.w3.org/1998/Math/MathML"' : ''}${attributes(node, options)}`;
  if (voidElements.has(node.name)) return `<${tag}/>`;
  return `<${tag}>${node.children.map((child) => written(child, options)).join('')}</${node.name}>`;
}

function picture(node: HtmlElement, { pictures, addressOf }: XhtmlOptions): string {
  const alt = node.attributes.get('alt') ?? '';
  const found = pictures[node.attributes.get('src') ?? ''];
  if (!found) return alt === '' ? '' : `<i>${escapeXml(alt)}</i>`;
  return pictureTag(found, addressOf, alt);
}

export function pictureTag({ file, width, height }: BookPicture, addressOf: XhtmlOptions['addressOf'], alt: string): string {
  return `<img src="${escapeXml(addressOf(file))}" alt="${escapeXml(alt)}" width="${width}" height="${height}"/>`;
}

function attributes({ name, attributes: given }: HtmlElement, { idPrefix }: XhtmlOptions): string {
  let text = '';
  for (const [key, value] of given) {
    if (!kept['*']?.has(key) && !kept[name]?.has(key)) continue;
    if (key === 'id') text += ` id="${escapeXml(idPrefix + value)}"`;
    else if (key === 'href') text += ` href="${escapeXml(value.startsWith('#') ? `#${idPrefix}${value.slice(1)}` : address(value))}"`;
    else if (key === 'lang') text += ` lang="${escapeXml(value)}" xml:lang="${escapeXml(value)}"`;
    else text += ` ${key}="${escapeXml(key === 'reversed' ? 'reversed' : value)}"`;
  }
  return text;
}

/** What a browser forgives in an address but RFC 3986 doesn't is percent-encoded. */
export function address(url: string): string {
  const [before = '', ...fragment] = url.split('#');
  const encode = (part: string): string => part.replace(/%(?![0-9a-f]{2})|[^A-Za-z0-9\-._~:/?@!$&'()*+,;=%]/giu, (sign) => encodeURIComponent(sign));
  return fragment.length === 0 ? encode(before) : `${encode(before)}#${encode(fragment.join('%23'))}`;
}

/** Bases, each with its reading; where the parts stand in another order, their words. */
function ruby(node: HtmlElement, options: XhtmlOptions): string {
  const parts = node.children.map((child) => (typeof child === 'string' ? 'b' : child.name === 'rt' ? 't' : child.name === 'rp' ? 'p' : 'b')).join('');
  const isSound = /^(?:b+(?:t|ptp))+$/.test(parts) && !elementsIn(node).some(({ name }) => name === 'ruby');
  const content = (child: HtmlNode): string => {
    if (typeof child === 'string' || !['rt', 'rp'].includes(child.name)) return written(child, options);
    const text = escapeXml(rawText(child));
    return isSound ? `<${child.name}>${text}</${child.name}>` : text;
  };
  const inner = node.children.map(content).join('');
  return isSound ? `<ruby${attributes(node, options)}>${inner}</ruby>` : inner;
}

function isSoundMath(math: HtmlElement): boolean {
  return [math, ...elementsIn(math)].every((node) => {
    const wanted = operands[node.name];
    return (wanted === undefined || node.children.length === wanted) && !['none', 'mprescripts', 'mmultiscripts', 'mtable', 'mtr', 'mtd', 'mstyle', 'mpadded', 'mspace'].includes(node.name);
  });
}

/** For text and attributes; signs that XML 1.0 can't hold are left out. */
export function escapeXml(text: string): string {
  return text
    // oxlint-disable-next-line eslint/no-control-regex -- these are the signs meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Cs}]/gu, '')
    .replace(/[&<>"]/g, (sign) => escapes[sign] ?? '');
}

const escapes: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
