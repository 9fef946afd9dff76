import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { setPriority } from 'node:os';
import { join } from 'node:path';
import { cacheFolder, projectFolder } from '../setup/places.mjs';
import { say } from '../setup/say.mjs';
import { newsGenerator } from './generated-news.mjs';

const seed = 7;
const feeds = 1000;
const pollSize = 25;
const indexBatch = 1000;
/** The articles spread over so many milliseconds before now. */
const span = 2 * 365 * 24 * 3_600_000;

/** The production store, built for Node. */
export async function builtStore() {
  const { build } = await import('vite');
  await build({ configFile: join(projectFolder, 'vite.config.ts'), mode: 'eval', logLevel: 'warn' });
  return import(new URL('../../dist/eval/production.js', import.meta.url).href);
}

/**
 * An archive of so many generated articles, stored and indexed by the production code. It is made once for each
 * schema and kept in the cache folder: 50,000 take half a minute, 1,000,000 a quarter of an hour.
 * @returns the file, and the generator's words, the commonest first
 */
export async function newsArchive(store, count) {
  const folder = join(cacheFolder, 'bench');
  const probe = join(folder, `probe-${process.pid}.db`);
  mkdirSync(folder, { recursive: true });
  const schema = schemaOf(store, probe);
  const file = join(folder, `news-${count}-schema-${schema}.db`);
  if (!existsSync(file)) await make(store, count, file);
  return { file, words: newsGenerator(seed).words };
}

function schemaOf(store, file) {
  const database = store.openDatabase(file, 'writer');
  store.migrate(database, file);
  const { schema } = store.readerCalls(database).check();
  database.close();
  for (const end of ['', '-wal', '-shm']) rmSync(`${file}${end}`, { force: true });
  return schema;
}

async function make(store, count, file) {
  setPriority(10);
  const part = `${file}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  const database = store.openDatabase(part, 'writer');
  store.migrate(database, part);
  database.script('PRAGMA synchronous = OFF');
  const writer = store.writerCalls(database);
  const { answer: ids } = writer.followFeeds({
    feeds: Array.from({ length: feeds }, (_, index) => ({ url: `https://feed-${index}.example/feed.xml`, title: `Feed ${index}`, siteUrl: null, section: `Section ${index % 20}` })),
  });
  const { next } = newsGenerator(seed);
  const now = Date.now();
  for (let stored = 0; stored < count; stored += pollSize) {
    const entries = Array.from({ length: Math.min(pollSize, count - stored) }, (_, index) => entryOf(next(), stored + index, now - span + Math.floor((span * (stored + index)) / count)));
    await writer.storePoll({ feedId: ids[(stored / pollSize) % feeds], feed: { ...emptyFeed, entries }, whenNew: schedule, whenSame: schedule });
    if (stored % 10_000 === 0) {
      while (writer.indexPending({ limit: indexBatch }) > 0);
      if (stored % 100_000 === 0) say(`made ${stored} of ${count} articles`);
    }
  }
  while (writer.indexPending({ limit: indexBatch }) > 0);
  // Four in five are read.
  database.run('UPDATE article_state SET read_at = listed_at WHERE article_id % 5 > 0');
  database.script('PRAGMA wal_checkpoint(TRUNCATE)');
  database.close();
  renameSync(part, file);
}

const emptyFeed = { format: 'rss', version: null, title: null, siteUrl: null, description: null, language: null, iconUrl: null, isWhole: true, refresh: { ttl: null, skipHours: [], skipDays: [], syndicationPeriod: null } };
const schedule = { validators: null, fullAnswerAt: null, bodyHash: null, askedAt: null, succeededAt: null, changedAt: null, nextAt: 0, nextWhy: 'new', interval: 3_600_000, chosenInterval: null, hints: null, failures: 0, problem: null, retryAfter: null, isPaused: false, goneAt: null, movedTo: null, movedPolls: 0, isPrivate: false };

function entryOf({ title, text, language }, number, publishedAt) {
  return {
    guid: `article-${number}`,
    url: `https://news.example/${number}`,
    urlKey: `news.example/${number}`,
    title,
    authors: [`Author ${number % 500}`],
    publishedAt,
    updatedAt: null,
    summary: null,
    language,
    categories: [],
    enclosures: [],
    commentsUrl: null,
    body: { html: `<p>${text}</p>`, text, words: Math.round(text.length / 6), pictures: [] },
    partReason: null,
    leadPicture: null,
    digest: String(number),
  };
}
