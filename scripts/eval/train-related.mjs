// Learns electron/store/related-model.ts from a labelled file of news:
//   node scripts/eval/train-related.mjs FILE [--out MODEL.ts] [--part 0|1] [--without SET]
// --part learns from half of the stories only, --without from all sets but one, so that the rest can judge.
import fs from 'node:fs';
import { addArticles, closeArchive, openArchive, production } from './archive.mjs';
import { boost, logLoss, packTrees, rankLoss } from './boost.mjs';
import { byArrival, numberOf, readLabelled, storyKey } from './labelled.mjs';

const option = (name) => (process.argv.includes(`--${name}`) ? process.argv[process.argv.indexOf(`--${name}`) + 1] : undefined);
const file = process.argv[2];
const out = option('out') ?? new URL('../../electron/store/related-model.ts', import.meta.url);
const part = option('part');
const without = option('without');
const width = production.featureNames.length;
const { articles, graded } = readLabelled(file);
const byId = new Map(articles.map((article) => [article.id, article]));
const sizes = new Map();
for (const article of articles) if (article.story) sizes.set(storyKey(article), (sizes.get(storyKey(article)) ?? 0) + 1);
const isLearned = (article) => article.set !== without && (part === undefined || numberOf(article.story ?? article.id) % 2 === Number(part));

const common = commonTermsOf(articles);
production.commonTerms.replace(unpackCommon(common));

const allLists = [...ranked(), ...placed()];
console.log(`${allLists.length} lists`);
const rankLists = allLists.filter(({ kind }) => kind === 'ranked');
const rankData = tableOf(rankLists);
const rank = boost(rankData, rankLoss(rankData.labels, rankData.groups, rankData.listWeights, rankData.relevant), { trees: 150, leaves: 16, rate: 0.1 });
console.log('rank learned');
const sameData = tableOf(allLists);
const same = boost(sameData, logLoss(sameData.labels, sameData.rowWeights), { trees: 150, leaves: 16, rate: 0.1, fewestHessian: 2 });
fs.writeFileSync(out, `// Made by scripts/eval/train-related.mjs: what it is and how it is read is in model.ts.
/* eslint-disable */
export const commonTermsTable =
  '${common}';
export const rankTrees =
  '${packTrees(rank)}';
export const sameTrees =
  '${packTrees(same)}';
`);
console.log(`${out} ${Math.round(fs.statSync(out).size / 1024)} kB`);

/** Lists as the sidebar ranks them: every labelled article against the whole file. */
function ranked() {
  const archive = openArchive();
  addArticles(archive, byArrival(articles));
  const found = articles
    .filter((article) => isLearned(article) && relevantTo(article) > 0)
    .map((article) => listOf(archive, article, 'ranked', () => production.relatedSearch()));
  closeArchive(archive);
  return found.filter(Boolean);
}

/** Lists as stories are placed: set by set, against what had arrived before. */
function placed() {
  const lists = [];
  for (const set of new Set(articles.filter(({ story }) => story).map(({ set: name }) => name))) {
    const archive = openArchive();
    addArticles(archive, byArrival(articles.filter(({ story }) => !story)));
    for (const article of byArrival(articles.filter((other) => other.set === set && other.story))) {
      addArticles(archive, [article]);
      if (isLearned(article)) lists.push(listOf(archive, article, 'placed', production.placementSearch));
    }
    closeArchive(archive);
  }
  return lists.filter(Boolean);
}

function listOf(archive, article, kind, optionsOf) {
  const document = production.documentOfArticle(archive.database, archive.rowIds.get(article.id));
  const { source, candidates } = production.findCandidates(archive.database, document, optionsOf(document));
  if (candidates.length === 0) return null;
  const rows = production.featuresOf(source, candidates);
  const labels = candidates.map((candidate) => labelOf(article, byId.get(archive.names.get(candidate.document.articleId))));
  return { kind, article, rows, labels, relevant: relevantTo(article) };
}

