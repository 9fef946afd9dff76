import { ranker } from './model';
import { featureNames } from './pair-features';
import type { TermDocument } from './term-document';
import { evidenceNames, titleEvidence } from './title-evidence';
import { scoreOf } from './trees';

const namesAt = 1 + evidenceNames.indexOf('names');
const conflictAt = 1 + evidenceNames.indexOf('conflict');
/** Two places, two events ("Rail line through Linz reopens", "… through Graz reopens"), unless one name at least, in nats, is in both articles. */
const conflictOdds = 4;
const commonNames = 6;

const row = new Float32Array(1 + evidenceNames.length);

/**
 * Log-odds that two articles tell one event: what the ranker thinks, judged once more by what their titles share. In a
 * young archive, and where texts are alike for other reasons, the ranker alone is far too sure.
 */
export function sameEventOdds(source: TermDocument, other: TermDocument, rankerOdds: number): number {
  row[0] = rankerOdds;
  row.set(titleEvidence(source, other), 1);
  const odds = scoreOf(ranker().told, row, 0);
  return (row[namesAt] ?? 0) < commonNames ? odds - conflictOdds * (row[conflictAt] ?? 0) : odds;
}

/** The ranker's own log-odds of the candidate whose features start a row of `rows`. */
export const rankerOddsOf = (rows: Float32Array, candidate: number): number => scoreOf(ranker().same, rows, candidate * featureNames.length);
