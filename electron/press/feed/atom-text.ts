import { attribute, type Base, type Element } from './element';
import { decodeReferences } from './entities';
import { escapeHtml, htmlOfMarkup, insideOfDiv } from './inline-markup';
import { line, lineOfHtml } from './plain-text';

/** How a text construct's inside is to be read (RFC 4287 section 3.1); `none`: not for showing. */
type Kind = 'text' | 'html' | 'xhtml' | 'none';

function kindOf(element: Element): Kind {
  const type = attribute(element, 'type')?.toLowerCase().split(';')[0]?.trim() ?? 'text';
  if (type === 'text' || type === 'html' || type === 'xhtml') return type;
  if (type === 'text/html') return 'html';
  if (type === 'application/xhtml+xml') return 'xhtml';
  if (type.endsWith('+xml') || type.endsWith('/xml')) return 'xhtml';
  if (type.startsWith('text/') || type === 'plain') return 'text';
  return type.includes('/') ? 'none' : 'text';
}

/** A text construct on one line of plain text. */
export function lineOf(element: Element | null): string | null {
  if (!element) return null;
  if (element.markup !== null) return lineOfHtml(htmlOfMarkup(element.markup));
  const kind = kindOf(element);
  const text = (isBase64(element, kind) ? fromBase64(element.text) : null) ?? element.text;
  return kind === 'text' || kind === 'none' ? line(text) : lineOfHtml(text);
}

/** A text construct or Atom's content as HTML; null: there is nothing to show. */
export function htmlOf(element: Element | null): string | null {
  if (!element) return null;
  const kind = kindOf(element);
  if (element.markup !== null) return insideOfDiv(htmlOfMarkup(element.markup, kind === 'html'));
  const isEncoded = isBase64(element, kind);
  const text = isEncoded ? fromBase64(element.text) : element.text;
  if (!text?.trim() || (kind === 'none' && !isEncoded)) return null;
  // Escaped markup in what should be XHTML is a mistake of the feed, and a frequent one.
  return kind === 'text' && !(isEncoded && attribute(element, 'type') === null) ? escapeHtml(text.trim()) : text;
}

/** The bases of a construct's inside: XHTML's wrapper may have one too. */
export function innerBase(element: Element): Base | null {
  const address = /^\s*<[\w:]*div\b[^>]*\sxml:base\s*=\s*["']([^"']+)["']/.exec(element.markup?.slice(0, 2_000) ?? '')?.[1];
  return address === undefined ? element.base : { address: decodeReferences(address, null), outer: element.base };
}

/** Atom 0.3 says it by `mode`; Atom 1.0 by a type that is neither text nor XML (section 4.1.3.3). */
function isBase64(element: Element, kind: Kind): boolean {
  const mode = attribute(element, 'mode')?.toLowerCase();
  return mode === 'base64' || (mode === undefined && kind === 'none');
}

function fromBase64(text: string): string | null {
  const compact = text.replace(/\s+/g, '');
  if (!/^[A-Za-z0-9+/_-]+={0,2}$/.test(compact)) return null;
  const bytes = Buffer.from(compact, 'base64');
  try {
    const decoded = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return /[^\P{Cc}\t\n\f\r]/u.test(decoded) ? null : decoded;
  } catch {
    return null;
  }
}