/** 1: same event, 0: another, null: the event in another language, or not judged. */
function labelOf(article, other) {
  if (graded[article.id]) return graded[article.id][other.id] ? 1 : 0;
  if (!article.story || other.story !== article.story) return 0;
  return other.lang === article.lang ? 1 : null;
}

function relevantTo(article) {
  if (graded[article.id]) return Object.keys(graded[article.id]).length;
  if (!article.story) return 0;
  return sizes.get(storyKey(article)) - 1;
}

/** Every set weighs the same, and a large story no more than the square root of its size. */
function tableOf(lists) {
  const count = lists.reduce((sum, { labels }) => sum + labels.filter((label) => label !== null).length, 0);
  const rows = new Float32Array(count * width);
  const labels = new Float32Array(count);
  const rowWeights = new Float32Array(count);
  const groups = [];
  const listWeights = [];
  const stories = new Map();
  for (const { kind, article } of lists) stories.set(kind + storyOf(article), (stories.get(kind + storyOf(article)) ?? 0) + 1);
  const weightIn = ({ kind, article }) => 1 / Math.sqrt(stories.get(kind + storyOf(article)));
  const sets = new Map();
  for (const list of lists) sets.set(list.article.set, (sets.get(list.article.set) ?? 0) + weightIn(list));
  // A set of few judged lists must not outvote the others.
  const heaviest = Math.max(...sets.values());
  let row = 0;
  for (const list of lists) {
    const share = sets.get(list.article.set) < heaviest / 50 ? 0.2 : 1;
    const weight = ((weightIn(list) / sets.get(list.article.set)) * share * lists.length) / sets.size;
    const first = row;
    list.labels.forEach((label, index) => {
      if (label === null) return;
      rows.set(list.rows.subarray(index * width, (index + 1) * width), row * width);
      labels[row] = label;
      rowWeights[row] = weight;
      row += 1;
    });
    groups.push([first, row]);
    listWeights.push(weight);
  }
  return { rows, count, width, labels, rowWeights, groups, listWeights, relevant: lists.map(({ relevant }) => relevant) };
}

function storyOf(article) {
  return article.story ?? article.id;
}

/**
 * Words that are common in every archive of their language, so that a young archive knows them too: in at least 2 %
 * of a language's articles, mostly written small, no numbers. Five bytes each: hash, −ln(rate) × 20.
 */
function commonTermsOf(all) {
  const languages = new Map();
  for (const article of all) {
    const language = languages.get(article.lang) ?? { articles: 0, terms: new Map() };
    languages.set(article.lang, language);
    language.articles += 1;
    const seen = new Map();
    for (const word of production.wordsOf(`${article.title}\n${article.text?.slice(0, 600) ?? ''}`, 80)) if (!seen.has(word.term)) seen.set(word.term, word);
    for (const [term, word] of seen) {
      const entry = language.terms.get(term) ?? { holding: 0, small: 0 };
      language.terms.set(term, entry);
      entry.holding += 1;
      if (!word.isCapitalised && !word.isNumber) entry.small += 1;
    }
  }
  const rates = new Map();
  for (const { articles: total, terms } of languages.values()) {
    if (total < 50) continue;
    for (const [term, { holding, small }] of terms) {
      const rate = holding / (total + 100);
      if (rate >= 0.02 && small >= holding * 0.7) rates.set(term, Math.max(rates.get(term) ?? 0, rate));
    }
  }
  const bytes = Buffer.alloc(rates.size * 5);
  [...rates].toSorted(([a], [b]) => (a < b ? -1 : 1)).forEach(([term, rate], index) => {
    bytes.writeUInt32LE(production.hashOf(term), index * 5);
    bytes[index * 5 + 4] = Math.round(-Math.log(rate) * 20);
  });
  console.log(`${rates.size} common terms`);
  return bytes.toString('base64');
}

function unpackCommon(base64) {
  const bytes = Buffer.from(base64, 'base64');
  return Array.from({ length: bytes.length / 5 }, (_, index) => [bytes.readUInt32LE(index * 5), Math.exp(-bytes[index * 5 + 4] / 20)]);
}
