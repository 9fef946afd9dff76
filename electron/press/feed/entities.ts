import { decodeHTML, decodeHTMLStrict } from 'entities';

/** What a document's own declarations may blow up to, in characters: all of them together. */
const expansionLimit = 1_000_000;
const longestEntity = 1_000;
const mostEntities = 1_000;

/** Entities that a document declares for itself, and how much of their budget is left. */
export interface OwnEntities {
  readonly values: ReadonlyMap<string, string>;
  left: number;
}

/**
 * Decodes references once. HTML's names are known too, since feeds use them undeclared; a bare
 * ampersand stays as it is.
 */
export function decodeReferences(text: string, own: OwnEntities | null): string {
  if (!text.includes('&')) return text;
  const expanded = own ? expandOwn(text, own) : text;
  return decodeCommon(expanded) ?? decodeHTMLStrict(expanded);
}

const common: readonly (readonly [reference: string, character: string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&amp;', '&'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&#34;', '"'],
  ['&apos;', "'"],
];

/** The references that escaped HTML consists of, in half the time of a general decoder. Null: there are others. */
function decodeCommon(text: string): string | null {
  let decoded = '';
  let copied = 0;
  for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', copied)) {
    const found = common.find(([reference]) => text.startsWith(reference, at));
    if (!found) return null;
    decoded += text.slice(copied, at) + found[1];
    copied = at + found[0].length;
  }
  return decoded + text.slice(copied);
}

/** Decodes HTML's references as browsers do, also without their semicolons. */
export function decodeHtml(html: string): string {
  return html.includes('&') ? decodeHTML(html) : html;
}

/** As {@link decodeHtml}, but `&copy` without a semicolon is text: for strings that may not be HTML. */
export function decodeHtmlStrictly(html: string): string {
  return html.includes('&') ? decodeHTMLStrict(html) : html;
}

/**
 * Reads the entities of a DOCTYPE's internal subset. Only plain text counts: one that refers to another,
 * to a file or holds markup is left alone, so nothing can multiply.
 */
export function readOwnEntities(subset: string): OwnEntities | null {
  const values = new Map<string, string>();
  for (const [, name = '', double, single] of subset.matchAll(/<!ENTITY\s+([\w.:-]{1,100})\s+(?:"([^"]*)"|'([^']*)')\s*>/g)) {
    const value = decodeHTMLStrict((double ?? single ?? '').replace(/&(?!#)/g, '&amp;'));
    if (values.size < mostEntities && value.length <= longestEntity && !/[&<]/.test(value)) values.set(name, value);
  }
  return values.size > 0 ? { values, left: expansionLimit } : null;
}

function expandOwn(text: string, own: OwnEntities): string {
  return text.replace(/&([\w.:-]{1,100});/g, (reference, name: string) => {
    const value = own.values.get(name);
    if (value === undefined || own.left < value.length) return reference;
    own.left -= value.length;
    return value;
  });
}
