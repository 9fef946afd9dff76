import { QuoteType, Tokenizer } from 'htmlparser2';
import { resolveAddress } from './addresses';
import { decodeHtml } from './entities';

const addressAttributes = new Set('href src poster cite longdesc background action formaction data data-src data-lazy-src data-original data-full-url'.split(' '));
const listAttributes = new Set(['srcset', 'data-srcset', 'imagesrcset']);

/** Addresses made absolute in one piece; further ones stay, since no article has so many. */
const mostChanges = 5_000;

/** The end of an attribute's name that holds addresses, as it may stand before a "=". */
const nameBefore = /(?:href|src|srcset|poster|cite|longdesc|background|action|data|original|url)\s*$/i;

/** A quick look whether any address may not be absolute; in most texts none is. */
function mayHoldRelative(html: string): boolean {
  for (let at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
    const quote = html.charCodeAt(at + 1);
    const value = quote === 34 || quote === 39 ? at + 2 : at + 1;
    const before = html.charCodeAt(at - 1);
    // A list's later addresses may be relative where its first is not.
    const isList = (before === 116 || before === 84) && nameBefore.test(html.slice(Math.max(0, at - 12), at));
    if (!isList && (html.startsWith('http://', value) || html.startsWith('https://', value))) continue;
    if (nameBefore.test(html.slice(Math.max(0, at - 20), at))) return true;
  }
  return false;
}

/**
 * Makes the addresses in a piece of HTML absolute, and changes nothing else in it.
 * @param base for all addresses; null: they stay
 * @param page the article's own address, for `#fragment` links
 */
export function absoluteHtml(html: string, base: string | null, page: string | null): string {
  if (base === null || !mayHoldRelative(html)) return html;
  const parts: string[] = [];
  let copied = 0;
  let name = '';
  let from = 0;
  let to = 0;
  const resolve = (value: string): string => resolveAddress(value, page !== null && value.startsWith('#') ? page : base) ?? value;

  const tokenizer = new Tokenizer(
    { decodeEntities: false },
    {
      onattribname(start, end) {
        name = html.slice(start, end).toLowerCase();
        from = -1;
      },
      onattribdata(start, end) {
        from = start;
        to = end;
      },
      onattribend(quote) {
        if (from < 0 || quote === QuoteType.NoValue) return;
        const isList = listAttributes.has(name);
        if (!isList && !addressAttributes.has(name)) return;
        const written = html.slice(from, to);
        const value = decodeHtml(written).trim();
        const absolute = isList ? absoluteList(value, resolve) : isAbsolute(value) ? value : resolve(value);
        if (absolute === value) return;
        const escaped = absolute.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll("'", '&#39;');
        if (parts.length >= mostChanges * 2) {
          tokenizer.pause();
          return;
        }
        parts.push(html.slice(copied, from), quote === QuoteType.Unquoted ? `"${escaped}"` : escaped);
        copied = to;
      },
      onattribentity: () => {},
      oncdata: () => {},
      onclosetag: () => {},
      oncomment: () => {},
      ondeclaration: () => {},
      onend: () => {},
      onopentagend: () => {},
      onopentagname: () => {},
      onprocessinginstruction: () => {},
      onselfclosingtag: () => {},
      ontext: () => {},
      ontextentity: () => {},
    },
  );
  tokenizer.write(html);
  return parts.length === 0 ? html : parts.join('') + html.slice(copied);
}

function isAbsolute(value: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(value);
}

/** HTML's srcset: addresses with a width or density each, parted by commas that stand before a space. */
function absoluteList(value: string, resolve: (value: string) => string): string {
  const candidates = value.match(/[^\s,]\S*(?:\s+[\d.]+[wxh])*/g) ?? [];
  const absolute = candidates.map((candidate) => {
    const [address = '', ...sizes] = candidate.replace(/,$/, '').split(/\s+/);
    return [isAbsolute(address) ? address : resolve(address), ...sizes].join(' ');
  });
  return absolute.join(', ') === candidates.map((each) => each.replace(/,$/, '')).join(', ') ? value : absolute.join(', ');
}
