import { searchStates, type SearchState } from '../../contract/search';
import { startOfDate } from './dates';
import type { Lexeme } from './lexemes';

/** What narrows a search without being looked for in the text. */
export type Filter =
  | { readonly field: 'feed' | 'section' | 'tag'; readonly name: string; readonly isQuoted: boolean }
  /** Feeds that were found by name already. */
  | { readonly field: 'feeds'; readonly ids: readonly number[] }
  | { readonly field: 'is'; readonly state: SearchState }
  | { readonly field: 'has-picture' }
  /** Listed before that moment, or at or after it. */
  | { readonly field: 'before' | 'after'; readonly time: number }
  /** A language with its variants: `pt` is also `pt-BR`. */
  | { readonly field: 'lang'; readonly tag: string };

/** What a piece with a field asks for; null: its value makes no sense there. */
export function filterOf({ field, value, isQuoted }: Lexeme): Filter | null {
  switch (field) {
    case 'feed':
    case 'section':
    case 'tag':
      return value.trim() === '' ? null : { field, name: value.trim(), isQuoted };
    case 'is': {
      const state = searchStates.find((known) => known === value.toLowerCase());
      return state ? { field, state } : null;
    }
    case 'has':
      return /^pictures?$/i.test(value) ? { field: 'has-picture' } : null;
    case 'before':
    case 'after': {
      const time = startOfDate(value);
      return time === undefined ? null : { field, time };
    }
    case 'lang':
      return /^[a-z]{2,3}(-[a-z0-9]{1,8})*$/i.test(value) ? { field, tag: value } : null;
    default:
      return null;
  }
}
