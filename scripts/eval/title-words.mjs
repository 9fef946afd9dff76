// Learns electron/store/title-words.ts from a labelled file of news:
//   node scripts/eval/title-words.mjs FILE
// Words that stand in the titles of many different stories of a language, so that a young archive does not take them
// for telling. Five bytes each: hash, −ln(share of stories) × 20.
import fs from 'node:fs';
import { production } from './archive.mjs';
import { readLabelled, storyKey } from './labelled.mjs';

const fewestStories = 4;
const fewestOfLanguage = 1000;
const lowestRate = 0.002;
const out = new URL('../../electron/store/title-words.ts', import.meta.url);

const languages = new Map();
for (const article of readLabelled(process.argv[2]).articles) {
  const stories = languages.get(article.lang) ?? new Map();
  languages.set(article.lang, stories);
  const key = article.story ? storyKey(article) : article.id;
  const words = stories.get(key) ?? new Set();
  stories.set(key, words);
  for (const { term, isNumber } of production.wordsOf(article.title, 40)) if (!isNumber) words.add(term);
}

const rates = new Map();
for (const stories of languages.values()) {
  if (stories.size < fewestOfLanguage) continue;
  const counts = new Map();
  for (const words of stories.values()) for (const term of words) counts.set(term, (counts.get(term) ?? 0) + 1);
  for (const [term, count] of counts) {
    const rate = count / stories.size;
    if (count >= fewestStories && rate >= lowestRate) rates.set(term, Math.max(rates.get(term) ?? 0, rate));
  }
}

const bytes = Buffer.alloc(rates.size * 5);
[...rates].toSorted(([a], [b]) => (a < b ? -1 : 1)).forEach(([term, rate], index) => {
  bytes.writeUInt32LE(production.hashOf(term), index * 5);
  bytes[index * 5 + 4] = Math.round(-Math.log(rate) * 20);
});
fs.writeFileSync(out, `// Made by scripts/eval/title-words.mjs; how it is read is in model.ts.\n/* eslint-disable */\nexport const titleWordsTable =\n  '${bytes.toString('base64')}';\n`);
console.log(`${rates.size} words`);
