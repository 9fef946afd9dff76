import { readTokens } from './tokens';
import { decodeReferences } from './entities';

/** Elements of HTML that have no inside, so that `<br/>` means there what it means in XML. */
const voidNames = new Set('area base br col embed hr img input link meta param source track wbr'.split(' '));

/** What stands in XML but not in HTML: CDATA sections, prefixes, instructions, tags that end in a slash. */
const foreign = /<!\[CDATA\[|<\/?[\w.-]+:[\w.-]|<\?/;

/**
 * The markup that stands raw inside an XML element, as HTML.
 * @param isLoose a mixture: references in its text may be escaped tags (RSS only)
 */
export function htmlOfMarkup(markup: string, isLoose = false): string {
  const hasEscapedTags = isLoose && /&lt;\/?[a-z][^<]*?&gt;/i.test(markup);
  if (!hasEscapedTags && !foreign.test(markup) && !hasEmptyTags(markup)) return markup.trim();
  const parts: string[] = [];
  readTokens(markup, 0, () => ({
    wantsAttributes: () => false,
    open(name, _, isEmpty, start, end) {
      const local = localName(name);
      const inside = markup.slice(start + 1 + name.length, end - 1);
      if (!isEmpty || voidNames.has(local.toLowerCase())) parts.push(`<${local}${inside}>`);
      else parts.push(`<${local}${inside.replace(/\/\s*$/, '').trimEnd()}></${local}>`);
    },
    close: (name) => parts.push(`</${localName(name)}>`),
    text(start, end, isCdata) {
      const text = markup.slice(start, end);
      if (isCdata) parts.push(isLoose ? text : escapeHtml(text));
      else parts.push(hasEscapedTags ? decodeReferences(text, null) : text);
    },
  }));
  return parts.join('').trim();
}

/** Whether a tag ends in a slash that HTML would not take for an end. */
function hasEmptyTags(markup: string): boolean {
  for (let end = markup.indexOf('/>'); end >= 0; end = markup.indexOf('/>', end + 2)) {
    const name = /^<([a-z]+)[\s/]/i.exec(markup.slice(markup.lastIndexOf('<', end), end + 1))?.[1];
    if (name === undefined || !voidNames.has(name.toLowerCase())) return true;
  }
  return false;
}

/** The inside of the one `div` that Atom wraps XHTML in (RFC 4287 section 3.1.1.3). */
export function insideOfDiv(html: string): string {
  const found = /^<div(?:\s[^>]*)?>([\s\S]*)<\/div>$/i.exec(html.trim());
  const inside = found?.[1];
  if (inside === undefined) return html;
  // Two divs side by side are no wrapper.
  const firstEnd = inside.search(/<\/div\b/i);
  const firstStart = inside.search(/<div\b/i);
  return firstEnd >= 0 && (firstStart < 0 || firstEnd < firstStart) ? html : inside.trim();
}

export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
