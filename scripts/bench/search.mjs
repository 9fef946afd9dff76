import { newsArchive, builtStore } from './news-archive.mjs';
import { percentile, printRatio } from './figures.mjs';

/** Milliseconds of CPU in which an answer must be there, so that key to painted list stays within 50 (and 200 of a million). */
const bounds = { 50_000: 35, 1_000_000: 160 };
/** As the window asks at each key. */
const asked = { limit: 500, hits: 20 };
const runs = 3;

/** What a person types, key by key; words by how common they are, the commonest is 0. */
function searches(words) {
  const [common, usual, seldom, rare] = [words[2], words[250], words[4000], words[40_000]];
  return {
    'a common word': [common, words[5], 'government'],
    'usual words': [usual, `${words[260]} ${words[300]}`, `climate ${words[400]}`],
    'seldom and rare words': [seldom, rare, `${words[6000]} ${usual}`],
    phrases: [`"${words[3]} ${usual}`, '"climate policy"'],
    operators: [`title:${usual}`, `${usual} -${common}`, `${usual} OR ${seldom}`, `is:unread ${usual}`, `feed:"Feed 12" ${common}`, `${common} after:2026`, 'author:"author 77"'],
    'scripts without spaces': ['一丁', '가각', 'あい一', `${usual} 一丁`],
  };
}

/**
 * Latency of a search at every key in an archive of generated news (BROADSHEET_BENCH_ARTICLES, else 50,000), beside the
 * same FTS5 query asked raw and ranked whole.
 */
export async function benchSearch() {
  const count = Number(process.env.BROADSHEET_BENCH_ARTICLES ?? 50_000);
  const store = await builtStore();
  const { file, words } = await newsArchive(store, count);
  const database = store.openDatabase(file, 'reader');
  const reader = store.readerCalls(database);
  const results = [];
  const all = { own: [], byDate: [], raw: [] };
  try {
    reader.searchHeadlines({ text: 'warm up', sort: 'relevance', ...asked });
    for (const [kind, texts] of Object.entries(searches(words))) {
      const own = [];
      const raw = [];
      for (const typed of texts.flatMap(keystrokes)) {
        own.push(best(() => reader.searchHeadlines({ text: typed, sort: 'relevance', ...asked })));
        all.byDate.push(best(() => reader.searchHeadlines({ text: typed, sort: 'date', ...asked })));
        const expression = rawExpression(store, database, typed);
        raw.push(expression === null ? own.at(-1) : best(() => database.all('SELECT rowid FROM search WHERE search MATCH ? ORDER BY rank LIMIT 50', expression)));
      }
      printRatio(`${kind}, p95 of ${own.length} keys`, percentile(own, 95), percentile(raw, 95), 'ms');
      all.own.push(...own);
      all.raw.push(...raw);
    }
    for (const [name, values] of [['by relevance', all.own], ['by date', all.byDate]]) {
      printRatio(`${count} articles, ${name}, p50`, percentile(values, 50), percentile(all.raw, 50), 'ms');
      printRatio(`${count} articles, ${name}, p95`, percentile(values, 95), percentile(all.raw, 95), 'ms');
      printRatio(`${count} articles, ${name}, slowest`, Math.max(...values), Math.max(...all.raw), 'ms');
    }
    const bound = bounds[count];
    if (bound !== undefined) results.push(printRatio('p95 of every key against its bound', percentile([...all.own, ...all.byDate], 95), bound, 'ms', 1));
  } finally {
    database.close();
  }
  return results.every(Boolean);
}

function keystrokes(text) {
  return Array.from({ length: text.length }, (_, index) => text.slice(0, index + 1));
}

/** Milliseconds of CPU, the best of a few runs: what the machine does beside is not ours. */
function best(run) {
  let shortest = Infinity;
  for (let count = 0; count < runs; count++) {
    const before = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(before);
    shortest = Math.min(shortest, (user + system) / 1000);
  }
  return shortest;
}

function rawExpression(store, database, text) {
  const { query } = store.readQuery(text);
  const plan = query && store.planOf(database, query, () => null);
  return plan && plan.wanted !== null ? store.expressionOf(plan) : null;
}
