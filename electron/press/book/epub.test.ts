import { expect, test } from '@playwright/test';
import { array, assert, constantFrom, oneof, property, sample, tuple } from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseFragment } from 'parse5';
import type { BookStory, EditionBook } from '../../contract/edition-book';
import { epubFaults, hasEpubcheck, noEpubcheck } from '../../testing/epubcheck';
import { writeEpub } from './epub';
import { writePage } from './page';
import { xhtmlOf } from './xhtml';

const png = Uint8Array.from(Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64'));
const webp = Uint8Array.from(Buffer.from('UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA', 'base64'));
const skyline = readFileSync(new URL('../../../assets/edition/skyline.svg', import.meta.url));

const plain: BookStory = {
  title: 'Ferry returns & the <harbour> rejoices',
  language: 'en',
  kicker: 'World',
  why: 'Told by 3 sources.',
  facts: ['Harbour News and 2 more', '2026-11-23 06:42'],
  url: 'https://news.example/a b?q=[1]|2#part|x',
  standfirst: 'After a year in dock.',
  opening: null,
  html: '<p>The ferry is <b>back</b>.</p>',
  note: null,
  picture: null,
  pictures: {},
};

function book(stories: readonly BookStory[]): EditionBook {
  return {
    title: 'Morning edition, Monday 23 November 2026',
    summary: '3 stories from 2 sources',
    end: ['That’s the morning edition.', '3 stories from 2 sources.'],
    language: 'en',
    identifier: '5c0a8f0e-1111-8222-8333-444455556666',
    madeAt: '2026-11-23T07:00:00.000Z',
    stories,
    files: [
      { name: 'a.png', type: 'image/png', bytes: png },
      { name: 'b.webp', type: 'image/webp', bytes: webp },
      { name: 'skyline.svg', type: 'image/svg+xml', bytes: skyline },
    ],
  };
}

const rich: BookStory = {
  ...plain,
  title: 'Everything that a story may hold',
  picture: { file: 'skyline.svg', width: 1600, height: 860, alt: 'A "skyline"' },
  pictures: {
    'https://news.example/a.png': { file: 'a.png', width: 1, height: 1, alt: '' },
    'https://news.example/b.webp': { file: 'b.webp', width: 1, height: 1, alt: '' },
  },
  html: [
    '<h2>Heading</h2><p>One<sup id="r1"><a href="#r2">1</a></sup>, <a href="https://example.com/x y?a=1&amp;b=|">link</a>, <a href="mailto:a@example.com">mail</a>, a<br>break, <time datetime="never">then</time>.</p>',
    '<figure><img src="https://news.example/a.png" alt="Here" width="400" height="300"><figcaption>Caption <small>Credit</small></figcaption></figure>',
    '<p>In line <img src="https://news.example/b.webp" alt="too" width="20" height="20"> and <img src="https://news.example/gone.jpg" alt="not here">.</p>',
    '<ul><li>a<ul><li>b</li></ul></li></ul><ol start="3" reversed><li><p>c</p><p>d</p></li><li value="7">e</li></ol><dl><dt>f</dt><dd>g</dd></dl>',
    '<table><caption>T</caption><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody></table>',
    '<pre><code>if a &lt; b:\n  c</code></pre><blockquote><p>Said.</p></blockquote><hr><details><summary>More</summary><p>Inside</p></details>',
    '<p lang="ja"><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p><p lang="ar" dir="rtl">نص</p>',
    '<p><math display="block"><mfrac><mi>x</mi><mn>2</mn></mfrac><mo>=</mo><msup><mi>y</mi><mn>2</mn></msup></math> and broken <math><mfrac><mi>x</mi></mfrac></math></p>',
    '<figure data-embed="video"><a href="https://www.youtube.com/watch?v=abcdefghijk"><img src="https://i.ytimg.com/x.jpg" alt=""></a><figcaption><a href="https://www.youtube.com/watch?v=abcdefghijk">Otters</a> <small>YouTube</small></figcaption></figure>',
    '<p id="r2">note <a href="#r1">back</a></p><script>fetch("https://evil.example")</script><p onclick="x">end</p>',
  ].join(''),
};
const bare: BookStory = { ...plain, title: 'Only a headline', html: null, note: 'Only the headline is here.', opening: 'As the front page had it.', url: null, language: null };

/** Stories of any mess that a feed may send; what is stored of it is sanitised, and is once more here. */
const soup = array(
  oneof(
    constantFrom(...'p div span a b em h1 h2 h5 ul ol li dl dt dd table caption tr th td pre code blockquote figure figcaption img br hr details summary ruby rt rp math mi mo mfrac msup time ins abbr small sub q'.split(' ')).map((tag) => `<${tag} id="x" href="#x" src="/i.jpg" alt="a" lang="de" dir="rtl" colspan="2" start="2" title="t" datetime="soon" display="block">`),
    constantFrom(...'p div span a b ul li table tr td figure details summary ruby math h2 blockquote'.split(' ')).map((tag) => `</${tag}>`),
    constantFrom('text ', '<br><br>', '&amp;', '\u0000', '\u000b', '\ud800', '日本', ' ', '\n', '<a name="x"></a>', '<a href="https://example.com/%zz?[x]#a#b">l</a>'),
  ),
  { maxLength: 40 },
).map((parts) => parts.join(''));

let folder: string;
test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'epub-'))));
test.afterEach(() => rmSync(folder, { recursive: true }));

