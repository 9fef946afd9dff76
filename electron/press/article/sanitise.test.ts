import { expect, test } from '@playwright/test';
import { problemOf } from '../../contract/errors';
import { sanitise } from './sanitise';

const baseUrl = 'https://example.com/news/post?x=1';
const html = (source: string, title?: string): string => sanitise(source, title === undefined ? { baseUrl } : { baseUrl, title }).html;

const cases: readonly (readonly [what: string, source: string, expected: string])[] = [
  // Blocks
  ['loose text becomes a paragraph', 'one<div>two</div>three', '<p>one</p><p>two</p><p>three</p>'],
  ['two line breaks part paragraphs, one does not', 'a<br>b<br><br>c<br> <br>d', '<p>a<br>b</p><p>c</p><p>d</p>'],
  ['line breaks inside inline elements too', '<b>a<br><br>b</b>', '<p><b>a</b></p><p><b>b</b></p>'],
  ['empty paragraphs are left out', '<p>a</p><p>&nbsp;</p><p><br></p><p><span></span></p><p>b</p>', '<p>a</p><p>b</p>'],
  ['inline elements around blocks go into them', '<a href="/x"><h3>T</h3><p>u</p></a>', '<h2><a href="https://example.com/x">T</a></h2><p><a href="https://example.com/x">u</a></p>'],
  ['white space is folded and trimmed', '<p>\n  a \t b\n</p>', '<p>a b</p>'],
  ['headings begin at h2 without gaps', '<h1>a</h1><p>x</p><h4>b</h4><p>y</p><h6>c</h6><p>z</p>', '<h2>a</h2><p>x</p><h3>b</h3><p>y</p><h4>c</h4><p>z</p>'],
  ['a heading that nothing follows is left out', '<p>a</p><h2>More</h2>', '<p>a</p>'],
  ['rules at the ends and in a row are left out', '<hr><p>a</p><hr><hr><p>b</p><hr>', '<p>a</p><hr><p>b</p>'],
  ['older names are renewed', '<strike>a</strike> <tt>b</tt> <acronym title="Air Force">AF</acronym> <font color=red>c</font> <big>d</big>', '<p><s>a</s> <code>b</code> <abbr title="Air Force">AF</abbr> c d</p>'],
  ['emphasis written as style', '<span style="font-weight:700">a</span> <span style="font-style: italic">b</span>', '<p><b>a</b> <i>b</i></p>'],
  ['a forgotten end tag does not reach past its block', '<div><b>a<p>b</p></div><p>c</p>', '<p><b>a</b></p><p><b>b</b></p><p>c</p>'],
  // Lists, tables, code, quotations
  ['a list between items goes into the one before', '<ul><li>a</li><ul><li>b</li></ul></ul>', '<ul><li>a<ul><li>b</li></ul></li></ul>'],
  ['an item keeps its paragraphs when it has several', '<ol start=3><li><p>a</p><p>b</p></li><li value=7><p>c</p></li></ol>', '<ol start="3"><li><p>a</p><p>b</p></li><li value="7">c</li></ol>'],
  ['definitions', '<dl><div><dt>a</dt><dd>b</dd></div></dl>', '<dl><dt>a</dt><dd>b</dd></dl>'],
  ['a table keeps its parts in order', '<table><tfoot><tr><td>f<td>g</tfoot><caption>C</caption><thead><tr><th scope=col>a<th>b</thead><tr><td colspan=2 style="x">c</table>', '<table><caption>C</caption><thead><tr><th scope="col">a</th><th>b</th></tr></thead><tbody><tr><td colspan="2">c</td></tr></tbody><tfoot><tr><td>f</td><td>g</td></tr></tfoot></table>'],
  ['a table for placing is opened', '<table role="presentation"><tr><td>a</td><td>b</td></tr></table><table><tr><td><p>c</p></td></tr></table>', '<p>a</p><p>b</p><p>c</p>'],
  ['code keeps its lines and loses its colours', '<pre class="hl"><code><span class="k">if</span> a &lt; b:<br>  c\n</code></pre>', '<pre><code>if a &lt; b:\n  c</code></pre>'],
  ['a column of line numbers is left out', '<table><tr><td class="gutter"><pre>1\n2</pre></td><td class="code"><pre>a\nb</pre></td></tr></table>', '<pre>a\nb</pre>'],
  ['a quotation', '<blockquote>a<br><br>b</blockquote>', '<blockquote><p>a</p><p>b</p></blockquote>'],
  ['a fold', '<details open class=x><summary>S</summary>t</details>', '<details><summary>S</summary><p>t</p></details>'],
  // Languages
  ['ruby', '<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>', '<p><ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby></p>'],
  ['direction and language of a part', '<div dir="rtl" lang="ar"><p>نص</p></div><p>see <span lang="de">Bild</span></p>', '<p lang="ar" dir="rtl">نص</p><p>see <span lang="de">Bild</span></p>'],
  ['mathematics without its other notations', '<math display="block" class="x"><semantics><mrow onclick=x><mi mathvariant="bold">x</mi><mo>=</mo><mn>1</mn></mrow><annotation encoding="application/x-tex">x=1</annotation></semantics></math>', '<p><math display="block"><mrow><mi mathvariant="bold">x</mi><mo>=</mo><mn>1</mn></mrow></math></p>'],
  ['mathematics hidden for a picture in its place', '<p><span style="display:none"><math><mi>y</mi></math></span></p>', '<p><math><mi>y</mi></math></p>'],
  // Links and ids
  ['links are absolute and do not track', '<a href="../a?utm_source=x&id=7&fbclid=z#s">a</a>', '<p><a href="https://example.com/a?id=7#s">a</a></p>'],
  ['other schemes lose their link', '<a href="javascript:x">a</a> <a href="ftp://x/">b</a> <a href="mailto:a@example.com">c</a> <a href="tel:1">d</a>', '<p>a b <a href="mailto:a@example.com">c</a> d</p>'],
  ['ids stay where links of the text lead, under our names', '<p id="top">a<sup id="ref1"><a href="https://example.com/news/post?x=1#note1">1</a></sup></p><ol><li id="note1">n <a href="#ref1">back</a></li></ol>', '<p>a<sup id="r1"><a href="#r2">1</a></sup></p><ol><li id="r2">n <a href="#r1">back</a></li></ol>'],
  ['an empty anchor gives its id to what follows', '<p><a href="#x">go</a></p><a name="x"></a><p>here</p>', '<p><a href="#r1">go</a></p><p id="r1">here</p>'],
  ['a link to nowhere in the text is opened', '<p><a href="#gone">go</a></p>', '<p>go</p>'],
  ['a heading’s own link is left out', '<h2>T <a class="headerlink" href="#t">¶</a></h2><p>a</p>', '<h2>T</h2><p>a</p>'],
  // Pictures
  ['a picture alone is a figure', '<p><img src="/a.jpg" width="800" height="600" alt="A"></p>', '<figure><img src="https://example.com/a.jpg" alt="A" width="800" height="600"></figure>'],
  ['a small picture stays in its line', '<p>a <img src="/i.png" width=16 height=16> b</p>', '<p>a <img src="https://example.com/i.png" alt="" width="16" height="16"> b</p>'],
  ['a large picture parts its paragraph', '<p>a <img src="/i.png" width=900 height=500> b</p>', '<p>a</p><figure><img src="https://example.com/i.png" alt="" width="900" height="500"></figure><p>b</p>'],
  ['an emoji’s picture is its character', '<p>so <img class="emoji" alt="🙂" src="https://s.w.org/e.svg"></p>', '<p>so 🙂</p>'],
  ['a lazy picture and its fallback are one', '<img class=lazy src="data:image/gif;base64,AA" data-src="/l.jpg"><noscript><img src="/l.jpg"></noscript>', '<figure><img src="https://example.com/l.jpg" alt=""></figure>'],
  ['caption and credit', '<figure><div><img src="/a.jpg"></div><figcaption>A boat. <span class="credit">Photo: X</span></figcaption></figure>', '<figure><img src="https://example.com/a.jpg" alt=""><figcaption>A boat. <small>Photo: X</small></figcaption></figure>'],
  ['a caption in a class of its own', '<div class="wp-caption"><img src="/a.jpg"><p class="wp-caption-text">A boat</p></div>', '<figure><img src="https://example.com/a.jpg" alt=""><figcaption>A boat</figcaption></figure>'],
  ['a caption that stands twice stands once', '<figure><img src="/a.jpg"><figcaption>A boat at sea in the rain</figcaption></figure><p>A boat at sea in the rain</p><p>t</p>', '<figure><img src="https://example.com/a.jpg" alt=""><figcaption>A boat at sea in the rain</figcaption></figure><p>t</p>'],
  ['a credit below a picture', '<img src="/a.jpg"><p>Foto: Jörg Pfister/Bote</p><p>t</p>', '<figure><img src="https://example.com/a.jpg" alt=""><figcaption><small>Foto: Jörg Pfister/Bote</small></figcaption></figure><p>t</p>'],
  ['a gallery’s pictures stand one by one', '<figure class="gallery"><figure><img src="/a.jpg"></figure><figure><img src="/b.jpg"></figure><figcaption>Both</figcaption></figure>', '<figure><img src="https://example.com/a.jpg" alt=""></figure><figure><img src="https://example.com/b.jpg" alt=""></figure><p><small>Both</small></p>'],
  // Cards
  ['a film', '<iframe src="//www.youtube.com/embed/abcdefghijk?rel=0" title="Otters"></iframe>', '<figure data-embed="video"><a href="https://www.youtube.com/watch?v=abcdefghijk"><img src="https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg" alt=""></a><figcaption><a href="https://www.youtube.com/watch?v=abcdefghijk">Otters</a> <small>YouTube</small></figcaption></figure>'],
  ['a player of the page itself', '<audio controls title="Episode 3"><source src="/e3.mp3"></audio>', '<figure data-embed="audio"><figcaption><a href="https://example.com/e3.mp3">Episode 3</a> <small>example.com</small></figcaption></figure>'],
  ['a quoted post', '<blockquote class="twitter-tweet"><p>Hello</p>— A <a href="https://twitter.com/a/status/1?ref_src=x">May 1</a></blockquote>', '<figure data-embed="post"><blockquote><p>Hello</p><p>— A <a href="https://twitter.com/a/status/1">May 1</a></p></blockquote><figcaption><a href="https://twitter.com/a/status/1">X</a></figcaption></figure>'],
  ['advertising frames and nameless ones are left out', '<p>a</p><iframe src="https://ad.doubleclick.net/x" title="Ad"></iframe><iframe src="https://unknown.example/"></iframe>', '<p>a</p>'],
];

