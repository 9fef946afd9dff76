import { findWords, soughtWords } from '../../contract/words/find-words';
import { fold } from '../../contract/words/fold';
import { addressKey } from '../address-key';

/** Something with a name, and with other names that only name it whole. */
export interface Named {
  readonly id: number;
  readonly name: string;
  readonly aliases?: readonly string[];
}

/**
 * Which of them a person means by some words: those called just that; else those that hold the words; else those
 * that hold words beginning so.
 */
export function namedBy(words: string, all: readonly Named[]): number[] {
  const asked = fold(words);
  const exact = all.filter(({ name, aliases = [] }) => [name, ...aliases].some((each) => fold(each) === asked));
  return exact.length > 0 ? idsOf(exact) : holdersOf(words, all);
}

/** Of feeds: a word of the title names each that holds it, quoted words the one of just that title. */
export function feedsNamedBy(words: string, isQuoted: boolean, feeds: readonly (Named & { readonly url: string })[]): number[] {
  const byAddress = feedsAt(words, feeds);
  if (byAddress.length > 0) return byAddress;
  return isQuoted ? namedBy(words, feeds) : holdersOf(words, feeds);
}

function holdersOf(words: string, all: readonly Named[]): number[] {
  for (const isPrefix of [false, true]) {
    const sought = soughtWords(words, isPrefix);
    const holders = sought ? all.filter(({ name }) => findWords(name, [sought]).length > 0) : [];
    if (holders.length > 0) return idsOf(holders);
  }
  return [];
}

/** Feeds at an address, or of a whole site. */
function feedsAt(address: string, feeds: readonly (Named & { readonly url: string })[]): number[] {
  if (!/[./]/.test(address)) return [];
  const full = /^[a-z][a-z0-9+.-]*:\/\//i.test(address) ? address : `https://${address}`;
  const key = addressKey(full);
  const exact = feeds.filter(({ url }) => addressKey(url) === key);
  if (exact.length > 0) return idsOf(exact);
  return idsOf(feeds.filter(({ url }) => addressKey(url).startsWith(`${key}/`)));
}

function idsOf(named: readonly Named[]): number[] {
  return named.map(({ id }) => id);
}
