import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { extractArticle } from './extract';
import { reparse } from '../../testing/reparse';
import { sanitise } from './sanitise';

const baseUrl = 'https://example.com/post';
const snippets = readFileSync(new URL('../../../e2e/site/hostile.txt', import.meta.url), 'utf8')
  .split(/^### /m)
  .slice(1)
  .map((part) => ({ name: part.slice(0, part.indexOf('\n')), html: part.slice(part.indexOf('\n') + 1) }));
const filler = '<p>Enough words for an article, so that the extraction keeps what stands here, one sentence after another, and again.</p>'.repeat(8);

test('there are at least a hundred attacks', () => {
  expect(snippets.length).toBeGreaterThanOrEqual(100);
  expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length);
});

for (const { name, html } of snippets) {
  test(`hostile: ${name}`, () => {
    const page = extractArticle(`<html><body><article>${filler}${html}</article></body></html>`, baseUrl);
    for (const safe of [sanitise(html, { baseUrl }).html, page.contentHtml]) {
      const seen = reparse(safe);
      expect(seen.strangers).toEqual([]);
      // A browser reads exactly what was written: nothing mutates.
      expect(seen.html).toBe(safe);
      for (const address of seen.addresses) expect(address).toMatch(/^(?:https?:\/\/|mailto:|#r\d+$)/);
      expect(seen.addresses.join()).not.toContain('canary()');
      expect(safe).not.toMatch(/pixel\.gif|canary\.invalid\/open/);
    }
    const words = html.match(/SAFE TEXT/g)?.length ?? 0;
    if (words > 0 && !swallowing.has(name)) expect(sanitise(html, { baseUrl }).html).toContain('SAFE TEXT');
  });
}

/** Attacks after which a browser shows no text either. */
const swallowing = new Set(['script after a bogus comment', 'unclosed attribute', 'mutation by select', 'frame that closes in an attribute', 'link in a link']);
