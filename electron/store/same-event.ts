import { ranker } from './model';
import { featureNames } from './pair-features';
import type { TermDocument } from './term-document';
import { evidenceNames, titleEvidence } from './title-evidence';
import { scoreOf } from './trees';

const row = new Float32Array(1 + evidenceNames.length);

/**
 * Log-odds that two articles tell one event: what the ranker thinks, judged once more by what their titles share. In a
 * young archive, and where texts are alike for other reasons, the ranker alone is far too sure.
 */
export function sameEventOdds(source: TermDocument, other: TermDocument, rankerOdds: number): number {
  row[0] = rankerOdds;
  row.set(titleEvidence(source, other), 1);
  return scoreOf(ranker().told, row, 0);
}

/** The ranker's own log-odds of the candidate whose features start a row of `rows`. */
export const rankerOddsOf = (rows: Float32Array, candidate: number): number => scoreOf(ranker().same, rows, candidate * featureNames.length);
