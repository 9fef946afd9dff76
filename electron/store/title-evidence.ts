import { commonTerms, titleWords } from './model';
import { isInTitle, isName, isNumber, type TermDocument } from './term-document';

/** Names of {@link titleEvidence}'s numbers; the model in told-model.ts is learned for this order, after the log-odds of the first. */
export const evidenceNames = ['shared', 'best', 'words', 'share', 'across', 'names', 'conflict', 'sameSource'] as const;

/** Nats of a word that no table knows. */
const unknownWord = 8;
/** A word that fewer than about 2 titles in 100 have. */
const tellingWord = 4;

/**
 * What two titles have in common, by words that tell something in any archive, however young: information shared in
 * nats, that of the most telling word, telling words, the share of the title that has less, what stands in one's title
 * and the other's text, names in both articles; whether each title has a name of its own and they share none (0.5: a
 * title's first word may be one); and whether one source wrote both.
 */
export function titleEvidence(a: TermDocument, b: TermDocument): number[] {
  const { record: left } = a;
  const { record: right } = b;
  let shared = 0, best = 0, words = 0, across = 0, names = 0;
  let ofA = 0, ofB = 0, ownA = 0, ownB = 0, sharedName = 0;
  let i = 0, j = 0;
  while (i < left.terms.length || j < right.terms.length) {
    const x = i < left.terms.length ? (left.terms[i] ?? 0) : Infinity;
    const y = j < right.terms.length ? (right.terms[j] ?? 0) : Infinity;
    const useA = x <= y ? (left.uses[i] ?? 0) : 0;
    const useB = y <= x ? (right.uses[j] ?? 0) : 0;
    const told = x <= y ? tellingOf(x, a.rarity[i] ?? 0) : tellingOf(y, b.rarity[j] ?? 0);
    const nameA = x <= y ? nameIn(a, i) : 0;
    const nameB = y <= x ? nameIn(b, j) : 0;
    if (isInTitle(useA)) ofA += told;
    if (isInTitle(useB)) ofB += told;
    if (isInTitle(useA) && isInTitle(useB)) {
      shared += told;
      best = Math.max(best, told);
      if (told >= tellingWord) words += 1;
      sharedName = Math.max(sharedName, nameA, nameB);
    } else if (x === y && (isInTitle(useA) || isInTitle(useB))) across += told;
    if (x < y) ownA = Math.max(ownA, nameA);
    if (y < x) ownB = Math.max(ownB, nameB);
    if (isName(useA) && isName(useB)) names += told;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const conflict = Math.min(ownA, ownB) > sharedName ? Math.min(ownA, ownB) : 0;
  return [shared, best, words, shared / (Math.min(ofA, ofB) || 1), across, names, conflict, a.feedId === b.feedId ? 1 : 0];
}

/** 1: the term is a name in the title; 0.5: it begins the title, where a capital says nothing, and is no word that many titles have. */
export function nameIn({ record: { terms, uses, starts } }: TermDocument, index: number): number {
  const use = uses[index] ?? 0;
  if (!isInTitle(use) || isNumber(use)) return 0;
  if (isName(use)) return 1;
  const term = terms[index] ?? 0;
  return starts[index] === 0 && !titleWords.has(term) && !commonTerms.has(term) ? 0.5 : 0;
}

function tellingOf(term: number, rarity: number): number {
  const rate = Math.max(titleWords.get(term) ?? 0, commonTerms.get(term) ?? 0);
  return Math.min(rarity, rate > 0 ? -Math.log(rate) : unknownWord);
}
