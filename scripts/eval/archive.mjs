// A temporary archive, filled and asked through the production code.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const root = new URL('../../', import.meta.url);
const built = new URL('dist/eval/production.js', root);
// Whoever measures this module from elsewhere may not have built it.
if (!fs.existsSync(built)) {
  execFileSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'eval', '--logLevel', 'warn'], { cwd: root, stdio: 'inherit' });
}
export const production = await import(process.env.BROADSHEET_EVAL_BUILD ?? built.href);

const batchSize = 500;

/** `file` keeps the archive; without it the archive goes when closed. */
export function openArchive(file) {
  const folder = file ? null : fs.mkdtempSync(path.join(os.tmpdir(), 'broadsheet-eval-'));
  const database = production.openDatabase(file ?? path.join(folder, 'archive.db'), 'writer');
  production.migrate(database, file ?? path.join(folder, 'archive.db'));
  if (folder) database.script('PRAGMA synchronous = OFF');
  return { database, folder, feeds: new Map(), rowIds: new Map(), names: new Map(), cpu: { terms: 0, index: 0, place: 0 } };
}

export function closeArchive(archive) {
  archive.database.close();
  if (archive.folder) fs.rmSync(archive.folder, { recursive: true, force: true });
}

/** Stores articles and takes in their terms; a publisher is a feed, an article without one has a feed of its own. */
export function addArticles(archive, articles) {
  for (let at = 0; at < articles.length; at += batchSize) {
    archive.database.transaction(() => {
      const termed = articles.slice(at, at + batchSize).map((article) => storeArticle(archive, article));
      const before = performance.now();
      production.indexTerms(archive.database, termed);
      archive.cpu.index += performance.now() - before;
    });
  }
}

/** Puts articles into their stories; answers the stories. */
export function placeArticles({ database, rowIds, cpu }, articles) {
  const before = performance.now();
  const stories = database.transaction(() => articles.map((article) => production.placeArticle(database, rowIds.get(article.id))?.storyId));
  cpu.place += performance.now() - before;
  return stories;
}

function storeArticle(archive, article) {
  const { database, feeds, rowIds, names, cpu } = archive;
  const publisher = article.publisher ?? `of ${article.id}`;
  let feedId = feeds.get(publisher);
  if (feedId === undefined) {
    feedId = database.run(`INSERT INTO feed (kind, url, title, position) VALUES ('web', ?, ?, 0)`, `https://feed.invalid/${feeds.size}`, publisher).id;
    feeds.set(publisher, feedId);
  }
  const publishedAt = article.publishedAt ? Date.parse(article.publishedAt) : null;
  const { id } = database.run(
    'INSERT INTO article (feed_id, identity, url, title, language, published_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    feedId, article.id, article.url ?? null, article.title, article.lang ?? null, publishedAt, publishedAt ?? Date.now(),
  );
  database.run('INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (?, ?, ?)', id, feedId, publishedAt ?? Date.now());
  if (article.text) database.run('INSERT INTO article_body (article_id, html, text, words) VALUES (?, ?, ?, 0)', id, '', article.text);
  rowIds.set(article.id, id);
  names.set(id, article.id);
  const before = performance.now();
  const terms = production.termsOf({ title: article.title, text: article.text ?? '' });
  cpu.terms += performance.now() - before;
  return { articleId: id, feedId, publishedAt, language: article.lang ?? null, terms };
}
