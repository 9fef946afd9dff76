// Folding on made-up sites, from a handful of articles to a thousand:
//   npm run eval:planted [-- NAME …] [--held-out] [--seeds N] [--wrong]
// --wrong prints the pairs that were folded and should not be, and the pairs that were missed.
import { production } from './archive.mjs';
import { table } from './tables.mjs';

const { siteGenerators, heldOutGenerators, openPlantedArchive, scoreFolding } = production;
const options = process.argv.slice(2);
const names = options.filter((option, index) => !option.startsWith('--') && options[index - 1] !== '--seeds');
const seeds = options.includes('--seeds') ? Number(options[options.indexOf('--seeds') + 1]) : 3;
const generators = options.includes('--held-out') ? heldOutGenerators : siteGenerators;
const sizes = [{ feeds: 3, each: 3 }, { feeds: 5, each: 5 }, { feeds: 8, each: 12 }, { feeds: 40, each: 25 }];

const rows = [];
for (const [name, generate] of Object.entries(generators)) {
  if (names.length > 0 && !names.includes(name)) continue;
  const row = { site: name };
  for (const size of sizes) {
    // A large site holds as many events as several small ones.
    const runs = size.feeds * size.each > 500 ? 1 : seeds * 3;
    const sum = { precision: 0, recall: 0, strangers: 0, articles: 0 };
    for (let seed = 0; seed < runs; seed += 1) {
      const articles = generate(seed, size);
      const archive = openPlantedArchive();
      const ids = await archive.arrive(articles);
      const stories = archive.storiesOf(ids);
      archive.close();
      const score = scoreFolding(articles, stories);
      for (const key of Object.keys(sum)) sum[key] += score[key];
      if (options.includes('--wrong')) printWrong(name, size, articles, stories);
    }
    const label = `${size.feeds}x${size.each}`;
    row[`P ${label}`] = sum.precision / runs;
    row[`R ${label}`] = sum.recall / runs;
    row[`wrong ${label}`] = sum.strangers / sum.articles;
  }
  rows.push(row);
  process.stderr.write(`${name}\n`);
}
table(rows);

function printWrong(name, { feeds, each }, articles, stories) {
  articles.forEach((a, i) => {
    for (let j = i + 1; j < articles.length; j += 1) {
      const b = articles[j];
      const oneEvent = a.event !== null && a.event === b.event;
      const oneStory = stories[i] === stories[j];
      if (oneEvent !== oneStory) console.log(`${oneStory ? 'WRONG ' : 'missed'} ${name} ${feeds}x${each}: ${a.title} | ${b.title}`);
    }
  });
}
