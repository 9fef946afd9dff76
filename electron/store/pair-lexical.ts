import { isInLead, isInTitle, isName, isNumber, type TermDocument } from './term-document';

export const lexicalNames = [
  'bm25', 'bm25Back', 'cosine', 'titleCosine', 'leadCosine', 'titleOfSource', 'titleOfOther', 'titleOfSourceAnywhere', 'titleOfOtherAnywhere',
  'rarest', 'secondRarest', 'thirdRarest', 'rarestInTitles', 'secondInTitles', 'sharedInTitles', 'shared', 'sharedRarity',
  'wordJaccard', 'pairs', 'pairShare', 'namesOfSource', 'namesOfOther', 'names', 'numbers', 'numbersDiffer',
  'rarestOnlySource', 'rarestOnlyOther', 'titleLength', 'otherTitleLength', 'signature',
] as const;

/** Nats of the rarest term there is, about; features of rarity are shares of it. */
const fullRarity = 9.5;

/** Writes the features of {@link lexicalNames} to `row` from `at`; answers how many. */
export function lexicalFeatures(source: TermDocument, other: TermDocument, cosine: number, row: Float32Array, at: number): number {
  const a = source.record;
  const b = other.record;
  const sums = fieldSums(source);
  const otherSums = fieldSums(other);
  let score = 0, inTitles = 0, inLeads = 0, titleShared = 0, anywhereOfSource = 0, anywhereOfOther = 0, names = 0, numbers = 0, numbersHere = 0, numbersThere = 0;
  let countInTitles = 0, count = 0, sum = 0, onlySource = 0, onlyOther = 0;
  const rarest = [0, 0, 0];
  const rarestInTitles = [0, 0];
  let i = 0, j = 0;
  while (i < a.terms.length || j < b.terms.length) {
    const left = i < a.terms.length ? (a.terms[i] ?? 0) : Infinity;
    const right = j < b.terms.length ? (b.terms[j] ?? 0) : Infinity;
    const use = a.uses[i] ?? 0;
    const otherUse = b.uses[j] ?? 0;
    if (left === right) {
      const rarity = source.rarity[i] ?? 0;
      score += (source.weight[i] ?? 0) * (other.weight[j] ?? 0) * (source.power[i] ?? 0);
      if (isInTitle(use) && isInTitle(otherUse)) {
        inTitles += rarity * rarity;
        titleShared += rarity;
        countInTitles += 1;
        keepLargest(rarestInTitles, rarity);
        if (isNumber(use)) numbers += 1;
      }
      if (isInLead(use) && isInLead(otherUse)) inLeads += rarity * rarity;
      if (isInTitle(use)) anywhereOfSource += rarity;
      if (isInTitle(otherUse)) anywhereOfOther += rarity;
      if (isName(use) && isName(otherUse)) names += rarity;
      count += 1;
      sum += rarity;
      keepLargest(rarest, rarity);
    } else if (left < right) {
      if (isInTitle(use)) onlySource = Math.max(onlySource, source.rarity[i] ?? 0);
    } else if (isInTitle(otherUse)) onlyOther = Math.max(onlyOther, other.rarity[j] ?? 0);
    if (left <= right) {
      if (isNumber(use) && isInTitle(use)) numbersHere += 1;
      i += 1;
    }
    if (right <= left) {
      if (isNumber(otherUse) && isInTitle(otherUse)) numbersThere += 1;
      j += 1;
    }
  }
  const pairs = sharedPairs(a.titleWords, b.titleWords);
  const features = [
    score / source.selfScore, score / other.selfScore, cosine,
    inTitles / (Math.sqrt(sums.titleSquares * otherSums.titleSquares) || 1), inLeads / (Math.sqrt(sums.leadSquares * otherSums.leadSquares) || 1),
    titleShared / (sums.title || 1), titleShared / (otherSums.title || 1), anywhereOfSource / (sums.title || 1), anywhereOfOther / (otherSums.title || 1),
    (rarest[0] ?? 0) / fullRarity, (rarest[1] ?? 0) / fullRarity, (rarest[2] ?? 0) / fullRarity,
    (rarestInTitles[0] ?? 0) / fullRarity, (rarestInTitles[1] ?? 0) / fullRarity, countInTitles, count, sum / fullRarity,
    wordJaccard(a.titleWords, b.titleWords), pairs, pairs / Math.max(1, Math.min(a.titleWords.length, b.titleWords.length) - 1),
    names / (sums.names || 1), names / (otherSums.names || 1), names / fullRarity,
    numbers, numbersHere > 0 && numbersThere > 0 && numbers === 0 ? 1 : 0,
    onlySource / fullRarity, onlyOther / fullRarity, a.titleLength, b.titleLength, signatureOverlap(source, other),
  ];
  row.set(features, at);
  return features.length;
}

/** Puts a value into a short descending list. */
function keepLargest(list: number[], value: number): void {
  for (let place = 0, moving = value; place < list.length; place += 1) {
    const here = list[place] ?? 0;
    if (moving <= here) continue;
    list[place] = moving;
    moving = here;
  }
}

interface FieldSums {
  readonly title: number;
  readonly titleSquares: number;
  readonly leadSquares: number;
  readonly names: number;
}

const sumsKept = new WeakMap<TermDocument, FieldSums>();

function fieldSums(document: TermDocument): FieldSums {
  const kept = sumsKept.get(document);
  if (kept) return kept;
  let title = 0, titleSquares = 0, leadSquares = 0, names = 0;
  document.record.uses.forEach((use, index) => {
    const rarity = document.rarity[index] ?? 0;
    if (isInTitle(use)) {
      title += rarity;
      titleSquares += rarity * rarity;
    }
    if (isInLead(use)) leadSquares += rarity * rarity;
    if (isName(use)) names += rarity;
  });
  const sums = { title, titleSquares, leadSquares, names };
  sumsKept.set(document, sums);
  return sums;
}

/** Jaccard similarity of two titles' words, 0–1. */
export function wordJaccard(a: Uint32Array, b: Uint32Array): number {
  if (a.length === 0 || b.length === 0) return 0;
  const left = new Set(a);
  const right = new Set(b);
  let shared = 0;
  for (const word of right) if (left.has(word)) shared += 1;
  return shared / (left.size + right.size - shared);
}

/** Neighbouring words that stand in both titles in the same order. */
function sharedPairs(a: Uint32Array, b: Uint32Array): number {
  let shared = 0;
  for (let i = 0; i + 1 < a.length; i += 1) {
    for (let j = 0; j + 1 < b.length; j += 1) {
      if (a[i] === b[j] && a[i + 1] === b[j + 1]) {
        shared += 1;
        break;
      }
    }
  }
  return shared;
}

/** Estimated Jaccard similarity of two texts' three-word shingles, 0–1; 0 where one has too little text. */
export function signatureOverlap({ record: a }: TermDocument, { record: b }: TermDocument): number {
  if (a.signature.length === 0 || a.signature.length !== b.signature.length) return 0;
  let equal = 0;
  for (let place = 0; place < a.signature.length; place += 1) if (a.signature[place] === b.signature[place]) equal += 1;
  return equal / a.signature.length;
}
