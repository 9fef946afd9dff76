// Judges related news and folding on a labelled file and prints what issue trackers and people ask for.
import { table } from './tables.mjs';
import { byArrival, numberOf, readLabelled, storyKey } from './labelled.mjs';

const shownRows = 10;
const queriesOfStory = 5;
/** Titles that share this much of their words are the easy part; the hard subset leaves them out. */
const easyTitles = 0.6;

export async function report(options, { open, openStream }) {
  const file = options.find((option) => !option.startsWith('--'));
  if (!file) throw new Error('usage: npm run eval:related -- FILE [--queries N] [--json]');
  const limit = Number(options[options.indexOf('--queries') + 1]) || Infinity;
  const { articles, graded } = readLabelled(file);
  const related = await scoreRelated(articles, graded, limit, open);
  const folding = await scoreFolding(articles, openStream);
  if (options.includes('--json')) console.log(JSON.stringify({ related, folding }));
}

async function scoreRelated(articles, graded, limit, open) {
  const before = process.cpuUsage();
  const handle = await open(articles.map(stripped));
  const cpu = process.cpuUsage(before);
  const queries = queriesOf(articles, graded, limit);
  const latencies = [];
  const sets = new Map();
  for (const { article, grades, ignored, easy } of queries) {
    const start = performance.now();
    const ids = await handle.related(article.id, shownRows + 20);
    latencies.push(performance.now() - start);
    const shown = handle.shown(article.id);
    const set = sets.get(article.set) ?? { all: [], hard: [], shown: { same: [0, 0], background: [0, 0] } };
    sets.set(article.set, set);
    push(set.all, judged(ids, grades, ignored));
    push(set.hard, judged(ids, new Map([...grades].filter(([id]) => !easy.has(id))), new Set([...ignored, ...easy])));
    for (const { id, group } of shown) {
      if (ignored.has(id)) continue;
      set.shown[group][0] += grades.has(id) ? 1 : 0;
      set.shown[group][1] += 1;
    }
  }
  const rows = [...sets].map(([name, { all, hard, shown }]) => ({
    set: name, queries: all.length, nDCG: mean(all, 'nDCG'), recall: mean(all, 'recall'), MRR: mean(all, 'MRR'), hard: mean(hard, 'nDCG'),
    samePrecision: shown.same[0] / shown.same[1], sameRows: shown.same[1] / all.length, backgroundRows: shown.background[1] / all.length,
    allPrecision: (shown.same[0] + shown.background[0]) / (shown.same[1] + shown.background[1]),
  }));
  const macro = { set: 'macro', ...Object.fromEntries(Object.keys(rows[0]).filter((key) => key !== 'set').map((key) => [key, mean(rows, key)])) };
  console.log('\nRelated news');
  table([...rows, macro]);
  latencies.sort((a, b) => a - b);
  const cost = {
    articles: articles.length,
    queryP50: at(latencies, 0.5), queryP95: at(latencies, 0.95),
    storeCpuMs: (cpu.user + cpu.system) / 1000 / articles.length,
    termsMs: handle.archive.cpu.terms / articles.length, indexMs: handle.archive.cpu.index / articles.length, placeMs: handle.archive.cpu.place / articles.length,
    residentMB: process.memoryUsage().rss / 1048576,
  };
  console.log('\nCost (milliseconds an article or query)');
  table([cost]);
  handle.close();
  return { rows, macro, cost };
}

async function scoreFolding(articles, openStream) {
  const rows = [];
  for (const set of setsOf(articles)) {
    const stream = await openStream();
    for (const article of articles) if (!article.story) await stream.add(stripped(article));
    const labelled = byArrival(articles.filter((article) => article.set === set && article.story));
    const start = performance.now();
    for (const article of labelled) await stream.add(stripped(article));
    const milliseconds = (performance.now() - start) / labelled.length;
    const stories = stream.final();
    rows.push({ set, articles: labelled.length, ...bCubed(labelled.map((article) => ({ found: stories.get(article.id), right: storyKey(article) }))), milliseconds });
  }
  const macro = { set: 'macro', ...Object.fromEntries(Object.keys(rows[0]).filter((key) => key !== 'set').map((key) => [key, mean(rows, key)])) };
  console.log('\nFolding');
  table([...rows, macro]);
  return { rows, macro };
}

