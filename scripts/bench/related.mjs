import { printRatio } from './figures.mjs';
import { builtStore, newsArchive } from './news-archive.mjs';

/** Milliseconds of CPU: the rest of what click to painted may take (50 ms, of a million 100) is the window's. */
const queryBounds = { 50_000: 35, 1_000_000: 80 };
const placingBound = 5;
/** As the program takes news in (api/terms.ts). */
const batch = 30;
const queries = 300;
/** Articles whose placing is timed: the last to come, so that the whole archive stands before them. */
const placed = 600;

/**
 * CPU of the related sidebar and of placing an arriving article, in an archive of generated news
 * (BROADSHEET_BENCH_ARTICLES, else 50,000; `npm run bench related-million`: 1,000,000). The terms of the archive are
 * made and indexed first, without stories but for the last: what a query reads does not depend on them.
 */
async function measure(count) {
  const store = await builtStore();
  const { file } = await newsArchive(store, count);
  const database = store.openDatabase(file, 'writer');
  database.script('PRAGMA synchronous = OFF');
  try {
    forgetLatest(database);
    indexAll(store, database, placed);
    const placing = placeAll(store, database);
    const { articles } = database.get('SELECT count(*) AS articles FROM article_terms');
    const ids = database.all('SELECT article_id AS id FROM article_terms ORDER BY seq').map(({ id }) => id);
    const asked = Array.from({ length: queries }, (_, index) => ids[Math.floor(((index + 0.5) * ids.length) / queries)]);
    store.tiesOf(database, asked[0]);
    const times = asked.map((id) => cpu(() => store.tiesOf(database, id)));
    const results = [
      printRatio(`${articles} articles, related query, CPU p50`, percentile(times, 50), queryBounds[count] ?? 35, 'ms'),
      printRatio(`${articles} articles, related query, CPU p95`, percentile(times, 95), queryBounds[count] ?? 35, 'ms', 1),
      printRatio('taking in an article, CPU p95 of batches', percentile(placing, 95), placingBound, 'ms'),
      printRatio('taking in an article, CPU median of batches', percentile(placing, 50), placingBound, 'ms', 1),
    ];
    return results.every(Boolean);
  } finally {
    database.close();
  }
}

export const benchRelated = () => measure(Number(process.env.BROADSHEET_BENCH_ARTICLES ?? 50_000));
export const benchRelatedMillion = () => measure(1_000_000);

/** What an earlier run placed is placed anew. */
function forgetLatest(database) {
  const latest = `SELECT id FROM article ORDER BY id DESC LIMIT ${placed}`;
  for (const table of ['article_terms', 'story_member', 'story_link']) database.run(`DELETE FROM ${table} WHERE article_id IN (${latest})`);
  database.run(`INSERT OR IGNORE INTO terms_pending ${latest}`);
}

function indexAll(store, database, left) {
  for (;;) {
    const { waiting } = database.get('SELECT count(*) AS waiting FROM terms_pending');
    const articles = store.listWithoutTerms(database, Math.min(500, waiting - left));
    if (waiting <= left || articles.length === 0) return;
    const rows = new Map(
      database
        .all('SELECT id, feed_id AS feedId, published_at AS publishedAt, language FROM article WHERE id IN (SELECT value FROM json_each(?))', JSON.stringify(articles.map(({ id }) => id)))
        .map((row) => [row.id, row]),
    );
    const termed = articles.map(({ id, title, text }) => ({ ...rows.get(id), articleId: id, terms: store.termsOf({ title, text }) }));
    database.transaction(() => store.indexTerms(database, termed));
  }
}

/** Milliseconds an article, batch by batch. */
function placeAll(store, database) {
  const times = [];
  for (;;) {
    const waiting = store.listWithoutTerms(database, batch).map(({ id, title, text }) => ({ id, terms: store.termsOf({ title, text }) }));
    if (waiting.length === 0) return times;
    times.push(cpu(() => store.takeInTerms(database, waiting)) / waiting.length);
  }
}

function cpu(run) {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

function percentile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor((share / 100) * sorted.length))];
}
