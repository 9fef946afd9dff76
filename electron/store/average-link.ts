/**
 * Groups `size` things by average linkage: the two groups that are surest of each other on average become one,
 * until no two reach `threshold`. Answers the group of each thing; deterministic, the earlier pair wins a tie.
 * @param sureness size × size, symmetric; used up.
 */
export function groupByAverageLink(sureness: Float64Array, size: number, threshold: number): number[] {
  const groups = Array.from({ length: size }, (_, index) => index);
  const weights = new Float64Array(size).fill(1);
  const alive = [...groups];
  for (;;) {
    const pair = surestPair(sureness, size, alive, threshold);
    if (!pair) return groups;
    const [kept, gone] = pair;
    const total = (weights[kept] ?? 0) + (weights[gone] ?? 0);
    for (const other of alive) {
      if (other === kept || other === gone) continue;
      const average = ((sureness[kept * size + other] ?? 0) * (weights[kept] ?? 0) + (sureness[gone * size + other] ?? 0) * (weights[gone] ?? 0)) / total;
      sureness[kept * size + other] = average;
      sureness[other * size + kept] = average;
    }
    weights[kept] = total;
    alive.splice(alive.indexOf(gone), 1);
    for (let index = 0; index < size; index += 1) if (groups[index] === gone) groups[index] = kept;
  }
}

function surestPair(sureness: Float64Array, size: number, alive: readonly number[], threshold: number): [number, number] | undefined {
  let best: [number, number] | undefined;
  let highest = threshold;
  for (let i = 0; i < alive.length; i += 1) {
    const a = alive[i] ?? 0;
    for (let j = i + 1; j < alive.length; j += 1) {
      const b = alive[j] ?? 0;
      const value = sureness[a * size + b] ?? 0;
      if (value > highest) {
        highest = value;
        best = [a, b];
      }
    }
  }
  return best;
}
