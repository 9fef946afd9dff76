import { decodeHtmlStrictly } from './entities';
import { textOfHtml } from './html-text';

/** UTF-16 units. */
const longestLine = 4_096;

/** Elements of HTML whose tags in a title are markup, and not talk of a tag. */
const inline = 'a|abbr|acronym|b|bdi|bdo|big|blink|blockquote|br|cite|code|del|dfn|div|em|font|h[1-6]|hr|i|img|ins|kbd|li|mark|nobr|ol|p|pre|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|ul|var|wbr';
const pairedTag = new RegExp(`</(?:${inline})\\s*>|<(?:br|hr|wbr)\\s*/?>|<img\\s[^>]*>`, 'i');
const knownTag = new RegExp(`</?(?:${inline})(?:\\s[^<>]*)?/?>`, 'gi');
const breaking = /^<\/?(?:blockquote|br|div|h[1-6]|hr|li|ol|p|pre|ul|img)\b/i;

/** Most lines need nothing done. */
const plainAscii = /^[!-~]+(?: [!-~]+)*$/;

/** Control characters, and those that turn the direction of the text around them (Unicode TR 9 section 2). */
const unsafe = /[\p{Cc}\u202a-\u202e\u2066-\u2069\u2028\u2029\ufeff\ufffe\uffff]/gu;

/**
 * A line of plain text: nothing in it acts on what stands around it, spaces are single, its length is capped.
 * Null: nothing is left.
 */
export function line(text: string | null): string | null {
  if (text === null) return null;
  if (text.length <= longestLine && plainAscii.test(text)) return text;
  const safe = text
    .slice(0, longestLine * 4)
    .replace(unsafe, (character) => (/[\t\n\v\f\r\u2028\u2029]/.test(character) ? ' ' : fromWindows(character)))
    .replace(/\s+/g, ' ')
    .trim();
  const capped = safe.length > longestLine ? safe.slice(0, longestLine).replace(/[\ud800-\udbff]$/, '') : safe;
  return capped.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd') || null;
}

/** The text of a line written in HTML. */
export function lineOfHtml(html: string): string | null {
  return line(textOfHtml(html.slice(0, longestLine * 16)));
}

/**
 * RSS does not say whether its titles are HTML (RSS 2.0, "Entity-encoded HTML"). References count, and tags
 * of HTML where they come with an end; "the <b> tag" and "1 < 2" stay.
 */
export function lineOfEither(text: string): string | null {
  if (!text.includes('<') && !text.includes('&')) return line(text);
  const head = text.slice(0, longestLine * 16);
  const stripped = pairedTag.test(head) ? head.replace(knownTag, (tag) => (breaking.test(tag) ? ' ' : '')) : head;
  return line(decodeHtmlStrictly(stripped));
}

/** Control characters 128–159 are windows-1252 that was taken for Latin-1. */
export function fromWindows(character: string): string {
  const code = character.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) return '';
  return windows1252[code - 0x80] ?? '';
}

const windows1252 = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Control characters other than those that part words and lines. */
const controls = /[^\P{Cc}\t\n\r]/u;
const allControls = new RegExp(controls, 'gu');

/** Takes out of HTML what neither XML nor HTML allows, and repairs windows-1252 taken for Latin-1. */
export function cleanHtml(html: string): string {
  return controls.test(html) ? html.replace(allControls, fromWindows) : html;
}
