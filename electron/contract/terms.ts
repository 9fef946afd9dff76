/**
 * What an article is about, small enough to keep beside it: the terms that related news and story
 * folding compare. Made by press from the words, kept by the store; neither needs the other's code.
 * Arrays of one article run in parallel and move between threads without being copied.
 */
export interface Terms {
  /** Hashes of the distinct terms (words cut to five letters, pairs of CJK characters), ascending. */
  readonly terms: Uint32Array;
  /** How each term is used: {@link termUse}. */
  readonly uses: Uint8Array;
  /** Where each first stands, in UTF-16 units of `title + '\n' + text`, and how long the word is. */
  readonly starts: Uint16Array;
  readonly lengths: Uint8Array;
  /** Hashes of the title's whole words in order, at most 40. */
  readonly titleWords: Uint32Array;
  /** MinHash of the text's three-word shingles, 16 bits each; empty where the text is too short for one. */
  readonly signature: Uint16Array;
  /** Length of title and lead, in words. */
  readonly titleLength: number;
  readonly leadLength: number;
  /** Hash of the title without case, marks and punctuation. */
  readonly titleKey: number;
}

/** Bits of {@link Terms.uses}: times in the title (0–3), times in the lead (0–7), what the word looks like, and whether the store found it to be filler. */
export const termUse = { title: 3, lead: 7 << 2, name: 1 << 5, number: 1 << 6, filler: 1 << 7 } as const;
