// Learns electron/store/told-model.ts, which judges the ranker's pairs once more by what titles share, from a labelled
// file of news and from made-up sites, whose archives are young and whose texts are alike:
//   node scripts/eval/train-told.mjs FILE [--planted SHARE]
import fs from 'node:fs';
import { addArticles, closeArchive, openArchive, production } from './archive.mjs';
import { boost, logLoss, packTrees } from './boost.mjs';
import { readLabelled, storyKey } from './labelled.mjs';

const out = new URL('../../electron/store/told-model.ts', import.meta.url);
const share = process.argv.includes('--planted') ? Number(process.argv[process.argv.indexOf('--planted') + 1]) : 0.35;
const sizes = [{ feeds: 3, each: 3 }, { feeds: 5, each: 5 }, { feeds: 8, each: 12 }, { feeds: 40, each: 25 }];
/** Evaluation plants other numbers. */
const firstSeed = 100;
/** Pairs less likely than this are apart however the titles read. */
const lowestOdds = -3.5;
const width = 1 + production.evidenceNames.length;

const pairs = [];
fromFile();
const heldOut = pairs.length;
for (const [name, generate] of Object.entries(production.siteGenerators)) await fromSites(name, generate, pairs);
console.log(`${heldOut} pairs of the file, ${pairs.length - heldOut} of sites`);

const groups = new Map();
for (const { group } of pairs) groups.set(group, (groups.get(group) ?? 0) + 1);
const kinds = { file: 0, sites: 0 };
for (const group of groups.keys()) kinds[group.startsWith('file') ? 'file' : 'sites'] += 1;
const weightOf = ({ group }) =>
  group.startsWith('file')
    ? ((1 - share) * pairs.length) / kinds.file / Math.max(2000, groups.get(group))
    : (share * pairs.length) / kinds.sites / Math.max(300, groups.get(group));

const lists = Array.from({ length: Math.ceil(pairs.length / 20) }, (_, index) => [index * 20, Math.min(pairs.length, index * 20 + 20)]);
const rows = rowsOf(pairs);
const loss = logLoss(Float32Array.from(pairs, ({ isSame }) => Number(isSame)), Float32Array.from(pairs, weightOf));
const packed = packTrees(boost({ rows, count: pairs.length, width, groups: lists }, loss, { trees: 60, leaves: 8, rate: 0.1, fewestHessian: 20 }));
fs.writeFileSync(out, `// Made by scripts/eval/train-told.mjs; how it is read is in same-event.ts.\n/* eslint-disable */\nexport const toldTrees =\n  '${packed}';\n`);

judge('file', pairs.filter(({ group }) => group.startsWith('file')));
for (const { feeds } of sizes) judge(`sites of ${feeds}`, pairs.filter(({ group }) => !group.startsWith('file') && group.endsWith(` ${feeds}`)));
for (const [name, generate] of Object.entries(production.heldOutGenerators)) {
  const aside = [];
  await fromSites(name, generate, aside);
  judge(name, aside);
}
process.exit(0);

function fromFile() {
  const { articles } = readLabelled(process.argv[2]);
  const archive = openArchive();
  const byRow = new Map();
  for (const article of articles) {
    addArticles(archive, [article]);
    byRow.set(archive.rowIds.get(article.id), article);
  }
  for (const article of articles) {
    if (!article.story) continue;
    collect(archive.database, archive.rowIds.get(article.id), pairs, `file ${article.set}`, (other) => storyKey(byRow.get(other)) === storyKey(article) && byRow.get(other).story === article.story);
  }
  closeArchive(archive);
}

async function fromSites(name, generate, into) {
  for (const size of sizes) {
    for (let seed = firstSeed; seed < firstSeed + (size.feeds > 20 ? 1 : 4); seed += 1) {
      const articles = generate(seed, size);
      const archive = production.openPlantedArchive();
      const ids = await archive.arrive(articles);
      const byRow = new Map(ids.map((id, index) => [id, articles[index]]));
      for (const id of ids) collect(archive.database, id, into, `${name} ${size.feeds}`, (other) => byRow.get(id).event !== null && byRow.get(id).event === byRow.get(other).event);
      archive.close();
    }
  }
}

/** An article with what it would be compared with, as far as that came before it. */
function collect(database, id, into, group, isSame) {
  const document = production.documentOfArticle(database, id);
  if (!document) return;
  const { source, candidates } = production.findCandidates(database, document, production.placementSearch(document));
  const features = production.featuresOf(source, candidates);
  candidates.forEach(({ document: other }, index) => {
    const odds = production.rankerOddsOf(features, index);
    if (other.articleId >= id || odds < lowestOdds) return;
    into.push({ group, isSame: isSame(other.articleId), values: [odds, ...production.titleEvidence(source, other)] });
  });
}

function rowsOf(list) {
  const table = new Float32Array(list.length * width);
  list.forEach(({ values }, index) => table.set(values, index * width));
  return table;
}

/** What links at even odds before and after. */
function judge(name, list) {
  const trees = production.unpackTrees(packed);
  const table = rowsOf(list);
  const told = (index) => production.scoreOf(trees, table, index * width);
  const line = [['ranker', (index) => table[index * width]], ['told', told]].map(([which, oddsOf]) => {
    let right = 0, wrong = 0;
    list.forEach(({ isSame }, index) => {
      if (oddsOf(index) < -0.2) return;
      if (isSame) right += 1;
      else wrong += 1;
    });
    return `${which}: ${right} right of ${list.filter(({ isSame }) => isSame).length}, ${wrong} wrong`;
  });
  console.log(`${name} — ${line.join('; ')}`);
}
