import type { Terms } from '../contract/terms';

/** An article's terms as they are kept: what press found, and how rare each term was when it arrived. */
export interface TermRecord extends Omit<Terms, 'titleKey'> {
  /** Information of each term in nats × 20, at most 255. */
  readonly rarity: Uint8Array;
  /** Whether the text stands under unlike titles too; its signature tells nothing then. */
  readonly isStock: boolean;
}

/**
 * Layout, little-endian: 8 bytes of sizes and lengths · terms u32 · titleWords u32 · starts u16 · signature u16 ·
 * uses u8 · lengths u8 · rarity u8.
 */
export function packRecord(terms: Terms, rarity: Uint8Array, isStock: boolean): Uint8Array {
  const count = terms.terms.length;
  const words = terms.titleWords.length;
  const places = terms.signature.length;
  const bytes = new Uint8Array(sizeOf(count, words, places));
  bytes.set([1, count, words, places, terms.titleLength, terms.leadLength, isStock ? 1 : 0]);
  let at = headerLength;
  for (const part of [terms.terms, terms.titleWords, terms.starts, terms.signature, terms.uses, terms.lengths, rarity]) {
    bytes.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += part.byteLength;
  }
  return bytes;
}

export function unpackRecord(stored: Uint8Array): TermRecord {
  // Copied so that the wider views start where their size asks.
  const { buffer } = stored.byteOffset % 4 === 0 ? stored : stored.slice();
  const base = stored.byteOffset % 4 === 0 ? stored.byteOffset : 0;
  const [, count = 0, words = 0, places = 0, titleLength = 0, leadLength = 0, stock = 0] = stored;
  let at = base + headerLength;
  const next = (bytes: number): number => (at += bytes) - bytes;
  return {
    titleLength,
    leadLength,
    isStock: stock === 1,
    terms: new Uint32Array(buffer, next(count * 4), count),
    titleWords: new Uint32Array(buffer, next(words * 4), words),
    starts: new Uint16Array(buffer, next(count * 2), count),
    signature: new Uint16Array(buffer, next(places * 2), places),
    uses: new Uint8Array(buffer, next(count), count),
    lengths: new Uint8Array(buffer, next(count), count),
    rarity: new Uint8Array(buffer, next(count), count),
  };
}

const headerLength = 8;

function sizeOf(count: number, words: number, places: number): number {
  return headerLength + count * 9 + words * 4 + places * 2;
}
