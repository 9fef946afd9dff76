import { searchFields, type SearchField } from '../../contract/search';

/** A piece of a search between spaces. */
export interface Lexeme {
  readonly start: number;
  readonly end: number;
  readonly isNegated: boolean;
  /** The word before a colon, when it is one that means something. */
  readonly field: SearchField | null;
  /** Without minus, field and quotes. */
  readonly value: string;
  readonly isQuoted: boolean;
  /** Nothing follows it: it may be half typed. A closed quotation is whole. */
  readonly isOpen: boolean;
}

const quotes = /[“”„‟＂]/g;
const piece = /(-?)(?:(\p{L}+):)?(?:"([^"]*)("?)|([^\s"]+))/gu;

/** Cuts a search into its pieces. Every text can be cut. */
export function lexemesOf(text: string): Lexeme[] {
  return [...text.replace(quotes, '"').matchAll(piece)].map((match) => {
    const [whole, minus, name, quoted, closing, bare] = match;
    const end = match.index + whole.length;
    const field = name === undefined ? null : fieldNamed(name);
    const value = quoted ?? bare ?? '';
    return {
      start: match.index,
      end,
      isNegated: minus === '-',
      field,
      // A colon after any other word is only a colon.
      value: name !== undefined && field === null ? `${name}:${value}` : value,
      isQuoted: quoted !== undefined,
      isOpen: end === text.length && closing !== '"',
    };
  });
}

function fieldNamed(name: string): SearchField | null {
  const lower = name.toLowerCase();
  return searchFields.find((field) => field === lower) ?? null;
}
