import chardet from 'chardet';

/** How far in a page may declare its encoding; the standard says 1,024 bytes, sites go further. */
const declarationWindow = 8192;
const guessWindow = 128 * 1024;

/**
 * A page's bytes as text, by the HTML standard's rules (13.2.3.2): byte order mark, HTTP, `meta`, a guess. Pages often
 * bear a wrong label, so valid UTF-8 beyond ASCII is UTF-8, and a label is only believed when the bytes fit it.
 * @param contentType the HTTP header, with its charset
 */
export function decodePage(bytes: Uint8Array, contentType: string | null): string {
  const marked = byMark(bytes);
  if (marked !== null) return new TextDecoder(marked).decode(bytes);
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== null && hasBeyondAscii(bytes)) return utf8;
  const head = latin(bytes.subarray(0, declarationWindow));
  for (const label of [charsetOf(contentType), declaredIn(head)]) {
    const text = label === null || isUtf8(label) ? null : strictly(label, bytes);
    if (text !== null) return text;
  }
  if (utf8 !== null) return utf8;
  return guessed(bytes, [charsetOf(contentType), declaredIn(head)].some((label) => label !== null && isUtf8(label)));
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return a === 0xff && b === 0xfe ? 'utf-16le' : null;
}

function charsetOf(contentType: string | null): string | null {
  return /charset\s*=\s*["']?([^"';,\s]+)/i.exec(contentType ?? '')?.[1] ?? null;
}

function declaredIn(head: string): string | null {
  return /<meta\b[^>]{0,300}?charset\s*=\s*["']?([^"'\s/>;]+)/i.exec(head)?.[1] ?? /<\?xml\b[^>]{0,200}?\sencoding\s*=\s*["']([^"']+)["']/i.exec(head)?.[1] ?? null;
}

function isUtf8(label: string): boolean {
  return /^utf-?8$/i.test(label);
}

/** The text, unless the label is unknown or bytes do not fit it; a character cut off at the end is forgiven. */
function strictly(label: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Bytes that fit nothing declared: damaged UTF-8 when that was said and most of it reads so, else a guess. */
function guessed(bytes: Uint8Array, saysUtf8: boolean): string {
  const loose = new TextDecoder('utf-8').decode(bytes);
  const damaged = loose.split('\uFFFD').length - 1;
  const beyondAscii = loose.length - loose.replace(/[^\0-\x7f]/g, '').length;
  if (saysUtf8 && damaged * 4 < beyondAscii) return loose;
  const guess = chardet.detect(bytes.subarray(0, guessWindow));
  return (guess === null ? null : strictly(guess, bytes)) ?? new TextDecoder('windows-1252').decode(bytes);
}

function hasBeyondAscii(bytes: Uint8Array): boolean {
  return bytes.some((byte) => byte > 0x7f);
}

function latin(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}
