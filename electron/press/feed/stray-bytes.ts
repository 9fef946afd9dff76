/**
 * Reads UTF-8 with bytes of windows-1252 strewn in, as pasted texts leave them: each stray byte is read as
 * what it is. A character that breaks off at the very end is dropped.
 */
export function decodeWithStrays(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8', { ignoreBOM: true });
  const windows = new TextDecoder('windows-1252');
  const parts: string[] = [];
  let start = 0;
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    if (length > 0) {
      at += length;
      continue;
    }
    parts.push(utf8.decode(bytes.subarray(start, at)));
    if (length < 0) return parts.join('');
    parts.push(windows.decode(bytes.subarray(at, at + 1)));
    start = ++at;
  }
  parts.push(utf8.decode(bytes.subarray(start)));
  return parts.join('');
}

/** How many bytes the character here takes (RFC 3629 section 4); 0: it is none; -1: the text ends inside it. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead >= 0xc2 && lead < 0xe0 ? 2 : lead >= 0xe0 && lead < 0xf0 ? 3 : lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
  for (let step = 1; step < length; step++) {
    const byte = bytes[at + step];
    if (byte === undefined) return -1;
    if ((byte & 0xc0) !== 0x80) return 0;
  }
  return length;
}
