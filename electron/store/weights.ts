import { termUse } from '../contract/terms';

/** BM25F (Robertson & Zaragoza 2009, section 3.6) over title and lead; constants chosen on labelled news. */
const titleBoost = 2.5;
const lengthShare = 0.8;
const saturation = 1.2;
/** Usual lengths in words; fixed, so that a stored weight never goes stale. */
const usualTitle = 10.5;
const usualLead = 48;
/** Rare terms count for more than BM25 gives them: rarity ^ 1.4 in a product, half of it on each side. */
export const rarityPower = 1.4;

export interface Lengths {
  readonly titleLength: number;
  readonly leadLength: number;
}

/** How much of an article a term is, before rarity: about 0.2 (once in a long lead) to 2 (in a short title). */
export function weightsOf({ titleLength, leadLength }: Lengths): (use: number) => number {
  const perTitle = titleBoost / (1 - lengthShare + (lengthShare * titleLength) / usualTitle);
  const perLead = 1 / (1 - lengthShare + (lengthShare * leadLength) / usualLead);
  return (use) => {
    const times = perTitle * (use & termUse.title) + perLead * ((use & termUse.lead) >> 2);
    return (times * (saturation + 1)) / (times + saturation);
  };
}

const lowestImpact = 0.25;
const impactStep = 1.36;

/** Weights of the eight classes that a posting can hold. */
export const impacts: readonly number[] = Array.from({ length: 8 }, (_, level) => lowestImpact * impactStep ** level);

export function impactClassOf(weight: number): number {
  return Math.max(0, Math.min(7, Math.round(Math.log(weight / lowestImpact) / Math.log(impactStep))));
}
