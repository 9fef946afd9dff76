import type { Candidate } from './candidates';
import { hoursBetween } from './hours';
import { lexicalFeatures, lexicalNames } from './pair-lexical';
import { neighbourFeatures, neighbourhoodOf, neighbourNames } from './pair-neighbours';
import type { TermDocument } from './term-document';

/** Names of a pair's features, in the order of a row; the model is learned for this order. */
export const featureNames: readonly string[] = ['share', 'rank', ...lexicalNames, 'hours', 'direction', 'sameSource', 'sameLanguage', ...neighbourNames];

/** One row of {@link featureNames} for each candidate of `source`. */
export function featuresOf(source: TermDocument, candidates: readonly Candidate[]): Float32Array {
  const width = featureNames.length;
  const rows = new Float32Array(candidates.length * width);
  const neighbourhood = neighbourhoodOf(source, candidates.map(({ document }) => document));
  candidates.forEach(({ document, share }, index) => {
    let at = index * width;
    rows[at] = share;
    rows[at + 1] = Math.log2(index + 1);
    at += 2;
    at += lexicalFeatures(source, document, neighbourhood.cosines[index + 1] ?? 0, rows, at);
    rows[at] = hoursBetween(source.publishedAt, document.publishedAt);
    rows[at + 1] = source.publishedAt === null || document.publishedAt === null ? 0 : Math.sign(document.publishedAt - source.publishedAt);
    rows[at + 2] = source.feedId === document.feedId ? 1 : 0;
    rows[at + 3] = source.language === document.language ? 1 : 0;
    neighbourFeatures(neighbourhood, index, rows, at + 4);
  });
  return rows;
}