test('an EPUB holds its type first and as it is, then front page, stories and pictures', () => {
  const bytes = writeEpub(book([plain, rich, bare]));
  expect(strFromU8(bytes.subarray(30, 58))).toBe('mimetypeapplication/epub+zip');
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual([
    'mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/nav.xhtml', 'EPUB/style.css', 'EPUB/front.xhtml', 'EPUB/story-1.xhtml', 'EPUB/story-2.xhtml', 'EPUB/story-3.xhtml',
    'EPUB/pictures/no-picture.svg', 'EPUB/pictures/a.png', 'EPUB/pictures/b.webp', 'EPUB/pictures/skyline.svg',
  ]);
  expect(strFromU8(files['EPUB/front.xhtml'] ?? png)).toContain('<a href="story-1.xhtml">Ferry returns &amp; the &lt;harbour&gt; rejoices</a>');
  expect(strFromU8(files['EPUB/story-2.xhtml'] ?? png)).not.toContain('evil.example');
  expect(files['EPUB/pictures/a.png']).toEqual(png);
});

test('epubcheck finds nothing in stories of any kind and any mess', () => {
  test.skip(!hasEpubcheck, noEpubcheck);
  test.setTimeout(180_000);
  const mess = sample(soup, { numRuns: 250, seed: 20_261_123 }).map((html, index): BookStory => ({ ...plain, title: `Mess ${index}`, html, url: null }));
  const path = join(folder, 'edition.epub');
  writeFileSync(path, writeEpub(book([plain, rich, bare, ...mess])));
  expect(epubFaults(path)).toEqual([]);
});

test('XHTML is well formed and says what the HTML said', () => {
  assert(
    property(tuple(soup, soup), ([first, second]) => {
      const xhtml = xhtmlOf(`${first}${second}`, { pictures: {}, addressOf: (file) => file, idPrefix: 's-' });
      let depth = 0;
      for (const [, end, , selfClosed] of xhtml.matchAll(/<(\/?)([a-z\d]+)(?: [^<>]*?)?(\/?)>/g)) depth += end ? -1 : selfClosed ? 0 : 1;
      if (depth !== 0) throw new Error(`not balanced: ${xhtml}`);
      if (/<(?!\/?[a-z])|&(?!amp;|lt;|gt;|quot;)/.test(xhtml)) throw new Error(`bare sign: ${xhtml}`);
    }),
    { numRuns: 500, seed: 3 },
  );
});

test('a page holds everything within itself', () => {
  const html = writePage(book([plain, rich, bare]));
  const addresses = [...html.matchAll(/(?:src|href)="([^"]*)"/g)].map((match) => match[1] ?? '');
  const loaded = [...html.matchAll(/<img[^>]*src="([^"]{0,40})/g)].map((match) => match[1] ?? '');
  expect(loaded.every((address) => address.startsWith('data:image/'))).toBe(true);
  expect(loaded).toHaveLength(3);
  // Links within lead to what is there; others are a person's to follow.
  for (const address of addresses.filter((each) => each.startsWith('#'))) expect(html).toContain(`id="${address.slice(1)}"`);
  expect(JSON.stringify(parseFragment(html).childNodes.length)).not.toBe('0');
  expect(html).toContain('That’s the morning edition.');
});