for (const [what, source, expected] of cases) {
  test(`sanitise: ${what}`, () => expect(html(source)).toBe(expected));
}

test('a heading that repeats the title is left out near the top only', () => {
  expect(html('<h1>The  Title!</h1><p>a</p>', 'The title')).toBe('<p>a</p>');
  expect(html(`${'<p>a</p>'.repeat(9)}<h2>The title</h2><p>b</p>`, 'The title')).toContain('<h2>The title</h2>');
});

test('text is prose: one line a block, without captions, credits, readings and marks of notes', () => {
  const { text, words } = sanitise(
    '<h2>H</h2><p>One<sup id=x><a href="#n">1</a></sup> two<br>three</p><figure><img src=a.jpg><figcaption>Caption</figcaption></figure><p>Photo: Somebody</p><ul><li>a<ul><li>b</li></ul></li></ul><table><tr><td>1</td><td>2</td></tr><tr><td>3</td><td>4</td></tr></table><p><ruby>漢字<rt>かんじ</rt></ruby></p><p id=n>note <a href="#x">↩</a></p>',
    { baseUrl },
  );
  expect(text).toBe('H\nOne two\nthree\na\nb\n1 2\n3 4\n漢字\nnote');
  expect(words).toBe(12);
});

test('pictures are listed once each, with what is known of them', () => {
  const { pictures } = sanitise(
    '<figure><img src="/a.jpg" width=1200 height=800 alt="Alt"><figcaption>Cap <small>Credit</small></figcaption></figure><p>x <img src="/i.png" width=20 height=20> y</p><p><img src="/a.jpg"></p><iframe src="https://www.youtube.com/embed/abcdefghijk"></iframe>',
    { baseUrl },
  );
  expect(pictures).toEqual([
    { url: 'https://example.com/a.jpg', width: 1200, height: 800, alt: 'Alt', caption: 'Cap Credit', role: 'picture' },
    { url: 'https://example.com/i.png', width: 20, height: 20, alt: '', caption: '', role: 'inline' },
    { url: 'https://i.ytimg.com/vi/abcdefghijk/hqdefault.jpg', width: null, height: null, alt: '', caption: '', role: 'thumbnail' },
  ]);
});

for (const [what, source] of [
  ['characters', 'x'.repeat(17 * 1024 * 1024)],
  ['elements', '<i>x</i>'.repeat(60_001)],
  ['words', 'word '.repeat(700_000)],
] as const) {
  test(`too many ${what} are refused by name`, () => {
    let code = '';
    try {
      sanitise(source, { baseUrl });
    } catch (error) {
      code = problemOf(error).code;
    }
    expect(code).toBe('page-too-large');
  });
}

test('depth is cut, not the text in it', () => {
  const deep = `${'<div>'.repeat(50_000)}<b>inside</b>${'</div>'.repeat(50_000)}<p>after</p>`;
  expect(html(deep)).toBe('<p>inside</p><p>after</p>');
  expect(html(`${'<b>'.repeat(50_000)}x`)).toMatch(/^<p>(?:<b>){1,256}x/);
  const many = Array.from({ length: 100_000 }, (_, index) => `a${index}="1"`).join(' ');
  expect(html(`<p ${many} lang="de">x</p>`)).toBe('<p>x</p>');
});
