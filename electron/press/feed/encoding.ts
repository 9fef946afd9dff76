import chardet from 'chardet';
import { decodeWithStrays } from './stray-bytes';

/** How far in a declaration may stand, in bytes. */
const declarationWindow = 4_096;
/** How much a guess looks at, in bytes. */
const guessWindow = 256 * 1_024;

/** Spellings that are not in the Encoding Standard but in feeds. */
const otherLabels: Record<string, string> = {
  utf16: 'utf-16', u16: 'utf-16', 'utf-16-le': 'utf-16le', 'utf-16-be': 'utf-16be', 'iso-10646-ucs-2': 'utf-16', ucs2: 'utf-16', 'ucs-2': 'utf-16',
  utf32: 'utf-32', 'ucs-4': 'utf-32', u8: 'utf-8', 'utf-8-sig': 'utf-8', utf_8: 'utf-8', 'utf8mb4': 'utf-8',
  'mac-roman': 'macintosh', macroman: 'macintosh', 'mac-cyrillic': 'x-mac-cyrillic', maccyrillic: 'x-mac-cyrillic',
  cp932: 'shift_jis', cp936: 'gbk', cp949: 'euc-kr', uhc: 'euc-kr', cp950: 'big5', ms932: 'shift_jis', ms936: 'gbk', 'gb18030-2005': 'gb18030', cp51932: 'euc-jp',
  cp20866: 'koi8-r', cp21866: 'koi8-u', 'koi8-t': 'koi8-r', cp28591: 'iso-8859-1', cp874: 'windows-874', 'iso8859-11': 'windows-874',
};

/**
 * Turns the bytes of an answer into text, in the order of RFC 7303: byte order mark, HTTP, the document's own
 * declaration; then a guess. What is valid UTF-8 beyond plain ASCII is UTF-8, whatever Latin label it bears.
 * @param contentType the HTTP header, with its charset
 */
export function decodeBytes(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes) ?? byShape(bytes);
  if (marked !== null) return decodeAs(marked, bytes);
  const utf8 = strictly('utf-8', bytes);
  const head = latin(bytes.subarray(0, declarationWindow));
  const labels = [charsetOf(contentType), declaredIn(head)].map(known).filter((label) => label !== null);
  for (const label of labels) {
    if (label === 'utf-8' || isWide(label)) continue;
    if (utf8 !== null && (isSingleByte(label) || isAscii(utf8))) return utf8;
    const text = strictly(label, bytes);
    if (text !== null && !(utf8 !== null && hasManyWideCharacters(utf8))) return text;
  }
  if (utf8 !== null) return utf8;
  return mostlyUtf8(bytes) ?? guessed(bytes);
}

/** The charset parameter of a Content-Type. */
function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredIn(head: string): string | null {
  return /<\?xml\b[^>]*?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ?? /<meta\b[^>]*?charset\s*=\s*["']?([^"'\s/>;]+)/i.exec(head)?.[1] ?? null;
}

/** The Encoding Standard's name for a label; null: nobody knows it. */
function known(label: string | null): string | null {
  if (label === null) return null;
  const lower = label.trim().toLowerCase();
  const name = otherLabels[lower] ?? lower;
  if (name === 'utf-32') return name;
  for (const spelling of [name, name.replaceAll('_', '-')]) {
    try {
      return new TextDecoder(spelling).encoding;
    } catch {
      // The next spelling may be known.
    }
  }
  return null;
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0xfe && d === 0xff) return 'utf-32be';
  if (a === 0xff && b === 0xfe && c === 0 && d === 0) return 'utf-32le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xef && b === 0xbb && c === 0xbf ? 'utf-8' : null;
}

/** Wide encodings without a mark show in their zeros (XML 1.0 appendix F.1). */
function byShape(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if (a === 0 && b === 0 && c === 0 && d) return 'utf-32be';
  if (a && b === 0 && c === 0 && d === 0) return 'utf-32le';
  if (a === 0 && b && c === 0 && d) return 'utf-16be';
  return a && b === 0 && c && d === 0 ? 'utf-16le' : null;
}

function decodeAs(encoding: string, bytes: Uint8Array): string {
  if (encoding === 'utf-32be' || encoding === 'utf-32le') return decodeUtf32(bytes, encoding === 'utf-32le');
  if (encoding !== 'utf-8') return new TextDecoder(encoding).decode(bytes);
  return strictly('utf-8', bytes) ?? mostlyUtf8(bytes) ?? new TextDecoder().decode(bytes);
}

/** No decoder of the platform knows it. */
function decodeUtf32(bytes: Uint8Array, isLittleEndian: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const point = view.getUint32(at, isLittleEndian);
    if (point !== 0xfeff || at > 0) parts.push(point <= 0x10ffff ? String.fromCodePoint(point) : '\ufffd');
  }
  return parts.join('');
}

function strictly(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** UTF-8 with stray bytes of windows-1252 in it: each is read as what it is. Null: too many to be strays. */
function mostlyUtf8(bytes: Uint8Array): string | null {
  const text = new TextDecoder().decode(bytes);
  const strays = text.match(/\ufffd+/g)?.length ?? 0;
  const wide = text.match(/[^\p{ASCII}\ufffd]+/gu)?.length ?? 0;
  return strays > wide ? null : decodeWithStrays(bytes);
}

function guessed(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, guessWindow);
  for (const { name, confidence } of chardet.analyse(sample)) {
    const encoding = confidence >= 10 ? known(name) : null;
    const text = encoding === null || encoding === 'utf-8' || isWide(encoding) ? null : strictly(encoding, bytes);
    if (text !== null) return looksLikeLetterSoup(text) ? (strictly('windows-874', bytes) ?? text) : text;
  }
  return new TextDecoder('windows-1252').decode(bytes);
}

/** Thai, which the guesser does not know, comes out as long rows of accented Latin letters. */
function looksLikeLetterSoup(text: string): boolean {
  const rows = text.match(/[\u00a1-\u00ff]{4,}/g) ?? [];
  return rows.length > 5;
}

function isWide(encoding: string): boolean {
  return encoding.startsWith('utf-16') || encoding.startsWith('utf-32');
}

function isSingleByte(encoding: string): boolean {
  return /^(?:windows|iso-8859|koi8|ibm|macintosh|x-mac|x-user)/.test(encoding);
}

function isAscii(text: string): boolean {
  return !/\P{ASCII}/u.test(text);
}

/** Bytes of an Asian encoding are valid UTF-8 by accident only where they are few. */
function hasManyWideCharacters(text: string): boolean {
  return (text.match(/[\u0800-\uffff]/g)?.length ?? 0) > 8;
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