const stripped = ({ story: _story, ...article }) => article;

/** Sets with a story of two or more. */
function setsOf(articles) {
  return [...new Set(articles.filter(({ story }) => story).map(({ set }) => set))];
}

function queriesOf(articles, graded, limit) {
  const stories = new Map();
  for (const article of articles) if (article.story) stories.set(article.story, [...(stories.get(article.story) ?? []), article]);
  const queries = [];
  for (const members of stories.values()) {
    const chosen = [...members].toSorted((a, b) => numberOf(a.id) - numberOf(b.id)).slice(0, queriesOfStory);
    for (const article of chosen) {
      const others = members.filter((other) => other !== article);
      const grades = new Map(others.filter(({ lang }) => lang === article.lang).map(({ id }) => [id, 1]));
      const easy = new Set(others.filter((other) => titleOverlap(article.title, other.title) >= easyTitles).map(({ id }) => id));
      if (grades.size > 0) queries.push({ article, grades, easy, ignored: new Set(others.filter(({ lang }) => lang !== article.lang).map(({ id }) => id)) });
    }
  }
  for (const article of articles) if (graded[article.id]) queries.push({ article, grades: new Map(Object.entries(graded[article.id])), easy: new Set(), ignored: new Set() });
  return queries.toSorted((a, b) => numberOf(a.article.id) - numberOf(b.article.id)).slice(0, limit);
}

/** nDCG@10 with gains of 2^grade − 1 (Järvelin & Kekäläinen 2002), recall@10 and reciprocal rank; null: nothing to find. */
function judged(ids, grades, ignored) {
  if (grades.size === 0) return null;
  const list = ids.filter((id) => !ignored.has(id)).slice(0, shownRows);
  const gain = (grade, place) => (2 ** grade - 1) / Math.log2(place + 2);
  const ideal = [...grades.values()].toSorted((a, b) => b - a).slice(0, shownRows).reduce((sum, grade, place) => sum + gain(grade, place), 0);
  const first = list.findIndex((id) => grades.has(id));
  return {
    nDCG: list.reduce((sum, id, place) => sum + gain(grades.get(id) ?? 0, place), 0) / ideal,
    recall: list.filter((id) => grades.has(id)).length / Math.min(shownRows, grades.size),
    MRR: first < 0 ? 0 : 1 / (first + 1),
  };
}

/** B-cubed (Bagga & Baldwin 1998) and pair scores of a clustering. */
export function bCubed(items) {
  const count = (keys) => keys.reduce((map, key) => map.set(key, (map.get(key) ?? 0) + 1), new Map());
  const found = count(items.map((item) => item.found));
  const right = count(items.map((item) => item.right));
  const both = count(items.map((item) => `${item.found} ${item.right}`));
  const precision = items.reduce((sum, item) => sum + both.get(`${item.found} ${item.right}`) / found.get(item.found), 0) / items.length;
  const recall = items.reduce((sum, item) => sum + both.get(`${item.found} ${item.right}`) / right.get(item.right), 0) / items.length;
  const pairs = (map) => [...map.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { precision, recall, F1: (2 * precision * recall) / (precision + recall), pairF1: (2 * pairs(both)) / (pairs(found) + pairs(right)) };
}

function titleOverlap(a, b) {
  const [left, right] = [a, b].map((title) => {
    const plain = title.normalize('NFKC').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
    const words = plain.split(' ');
    return new Set(words.length > 3 ? words : Array.from({ length: plain.length - 1 }, (_, index) => plain.slice(index, index + 2)));
  });
  const shared = [...left].filter((word) => right.has(word)).length;
  return shared / (left.size + right.size - shared || 1);
}

const push = (list, value) => value && list.push(value);
const mean = (rows, key) => rows.map((row) => row[key]).filter(Number.isFinite).reduce((sum, value, _, all) => sum + value / all.length, 0);
const at = (sorted, share) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
