import { expect, test } from '@playwright/test';
import { problemOf, type Problem } from '../../contract/errors';
import { parseFeed } from './parse';

const refused = (text: string, contentType: string | null = null): Problem => {
  try {
    parseFeed(new TextEncoder().encode(text), { url: 'https://site.example/', contentType });
  } catch (error) {
    return problemOf(error);
  }
  throw new Error('should have been refused');
};

const rows: readonly (readonly [name: string, text: string, code: string, says: string])[] = [
  ['nothing', '', 'feed-empty', 'empty page'],
  ['spaces', ' \n\t', 'feed-empty', 'empty page'],
  ['a page', '<!doctype html><html><head><title>x</title></head><body><p>feed</p></body></html>', 'not-a-feed', 'web page'],
  ['a page in XHTML', '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head/></html>', 'not-a-feed', 'web page'],
  ['the page of a portal', '<HTML><HEAD><META http-equiv="refresh" content="0"></HEAD></HTML>', 'not-a-feed', 'web page'],
  ['a list of feeds', '<?xml version="1.0"?><opml version="2.0"><body/></opml>', 'not-a-feed', 'OPML'],
  ['a sitemap', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>x</loc></url></urlset>', 'not-a-feed', 'Check the address'],
  ['other JSON', '{"error":"gone"}', 'not-a-feed', 'Check the address'],
  ['a JSON list', '[1,2]', 'not-a-feed', 'Check the address'],
  ['JSON that is none', '{{{', 'not-a-feed', 'Check the address'],
  ['text', 'Not found', 'not-a-feed', 'Check the address'],
  ['bytes', '\u0000\u0001\u0002PNG\u0000', 'not-a-feed', 'Check the address'],
  ['a tag', '<', 'not-a-feed', 'Check the address'],
  ['half a declaration', '<?xml version="1.0" enc', 'not-a-feed', 'Check the address'],
];

for (const [name, text, code, says] of rows) {
  test(`not a feed: ${name}`, () => {
    const problem = refused(text);
    expect(problem.code).toBe(code);
    expect(problem.sentence).toContain(says);
    expect(problem.sentence).toContain(code === 'feed-empty' || says !== 'OPML' ? 'What is stored was kept' : 'Import it');
  });
}

test('a feed whose address nobody knows keeps what is absolute', () => {
  const feed = parseFeed(new TextEncoder().encode('<rss><channel><item><link>/a</link><description>&lt;img src="/i.png"&gt;</description></item><item><link>https://site.example/b</link></item></channel></rss>'), { url: null, contentType: null });
  expect(feed.entries.map((entry) => entry.url)).toEqual([null, 'https://site.example/b']);
  expect(feed.entries[0]?.summaryHtml).toBe('<img src="/i.png">');
});
