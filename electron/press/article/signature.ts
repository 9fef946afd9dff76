import { hashOf, mix } from './hash';
import type { Word } from './words';

/** Values in a signature: shared ÷ all estimates the Jaccard similarity of the shingles within about 0.09. */
export const signatureLength = 32;
const fewestWords = 12;

/**
 * MinHash of three-word shingles (Broder 1997, "On the resemblance and containment of documents"): one hash a
 * shingle, from which each place of the signature draws its own order.
 */
export function signatureOf(words: readonly Word[]): Uint16Array {
  if (words.length < fewestWords) return new Uint16Array(0);
  const hashes = words.map(({ word }) => hashOf(word));
  const lowest = new Uint32Array(signatureLength).fill(0xffffffff);
  for (let index = 0; index + 2 < hashes.length; index += 1) {
    const shingle = mix(Math.imul(hashes[index] ?? 0, 31) ^ Math.imul(hashes[index + 1] ?? 0, 17) ^ (hashes[index + 2] ?? 0));
    const step = mix(shingle ^ 0x9e3779b9) | 1;
    for (let place = 0, value = shingle; place < signatureLength; place += 1) {
      // Double hashing: the place's own hash of the shingle without hashing it again.
      if (value < (lowest[place] ?? 0)) lowest[place] = value;
      value = mixStep(value, step);
    }
  }
  return Uint16Array.from(lowest, (value) => value & 0xffff);
}

function mixStep(value: number, step: number): number {
  const next = Math.imul(value + step, 0x2c1b3c6d);
  return (next ^ (next >>> 15)) >>> 0;
}
