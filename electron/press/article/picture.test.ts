import { expect, test } from '@playwright/test';
import { sanitise } from './sanitise';
import { bestCandidate, parseSrcset } from './srcset';

test('a srcset is read as the standard does', () => {
  expect(parseSrcset(' a.jpg 400w, https://x.example/f(1,2)/b.jpg 800w,c.jpg 1.5x , d,e.jpg')).toEqual([
    { url: 'a.jpg', width: 400, density: null },
    { url: 'https://x.example/f(1,2)/b.jpg', width: 800, density: null },
    { url: 'c.jpg', width: null, density: 1.5 },
    { url: 'd,e.jpg', width: null, density: null },
  ]);
  expect(parseSrcset(',,, ')).toEqual([]);
  expect(parseSrcset('a '.repeat(10_000))).toHaveLength(1);
});

for (const [srcset, shown, expected] of [
  ['a 400w, b 1200w, c 2400w', null, 'b'],
  ['a 2400w, b 3200w', null, 'a'],
  ['a 1x, b 2x, c 3x', 600, 'b'],
  ['a 1x, b 2x', null, 'b'],
  ['a', null, 'a'],
] as const) {
  test(`worth storing of ${srcset}`, () => expect(bestCandidate(parseSrcset(srcset), shown)?.url).toBe(expected));
}

/** The address of the one picture in some HTML; null: none. */
function addressIn(html: string): string | null {
  return sanitise(html, { baseUrl: 'https://example.com/p/' }).pictures[0]?.url ?? null;
}

for (const [form, html, expected] of [
  ['data-src', '<img src="/blank.gif" data-src="/a.jpg">', '/a.jpg'],
  ['data-lazy-src', '<img src="data:image/svg+xml,x" data-lazy-src="/a.jpg">', '/a.jpg'],
  ['data-original', '<img src="/img/loading.gif" data-original="/a.jpg">', '/a.jpg'],
  ['data-srcset', '<img src="/placeholder.png" data-srcset="/a.jpg 800w, /b.jpg 1600w">', '/b.jpg'],
  ['a width to fill in', '<img data-src="/w/{width}/a.jpg">', '/w/1024/a.jpg'],
  ['sources', '<picture><source type="image/jxl" srcset="/a.jxl"><source media="(max-width: 600px)" srcset="/s.jpg 600w"><source srcset="/m.webp 1200w, /l.webp 2000w" type="image/webp"><img src="/a.jpg"></picture>', '/m.webp'],
  ['sources without a picture', '<picture><source srcset="/a.webp"></picture>', '/a.webp'],
  ['not the dark source', '<picture><source media="(prefers-color-scheme: dark)" srcset="/d.png"><img src="/l.png"></picture>', '/l.png'],
  ['AMP', '<amp-img src="/a.jpg" width="600" height="400"></amp-img>', '/a.jpg'],
  ['a fallback alone', '<noscript><img src="/a.jpg"></noscript>', '/a.jpg'],
  ['the same picture at full size behind its link', '<a href="/up/a.jpg"><img src="/up/a-300x200.jpg" width="300" height="200"></a>', '/up/a.jpg'],
  ['another picture behind its link is not it', '<a href="/up/b.jpg"><img src="/up/a-300x200.jpg" width="300" height="200"></a>', '/up/a-300x200.jpg'],
  ['a button that enlarges', '<button><img src="/a.jpg"></button>', '/a.jpg'],
  ['a placeholder alone', '<img src="/img/placeholder.png">', null],
  ['one pixel', '<img src="/a.gif" width=1 height=1>', null],
  ['one pixel by style', '<img src="/a.gif" style="width: 1px; height: 1px">', null],
  ['a hidden one', '<img src="/a.gif" style="display:none">', null],
  ['a known counter', '<img src="https://pixel.wp.com/b.gif?host=x">', null],
  ['a feed’s counter', '<img src="http://feeds.feedburner.com/~r/site/~4/abc">', null],
  ['VG Wort', '<img src="https://vg08.met.vgwort.de/na/0123abc">', null],
  ['inlined bytes', '<img src="data:image/png;base64,AAAA">', null],
] as const) {
  test(`picture: ${form}`, () => expect(addressIn(html)).toBe(expected === null ? null : `https://example.com${expected}`));
}
