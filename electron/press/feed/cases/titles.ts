import { atom, channel, entry, feedRows, item, itemRows, jsonItem } from './table';

const rss = itemRows('title in RSS', item, [
  ['plain', '<title>Plain</title>', { title: 'Plain' }],
  ['one ampersand', '<title>AT&amp;T</title>', { title: 'AT&T' }],
  ['escaped twice', '<title>AT&amp;amp;T</title>', { title: 'AT&T' }],
  ['in CDATA', '<title><![CDATA[AT&amp;T & more]]></title>', { title: 'AT&T & more' }],
  ['a bare ampersand', '<title>AT&T</title>', { title: 'AT&T' }],
  ['HTML names of characters', '<title>caf&eacute;&nbsp;&mdash;&hellip;</title>', { title: 'café —…' }],
  ['names escaped twice', '<title>caf&amp;eacute;</title>', { title: 'café' }],
  ['numbers', '<title>&#8220;x&#x201D; &#39;y&#039;</title>', { title: '“x” \'y\'' }],
  ['numbers of windows-1252', '<title>&#147;x&#148; &#150;</title>', { title: '“x” –' }],
  ['a name nobody knows', '<title>a &bogus; b</title>', { title: 'a &bogus; b' }],
  ['less than', '<title>1 &lt; 2 &amp;&amp; 3 &gt; 2</title>', { title: '1 < 2 && 3 > 2' }],
  ['escaped markup', '<title>&lt;b&gt;Bold&lt;/b&gt; move</title>', { title: 'Bold move' }],
  ['markup in CDATA', '<title><![CDATA[<em>Bold</em> move<br>now]]></title>', { title: 'Bold move now' }],
  ['markup that is not escaped', '<title>A <i>very</i> bold <b>move</b></title>', { title: 'A very bold move' }],
  ['markup with attributes', '<title>&lt;a href="x?a=1&amp;amp;b=2"&gt;link&lt;/a&gt;</title>', { title: 'link' }],
  ['talk of a tag', '<title>The &lt;b&gt; tag</title>', { title: 'The <b> tag' }],
  ['talk of a tag, escaped twice', '<title>The &amp;lt;script&amp;gt; tag</title>', { title: 'The <script> tag' }],
  ['code', '<title>std::vector&lt;int&gt; explained</title>', { title: 'std::vector<int> explained' }],
  ['code and markup', '<title>&lt;i&gt;vector&lt;/i&gt;&lt;int&gt;</title>', { title: 'vector<int>' }],
  ['a picture', '<title>&lt;img src="x.png" alt="y"&gt; News</title>', { title: 'News' }],
  ['a heart', '<title>I <3 news</title>', { title: 'I <3 news' }],
  ['lines and spaces', '<title>\n  One\n\t two  </title>', { title: 'One two' }],
  ['nothing but space', '<title> \n </title>', { title: null }],
  ['empty', '<title/>', { title: null }],
  ['a comment inside', '<title>One<!-- and --> two</title>', { title: 'One two' }],
  ['emoji', '<title>&#x1F600; 😀</title>', { title: '😀 😀' }],
  ['half an emoji', '<title>&#xD83D;x</title>', { title: '�x' }],
  ['a direction override', '<title>gpj.exe\u202Etxt\u2066x\u2069</title>', { title: 'gpj.exetxtx' }],
  ['direction marks of Hebrew stay', '<title>שלום\u200F!</title>', { title: 'שלום\u200F!' }],
  ['control characters', '<title>a&#7;b\u0008c</title>', { title: 'abc' }],
  ['windows-1252 taken for Latin-1', '<title>\u0093x\u0094 it\u0092s</title>', { title: '“x” it’s' }],
  ['a line separator', '<title>a\u2028b</title>', { title: 'a b' }],
  ['a byte order mark', '<title>\uFEFFa</title>', { title: 'a' }],
  ['too long', `<title>${'word '.repeat(2_000)}</title>`, { title: 'word '.repeat(819) + 'w' }],
  ['too long, in pairs', `<title>x${'😀'.repeat(3_000)}</title>`, { title: `x${'😀'.repeat(2_047)}` }],
  ['of Media RSS, where there is no other', '<media:title>A</media:title>', { title: 'A' }],
  ["of Media RSS is not the article's", '<media:content url="https://site.example/i.jpg"><media:title>Wrong</media:title></media:content><title>A</title>', { title: 'A' }],
  ['of iTunes, where there is no other', '<itunes:title>A</itunes:title>', { title: 'A' }],
]);

const atomTitles = itemRows('title in Atom', entry, [
  ['no type is text', '<title>AT&amp;T</title>', { title: 'AT&T' }],
  ['text is decoded once', '<title>AT&amp;amp;T</title>', { title: 'AT&amp;T' }],
  ['text keeps talk of tags', '<title type="text">&lt;b&gt;x&lt;/b&gt;</title>', { title: '<b>x</b>' }],
  ['html', '<title type="html">&lt;b&gt;x&lt;/b&gt; &amp;amp; y</title>', { title: 'x & y' }],
  ['html in CDATA', '<title type="html"><![CDATA[1 &lt; 2 <b>x</b>]]></title>', { title: '1 < 2 x' }],
  ['html, escaped twice', '<title type="html">&amp;lt;b&amp;gt;</title>', { title: '<b>' }],
  ['html drops tags it does not know', '<title type="html">a &lt;blob&gt; b</title>', { title: 'a b' }],
  ['html with a tag in an attribute', '<title type="html">&lt;img alt="a&gt;b" src="x"&gt;c</title>', { title: 'c' }],
  ['html with a script', '<title type="html">a&lt;script&gt;alert(1)&lt;/script&gt;b</title>', { title: 'ab' }],
  ['xhtml', '<title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">Less: <em>&lt;</em></div></title>', { title: 'Less: <' }],
  ['xhtml with a prefix', '<title type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml">a <x:b>b</x:b></x:div></title>', { title: 'a b' }],
  ['a media type', '<title type="text/html">&lt;b&gt;x&lt;/b&gt;</title>', { title: 'x' }],
  ['a type nobody knows', '<title type="application/x-own">test</title>', { title: 'test' }],
]);

const others = [
  ...feedRows('title of a feed', [
    ['RSS', channel('<title>A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>'), { title: 'A & B' }],
    ['Atom', atom('<title type="html">A &amp;amp; &lt;b&gt;B&lt;/b&gt;</title>'), { title: 'A & B' }],
    ['none', channel('<link>https://site.example/</link>'), { title: null }],
  ]),
  ...itemRows('title in JSON', jsonItem, [
    ['is text', '{"title":"AT&amp;T <b>"}', { title: 'AT&amp;T <b>' }],
    ['on one line', '{"title":"a\\n b\\u202e"}', { title: 'a b' }],
  ]),
];

export const titleCases = [...rss, ...atomTitles, ...others];
