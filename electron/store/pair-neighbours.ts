import { hoursBetween } from './hours';
import type { TermDocument } from './term-document';

export const neighbourNames = [
  'localCosine', 'support', 'nearestOther', 'closerOthers', 'mutual', 'supportOfThree',
  'best', 'fifth', 'tenth', 'thirtieth', 'ofBest', 'place', 'hoursToMiddle',
] as const;

/** How the source and its candidates stand to each other. Index 0 is the source, n its n-th candidate. */
export interface Neighbourhood {
  readonly size: number;
  readonly documents: readonly TermDocument[];
  /** Cosines, row by row; the first row is the source's. */
  readonly cosines: Float64Array;
  /** Cosines to the source with terms weighed down that many candidates share. */
  readonly localCosines: Float64Array;
  /** Cosines of the candidates to the source, descending. */
  readonly sorted: readonly number[];
  /** Middle of the five first candidates in time, weighed by cosine; null: none has a date. */
  readonly middle: number | null;
}

const supporters = 10;

export function neighbourhoodOf(source: TermDocument, candidates: readonly TermDocument[]): Neighbourhood {
  const documents = [source, ...candidates];
  const size = documents.length;
  const cosines = cosinesOf(documents);
  return {
    size,
    documents,
    cosines,
    localCosines: localCosinesOf(documents),
    sorted: [...cosines.subarray(1, size)].toSorted((a, b) => b - a),
    middle: middleOf(candidates.slice(0, 5), cosines),
  };
}

/** Writes the features of {@link neighbourNames} of one candidate to `row` from `at`. */
export function neighbourFeatures({ size, documents, cosines, localCosines, sorted, middle }: Neighbourhood, candidate: number, row: Float32Array, at: number): void {
  const own = candidate + 1;
  const toSource = cosines[own] ?? 0;
  let support = 0, weights = 0, nearest = 0, closer = 0, ofThree = 0, three = 0;
  for (let other = 1; other < size; other += 1) {
    if (other === own) continue;
    const cosine = cosines[own * size + other] ?? 0;
    if (other <= supporters) {
      support += cosine * (cosines[other] ?? 0);
      weights += cosines[other] ?? 0;
    }
    if (other <= 3) {
      ofThree += cosine;
      three += 1;
    }
    if (cosine > nearest) nearest = cosine;
    if (cosine > toSource) closer += 1;
  }
  const place = sorted.findIndex((cosine) => cosine <= toSource);
  row.set(
    [
      localCosines[own] ?? 0, support / (weights || 1), nearest, Math.log2(1 + closer), toSource / (Math.max(nearest, toSource) || 1), ofThree / (three || 1),
      sorted[0] ?? 0, sorted[4] ?? 0, sorted[9] ?? 0, sorted[29] ?? 0, toSource / (sorted[0] || 1), Math.log2(1 + Math.max(0, place)),
      hoursBetween(middle, documents[own]?.publishedAt ?? null),
    ],
    at,
  );
}

/** All cosines at once, over the terms that two or more of the documents share. */
function cosinesOf(documents: readonly TermDocument[]): Float64Array {
  const size = documents.length;
  const cosines = new Float64Array(size * size);
  const holders = new Map<number, number[]>();
  documents.forEach(({ record, vector, norm }, index) => {
    record.terms.forEach((term, place) => {
      const value = (vector[place] ?? 0) / norm;
      const list = holders.get(term);
      if (!list) {
        holders.set(term, [index, value]);
        return;
      }
      for (let other = 0; other < list.length; other += 2) {
        const at = (list[other] ?? 0) * size + index;
        cosines[at] = (cosines[at] ?? 0) + (list[other + 1] ?? 0) * value;
      }
      list.push(index, value);
    });
  });
  for (let a = 0; a < size; a += 1) for (let b = a + 1; b < size; b += 1) cosines[b * size + a] = cosines[a * size + b] ?? 0;
  return cosines;
}

/** In dense news the words that all candidates share tell nothing apart: each term is weighed by its rarity among them too. */
function localCosinesOf(documents: readonly TermDocument[]): Float64Array {
  const local = new Map<number, number>();
  for (const { record } of documents) for (const term of record.terms) local.set(term, (local.get(term) ?? 0) + 1);
  for (const [term, holding] of local) local.set(term, Math.log((documents.length + 1) / (holding + 0.5)) ** 2);
  const own = new Map<number, number>();
  const cosines = new Float64Array(documents.length);
  let norm = 1;
  documents.forEach(({ record, vector }, index) => {
    let squares = 0;
    let dot = 0;
    for (let place = 0; place < vector.length; place += 1) {
      const term = record.terms[place] ?? 0;
      const value = vector[place] ?? 0;
      const weighed = value * (local.get(term) ?? 0);
      squares += value * weighed;
      if (index === 0) own.set(term, weighed);
      dot += value * (own.get(term) ?? 0);
    }
    if (index === 0) norm = Math.sqrt(squares) || 1;
    cosines[index] = dot / (norm * (Math.sqrt(squares) || 1));
  });
  return cosines;
}

function middleOf(first: readonly TermDocument[], cosines: Float64Array): number | null {
  let sum = 0;
  let weights = 0;
  first.forEach(({ publishedAt }, index) => {
    if (publishedAt === null) return;
    sum += publishedAt * (cosines[index + 1] ?? 0);
    weights += cosines[index + 1] ?? 0;
  });
  return weights > 0 ? sum / weights : null;
}
