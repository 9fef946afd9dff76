const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+/gu;
const word = /[\p{L}\p{N}\p{M}_]+/gu;

/** The words of a text; scripts without spaces are cut into single characters, so that no dictionary takes part. */
export function words(text) {
  return text.replace(unspaced, (run) => ` ${[...run].join(' ')} `).match(word) ?? [];
}

/** Every run of four words, as the article-extraction-benchmark counts them; a shorter text is one shingle. */
export function shingles(text) {
  const all = words(text);
  if (all.length === 0) return [];
  return Array.from({ length: Math.max(1, all.length - 3) }, (_, index) => all.slice(index, index + 4).join(' '));
}

/** How much of what was found is right, and how much of what is right was found, counting repeated units as often as they stand. */
export function overlap(expected, found) {
  const left = new Map();
  for (const unit of expected) left.set(unit, (left.get(unit) ?? 0) + 1);
  let shared = 0;
  for (const unit of found) {
    const count = left.get(unit) ?? 0;
    if (count === 0) continue;
    left.set(unit, count - 1);
    shared++;
  }
  return { precision: found.length === 0 ? Number(expected.length === 0) : shared / found.length, recall: expected.length === 0 ? 1 : shared / expected.length };
}
