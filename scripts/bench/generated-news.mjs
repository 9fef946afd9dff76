/**
 * News that was never printed: articles from a fixed seed whose words are as unevenly used as those of a language
 * (Zipf), a part of them in scripts without spaces. The same number gives the same articles everywhere.
 */
const commonWords =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all her she there would their we him been has when who will no more if out so up said what its about than into them can only other time new some could these two may first then do any like my now over such our man me even most made after also did many off before must well back through years where much your way down should because each just state those people mr how too little good world make very year still see own work men day get here old between both life being under three never know same last another while us might great go come since against right came take used himself few house use during without again place american around however home small found thought went say part once general high upon school every water government market climate police court energy election president minister report company price growth bank trade war peace health science study research data network security software city country region council harbour ferry train station'.split(
    ' ',
  );
const syllables =
  'ba be bi bo bu ca ce ci co cu da de di do du fa fe fi fo ga ge gi go ha he hi ho ja jo ka ke ki ko la le li lo lu ma me mi mo mu na ne ni no nu pa pe pi po pu ra re ri ro ru sa se si so su ta te ti to tu va ve vi vo wa we wi ya yo za ze con pro int str par ter men tion ing er al ent'.split(
    ' ',
  );
const vocabularySize = 80_000;

/** @returns the words, the commonest first, and a function that writes the next article */
export function newsGenerator(seed) {
  const random = randomNumbers(seed);
  const words = vocabulary(random);
  const table = zipfTable(words.length);
  const word = () => words[table[Math.floor(random() * table.length)]];
  const sentence = (count) => Array.from({ length: count }, word).join(' ');
  const character = (first, count) => String.fromCharCode(first + Math.floor(count * random() ** 2.5));
  const run = (count, next, stop, often) => Array.from({ length: count }, () => next() + (random() < often ? stop : '')).join('');
  const writers = {
    ja: (count) => run(count, () => (random() < 0.45 ? character(0x4e00, 2000) : random() < 0.7 ? character(0x3042, 70) : character(0x30a2, 80)), '。', 0.05),
    zh: (count) => run(count, () => character(0x4e00, 3000), '，', 0.1),
    ko: (count) => run(count, () => character(0xac00, 3000), ' ', 0.3),
  };
  const next = () => {
    const chance = random();
    const language = chance < 0.04 ? 'ja' : chance < 0.06 ? 'zh' : chance < 0.08 ? 'ko' : 'en';
    if (language === 'en') return { language, title: sentence(6 + Math.floor(random() * 6)), text: sentence(150 + Math.floor(random() * 150)) };
    return { language, title: writers[language](20), text: writers[language](600) };
  };
  return { words, next };
}

function vocabulary(random) {
  const words = new Set(commonWords);
  while (words.size < vocabularySize) words.add(Array.from({ length: 2 + Math.floor(random() * 3) }, () => syllables[Math.floor(random() * syllables.length)]).join(''));
  return [...words];
}

/** Ranks as often as a word of that rank is used: one look-up draws a word. */
function zipfTable(size) {
  const table = new Uint32Array(1 << 20);
  const weights = Array.from({ length: size }, (_, rank) => 1 / (rank + 2.7));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  let [at, sum] = [0, 0];
  weights.forEach((weight, rank) => {
    sum += weight / total;
    const end = rank === size - 1 ? table.length : Math.round(sum * table.length);
    table.fill(rank, at, end);
    at = Math.max(at, end);
  });
  return table;
}

/** Mulberry32: small, and good enough for words. */
function randomNumbers(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
