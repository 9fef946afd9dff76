import { argv } from 'node:process';
import { fileURLToPath } from 'node:url';
import { buildForEval } from '../setup/build.mjs';
import { overlap, shingles, words } from './overlap.mjs';

/** What the pages of our own must reach in words, both ways. */
const floor = 0.95;

await buildForEval();
const { extractArticle } = await import('../../dist/eval/production.js');

/**
 * Extracts an article with the production code.
 * @param {string} html
 * @param {string} url where the page came from
 * @returns {{title: string, byline: string | null, publishedAt: number | null, language: string | null, contentHtml: string, contentText: string}}
 */
export function extract(html, url) {
  const { title, byline, publishedAt, language, contentHtml, contentText } = extractArticle(html, url);
  return { title, byline, publishedAt, language, contentHtml, contentText };
}

if (argv[1] === fileURLToPath(import.meta.url)) process.exitCode = await report();


/** Prints precision, recall and F1 of words and of shingles of four words for each kind of site. */
async function report() {
  const { testPages } = await import('./pages/pages.mjs');
  const kinds = new Map();
  const misses = { title: 0, authors: 0, publishedAt: 0, language: 0 };
  const times = [];
  const pages = testPages();
  for (const { kind, html, url, expected } of pages) {
    const start = process.cpuUsage();
    const found = extractArticle(html, url);
    const { user, system } = process.cpuUsage(start);
    times.push((user + system) / 1000);
    const scores = { words: overlap(words(expected.text), words(found.contentText)), shingles: overlap(shingles(expected.text), shingles(found.contentText)) };
    kinds.set(kind, [...(kinds.get(kind) ?? []), scores]);
    for (const field of Object.keys(misses)) if (String(found[field]) !== String(expected[field])) misses[field]++;
  }
  print(`${'kind'.padEnd(16)}pages  words P / R / F1        shingles P / R / F1`);
  for (const [kind, scores] of kinds) print(`${kind.padEnd(16)}${String(scores.length).padStart(5)}  ${line(scores, 'words')}  ${line(scores, 'shingles')}`);
  const all = [...kinds.values()].flat();
  print(`${'all'.padEnd(16)}${String(all.length).padStart(5)}  ${line(all, 'words')}  ${line(all, 'shingles')}`);
  print(`metadata that differs, of ${pages.length}: ${Object.entries(misses).map(([field, count]) => `${field} ${count}`).join(', ')}`);
  print(`CPU a page: median ${times.toSorted((a, b) => a - b)[times.length >> 1].toFixed(1)} ms`);
  const { precision, recall } = mean(all, 'words');
  return precision >= floor && recall >= floor ? 0 : 1;
}

function print(text) {
  process.stdout.write(`${text}\n`);
}

function mean(scores, unit) {
  const average = (field) => scores.reduce((sum, score) => sum + score[unit][field], 0) / scores.length;
  const [precision, recall] = [average('precision'), average('recall')];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function line(scores, unit) {
  const { precision, recall, f1 } = mean(scores, unit);
  return [precision, recall, f1].map((value) => value.toFixed(4)).join(' ');
}
