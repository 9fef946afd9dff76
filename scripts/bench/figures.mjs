export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** One line of a bench: what was measured, beside what it is held against, and whether the ratio keeps its bound. */
export function printRatio(name, value, base, unit, bound) {
  const ratio = value / base;
  const verdict = bound === undefined ? '' : ratio <= bound ? `  (at most ${bound})` : `  (ABOVE ${bound})`;
  process.stdout.write(`${name.padEnd(44)} ${value.toFixed(2)} ${unit}  against ${base.toFixed(2)} ${unit}  ratio ${ratio.toFixed(2)}${verdict}\n`);
  return bound === undefined || ratio <= bound;
}

export function percentile(values, percent) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((sorted.length * percent) / 100))];
}

/** One line of a bench for a figure that is held against a number, not against another measurement. */
export function printBound(name, value, unit, bound) {
  process.stdout.write(`${name.padEnd(44)} ${value.toFixed(0)} ${unit}  (${value <= bound ? 'at most' : 'ABOVE'} ${bound})\n`);
  return value <= bound;
}
