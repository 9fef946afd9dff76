// What taking in feeds costs at the very least, as a process of its own: argv is what to do, a file with the addresses, the archive.
// Prints {"fetch": …, "tokenize": …, "insert": …, "conditional": …} in CPU seconds.
import { DatabaseSync } from '@photostructure/sqlite';
import { Parser } from 'htmlparser2';
import { readFileSync } from 'node:fs';
import pLimit from 'p-limit';
import { request } from 'undici';
import { gunzipSync } from 'node:zlib';

const atOnce = 24;
const [urlFile, archiveFile] = process.argv.slice(2);
const urls = JSON.parse(readFileSync(urlFile, 'utf8'));

const spent = {};
async function timed(name, work) {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  spent[name] = (user + system) / 1e6;
  return result;
}

function fetchAll(headersOf) {
  const limit = pLimit(atOnce);
  return Promise.all(
    urls.map((url, index) =>
      limit(async () => {
        const { headers, body } = await request(url, { headers: { 'accept-encoding': 'gzip', ...headersOf(index) } });
        const bytes = Buffer.from(await body.arrayBuffer());
        return { etag: headers.etag, text: headers['content-encoding'] === 'gzip' ? gunzipSync(bytes).toString() : bytes.toString() };
      }),
    ),
  );
}

const answers = await timed('fetch', () => fetchAll(() => ({})));
await timed('conditional', () => fetchAll((index) => ({ 'if-none-match': answers[index].etag })));
const feeds = await timed('tokenize', () => answers.map(({ text }) => entriesOf(text)));
await timed('insert', () => insertAll(feeds));
process.stdout.write(`${JSON.stringify({ ...spent, entries: feeds.flat().length })}\n`);

/** The texts of each item by element name. */
function entriesOf(text) {
  const entries = [];
  let entry;
  let name = '';
  const parser = new Parser(
    {
      onopentagname(tag) {
        name = tag;
        if (tag === 'item') entries.push((entry = {}));
      },
      ontext(part) {
        if (entry) entry[name] = (entry[name] ?? '') + part;
      },
      onclosetag() {
        name = '';
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return entries;
}

/** Into the archive's own tables, a transaction a feed, and its full-text index in batches. */
function insertAll(all) {
  const database = new DatabaseSync(archiveFile);
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON; DROP TRIGGER article_without_terms; DROP TRIGGER text_without_terms');
  const ids = database.prepare(`SELECT id FROM feed WHERE kind = 'web' ORDER BY id`).all().map(({ id }) => id);
  const article = database.prepare(
    `INSERT INTO article (feed_id, identity, guid, url, url_key, title, authors, published_at, received_at, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const state = database.prepare('INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (?, ?, ?)');
  const body = database.prepare('INSERT INTO article_body (article_id, html, text, words) VALUES (?, ?, ?, ?)');
  const offline = database.prepare('INSERT INTO article_offline (article_id, is_ready, is_whole) VALUES (?, 1, 1)');
  const index = database.prepare('INSERT INTO search (rowid, title, text) SELECT id, title, text FROM search_source WHERE id > ? AND id <= ?');
  let last = database.prepare('SELECT coalesce(max(id), 0) AS id FROM article').get().id;
  const now = Date.now();
  all.forEach((entries, feed) => {
    database.exec('BEGIN IMMEDIATE');
    for (const entry of entries) {
      const html = entry['content:encoded'];
      const at = Date.parse(entry.pubDate);
      const id = article.run(ids[feed], entry.guid, entry.guid, entry.link, entry.link, entry.title, '["A. Writer"]', at, now, `${feed} ${entry.guid}`).lastInsertRowid;
      state.run(id, ids[feed], at);
      body.run(id, html, html.replace(/<[^>]+>/g, ''), 400);
      offline.run(id);
    }
    database.exec('COMMIT');
  });
  const newest = database.prepare('SELECT max(id) AS id FROM article').get().id;
  for (; last < newest; last += 200) {
    database.exec('BEGIN IMMEDIATE');
    index.run(last, last + 200);
    database.exec('COMMIT');
  }
  database.close();
}
