// Reads a labelled file: one JSON article a line (gzip or plain):
// {id, set, title, text?, url?, publisher?, publishedAt?, lang, story?}; `story` names the event, none: a bystander.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';

export function readLabelled(file) {
  const bytes = fs.readFileSync(file);
  const text = (file.endsWith('.gz') ? zlib.gunzipSync(bytes) : bytes).toString('utf8');
  const articles = text.trim().split('\n').map((line) => JSON.parse(line));
  return { articles, graded: readGraded(file) };
}

/** `lang.NAME.json` beside NAME.jsonl.gz may hold graded judgements: {query id: {id: 1 | 2}}. */
function readGraded(file) {
  const name = path.basename(file).split('.')[0];
  const folder = path.dirname(file);
  return Object.assign(
    {},
    ...fs.readdirSync(folder).filter((entry) => /^[a-z]{2}\./.test(entry) && entry.slice(3) === `${name}.json`).map((entry) => JSON.parse(fs.readFileSync(path.join(folder, entry), 'utf8'))),
  );
}

/** Articles as they would have arrived: by date, undated ones where the file has them, after the dated. */
export function byArrival(articles) {
  const time = (article) => (article.publishedAt ? Date.parse(article.publishedAt) : Infinity);
  return articles.map((article, index) => ({ article, index })).toSorted((a, b) => (time(a.article) === time(b.article) ? a.index - b.index : time(a.article) - time(b.article))).map(({ article }) => article);
}

/** Stories tell one event in one language: other languages' articles are neither right nor wrong. */
export const storyKey = (article) => (article.story ? `${article.story}/${article.lang}` : null);

/** A stable number for a name: which half, which fold. */
export function numberOf(name) {
  let hash = 2166136261;
  for (const character of name) hash = Math.imul(hash ^ character.codePointAt(0), 16777619);
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}
