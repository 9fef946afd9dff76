import { commonTerms } from './model';

/** Articles that the shipped rates count for: a young archive leans on them, a grown one on itself. */
const priorArticles = 1500;
const unknownRate = 2e-5;
const steps = 20;

/** Information of a term in nats, from how many of `articles` hold it. */
export function rarityOf(term: number, holding: number, articles: number): number {
  const prior = commonTerms.get(term) ?? unknownRate;
  return -Math.log((holding + priorArticles * prior) / (articles + priorArticles));
}

export const packRarity = (rarity: number): number => Math.max(1, Math.min(255, Math.round(rarity * steps)));
export const unpackRarity = (packed: number): number => packed / steps;
