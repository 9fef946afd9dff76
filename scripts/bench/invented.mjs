/** Small, fast and the same everywhere (mulberry32): numbers from 0 to 1. */
export function openRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const syllables = ['bar', 'lo', 'ven', 'tis', 'mor', 'ka', 'rin', 'dal', 'fe', 'sol', 'gan', 'pel', 'tur', 'ni', 'sha', 'wick', 'em', 'ost'];
const common = 'the of and to in a is that for it was on with as by at from his her they this had not are but which be an were one all there'.split(' ');
const vocabulary = 20_000;

/** Words as often as in a language: every second one is among the most common, and the rarer a word the longer its rank. */
export function openProse(seed) {
  const random = openRandom(seed);
  const wordAt = (rank) => {
    let word = '';
    for (let left = rank + 18; left > 0; left = Math.floor(left / 18)) word += syllables[left % 18];
    return word;
  };
  const word = () => (random() < 0.45 ? common[Math.floor(random() ** 2 * common.length)] : wordAt(Math.floor(vocabulary ** random())));
  const sentence = (words) => {
    const text = Array.from({ length: words }, word).join(' ');
    return `${text[0].toUpperCase()}${text.slice(1)}.`;
  };
  return {
    random,
    title: () => sentence(8).slice(0, -1),
    paragraph: (sentences) => Array.from({ length: sentences }, () => sentence(9 + Math.floor(random() * 14))).join(' '),
  };
}
