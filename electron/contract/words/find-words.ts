import { tokensOf, type Token } from './tokens';

/** Words that are looked for in a row. */
export interface SoughtWords {
  /** Folded; a single character each of scripts without spaces. Never empty. */
  readonly tokens: readonly string[];
  /** Whether the last one is only how a word begins. */
  readonly isPrefix: boolean;
}

export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** A piece of a text; the pieces in a row are the whole. */
export interface TextPiece {
  readonly text: string;
  readonly isHit: boolean;
}

/** What to look for, from what a person wrote; null: it holds no word. */
export function soughtWords(text: string, isPrefix: boolean): SoughtWords | null {
  const tokens = [...tokensOf(text)];
  const last = tokens.at(-1);
  // Characters of scripts without spaces are found within words anyway.
  return last ? { tokens: tokens.map(({ folded }) => folded), isPrefix: isPrefix && !last.isUnspaced } : null;
}

/** Where a text holds any of them: whole words, or the word that a prefix begins. In order, none overlaps another. */
export function findWords(text: string, sought: readonly SoughtWords[]): TextRange[] {
  if (sought.length === 0) return [];
  const found: TextRange[] = [];
  const tokens = [...tokensOf(text)];
  for (let at = 0; at < tokens.length; at++) {
    const length = longestMatch(tokens, at, sought);
    const first = tokens[at];
    const last = tokens[at + length - 1];
    if (length === 0 || !first || !last) continue;
    found.push({ start: first.start, end: last.end });
    at += length - 1;
  }
  return found;
}

function longestMatch(tokens: readonly Token[], at: number, sought: readonly SoughtWords[]): number {
  let longest = 0;
  for (const words of sought) if (words.tokens.length > longest && standsAt(tokens, at, words)) longest = words.tokens.length;
  return longest;
}

function standsAt(tokens: readonly Token[], at: number, { tokens: wanted, isPrefix }: SoughtWords): boolean {
  return wanted.every((word, index) => {
    const folded = tokens[at + index]?.folded;
    return folded === word || (isPrefix && index === wanted.length - 1 && folded?.startsWith(word) === true);
  });
}

/** A text cut at these ranges, for marking what was found without HTML. */
export function piecesOf(text: string, ranges: readonly TextRange[]): TextPiece[] {
  const pieces: TextPiece[] = [];
  let at = 0;
  for (const { start, end } of ranges) {
    if (start > at) pieces.push({ text: text.slice(at, start), isHit: false });
    pieces.push({ text: text.slice(start, end), isHit: true });
    at = end;
  }
  if (at < text.length || pieces.length === 0) pieces.push({ text: text.slice(at), isHit: false });
  return pieces;
}
