/** Bytes of a text in encodings that the platform can only read: found by reading every byte and pair once. */

const tables = new Map<string, ReadonlyMap<string, readonly number[]>>();

export function encode(label: string, text: string): Uint8Array {
  const table = tables.get(label) ?? tableOf(label);
  tables.set(label, table);
  return Uint8Array.from(Array.from(text).flatMap((character) => bytesOf(table, label, character)));
}

export function utf16(text: string, isLittleEndian: boolean): Uint8Array {
  return Uint8Array.from(Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) => (isLittleEndian ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
}

export function utf32(text: string, isLittleEndian: boolean): Uint8Array {
  const points = Array.from(text, (character) => character.codePointAt(0) ?? 0);
  return Uint8Array.from(points.flatMap((point) => (isLittleEndian ? [point & 255, (point >> 8) & 255, point >> 16, 0] : [0, point >> 16, (point >> 8) & 255, point & 255])));
}

/** Each character one byte. */
export function latin(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function bytesOf(table: ReadonlyMap<string, readonly number[]>, label: string, character: string): readonly number[] {
  const bytes = table.get(character);
  if (!bytes) throw new Error(`${label} has no ${character}`);
  return bytes;
}

function tableOf(label: string): ReadonlyMap<string, readonly number[]> {
  const decoder = new TextDecoder(label, { fatal: true });
  const table = new Map<string, readonly number[]>();
  const learn = (bytes: readonly number[]): void => {
    try {
      const character = decoder.decode(Uint8Array.from(bytes));
      if (!table.has(character)) table.set(character, bytes);
    } catch {
      // Not a character of this encoding.
    }
  };
  for (let byte = 0; byte < 256; byte++) learn([byte]);
  if (/^(?:windows|iso-8859|koi8|ibm|mac|x-mac)/.test(label)) return table;
  for (let lead = 0x81; lead < 0xff; lead++) for (let trail = 0x40; trail < 0xff; trail++) learn([lead, trail]);
  return table;
}
