/** Numbers that look random and are the same for the same seed everywhere (mulberry32). */
export interface Random {
  /** A whole number from 0 up to, not including, `limit`. */
  below(limit: number): number;
  pick<T>(choices: readonly T[]): T;
  /** `true` in about `share` of all cases, 0–1. */
  chance(share: number): boolean;
  /** A copy in another order. */
  shuffled<T>(items: readonly T[]): T[];
}

/** @param seeds joined to one: the parts of a site each have numbers of their own, whatever the others drew */
export function openRandom(...seeds: readonly number[]): Random {
  let state = seeds.reduce((mixed, seed) => Math.imul(mixed ^ (seed + 0x9e3779b9), 0x85ebca6b) ^ (mixed >>> 13), 0x2545f491);
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    below,
    pick: (choices) => {
      const choice = choices[below(choices.length)];
      if (choice === undefined) throw new Error('nothing to pick from');
      return choice;
    },
    chance: (share) => next() < share,
    shuffled: (items) => {
      const order = items.map((item) => ({ item, at: next() }));
      return order.toSorted((a, b) => a.at - b.at).map(({ item }) => item);
    },
  };
}
