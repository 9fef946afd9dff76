import { atom, channel, entry, feedRows, item, itemRows, jsonItem } from './table';

const links = itemRows('address', item, [
  ['is kept letter by letter', '<link>https://Site.example/A?b=1&amp;c=%C3%A9#d</link>', { url: 'https://Site.example/A?b=1&c=%C3%A9#d' }],
  ['has no space around it', '<link>\n https://site.example/a \n</link>', { url: 'https://site.example/a' }],
  ['is broken over lines', '<link>https://site.example/\n a</link>', { url: 'https://site.example/%20a' }],
  ['has spaces in it', '<link>https://site.example/a b</link>', { url: 'https://site.example/a%20b' }],
  ['has a bare ampersand', '<link>https://site.example/?a=1&b=2&copy=3</link>', { url: 'https://site.example/?a=1&b=2&copy=3' }],
  ['in CDATA', '<link><![CDATA[https://site.example/?a=1&b=2]]></link>', { url: 'https://site.example/?a=1&b=2' }],
  ['from the root', '<link>/a</link>', { url: 'https://site.example/a' }],
  ['relative, to the site', '<link>a/b</link>', { url: 'https://site.example/a/b' }],
  ['without a scheme', '<link>//other.example/a</link>', { url: 'https://other.example/a' }],
  ['of another script', '<link>https://bücher.example/ä</link>', { url: 'https://bücher.example/ä' }],
  ['javascript', '<link>javascript:alert(1)</link>', { url: null }],
  ['javascript with a tab in it', '<link>java&#9;script:alert(1)</link>', { url: null }],
  ['data', '<link>data:text/html,x</link>', { url: null }],
  ['file', '<link>file:///etc/passwd</link>', { url: null }],
  ['mailto is no article', '<link>mailto:a@b.example</link>', { url: null }],
  ['a scheme nobody asked for', '<link>ms-msdt:/id</link>', { url: null }],
  ['feed:', '<link>feed:https://site.example/a</link>', { url: 'https://site.example/a' }],
  ['feed://', '<link>feed://site.example/a</link>', { url: 'http://site.example/a' }],
  ['a host that is none', '<link>http://bad]host/</link>', { url: null }],
  ['no host', '<link>http://</link>', { url: null }],
  ['very long', `<link>https://site.example/${'a'.repeat(9_000)}</link>`, { url: null }],
  ['empty', '<link></link>', { url: null }],
  ['in an attribute', '<link href="https://site.example/a"/>', { url: 'https://site.example/a' }],
  ["Atom's", '<atom:link href="https://site.example/a"/>', { url: 'https://site.example/a' }],
  ["Atom's self link is not the article", '<atom:link rel="self" href="https://site.example/x"/>', { url: null }],
  ["RSS's before Atom's", '<atom:link href="https://site.example/x"/><link>https://site.example/a</link>', { url: 'https://site.example/a' }],
  ['the first of two', '<link>https://site.example/a</link><link>https://site.example/b</link>', { url: 'https://site.example/a' }],
  ['of an enclosure', '<enclosure url="/a.mp3" type="audio/mpeg"/>', { enclosures: [{ url: 'https://site.example/a.mp3' }] }],
  ['of an enclosure, javascript', '<enclosure url="javascript:x" type="audio/mpeg"/>', { enclosures: [] }],
  ['of comments', '<comments>/a#c</comments>', { commentsUrl: 'https://site.example/a#c' }],
]);

const html = itemRows('addresses in HTML', item, [
  ['links and pictures', '<description>&lt;a href="/a"&gt;x&lt;/a&gt;&lt;img src="i.png"&gt;</description>', { summaryHtml: '<a href="https://site.example/a">x</a><img src="https://site.example/i.png">' }],
  ['absolute ones stay letter by letter', '<description><![CDATA[<a href="https://other.example/a?b=1&amp;c">x</a>]]></description>', { summaryHtml: '<a href="https://other.example/a?b=1&amp;c">x</a>' }],
  ['single quotes and none', `<description><![CDATA[<a href='/a'>x</a><a href=/b>y</a>]]></description>`, { summaryHtml: `<a href='https://site.example/a'>x</a><a href="https://site.example/b">y</a>` }],
  ['capitals', '<description><![CDATA[<IMG SRC="/i.png">]]></description>', { summaryHtml: '<IMG SRC="https://site.example/i.png">' }],
  ['ampersands stay escaped', '<description><![CDATA[<a href="/?a=1&amp;b=2">x</a>]]></description>', { summaryHtml: '<a href="https://site.example/?a=1&amp;b=2">x</a>' }],
  ['srcset', '<description><![CDATA[<img srcset="/a.png 1x, b.png 2x, https://other.example/c.png 3x">]]></description>', { summaryHtml: '<img srcset="https://site.example/a.png 1x, https://site.example/b.png 2x, https://other.example/c.png 3x">' }],
  ['poster, cite and pictures that load late', '<description><![CDATA[<video poster="/p.png"></video><q cite="/c"></q><img data-src="/l.png">]]></description>', { summaryHtml: '<video poster="https://site.example/p.png"></video><q cite="https://site.example/c"></q><img data-src="https://site.example/l.png">' }],
  ['no scheme', '<description><![CDATA[<img src="//cdn.example/i.png">]]></description>', { summaryHtml: '<img src="https://cdn.example/i.png">' }],
  ['a note on the same page', '<link>https://site.example/a</link><description><![CDATA[<a href="#n1">1</a>]]></description>', { summaryHtml: '<a href="https://site.example/a#n1">1</a>' }],
  ['text that looks like one', '<description>href="/a" stays</description>', { summaryHtml: 'href="/a" stays' }],
  ['other schemes are for the sanitiser', '<description><![CDATA[<a href="mailto:a@b.example">x</a><a href="javascript:x">y</a>]]></description>', { summaryHtml: '<a href="mailto:a@b.example">x</a><a href="javascript:x">y</a>' }],
]);

const bases = feedRows('base', [
  ['of the document', '<rss version="2.0" xml:base="https://base.example/x/"><channel><link>https://site.example/</link><item><link>a</link></item></channel></rss>', { entries: [{ url: 'https://base.example/x/a' }] }],
  ['of the item, resolved against the one around it', '<rss version="2.0" xml:base="https://base.example/x/"><channel><item xml:base="y/"><link>a</link></item></channel></rss>', { entries: [{ url: 'https://base.example/x/y/a' }] }],
  ['of the link itself', channel('<item><link xml:base="https://base.example/">a</link></item>'), { entries: [{ url: 'https://base.example/a' }] }],
  ['relative, to the feed', atom('<entry xml:base="/x/"><link href="a"/></entry>'), { entries: [{ url: 'https://site.example/x/a' }] }],
  ['empty is none', '<feed xmlns="http://www.w3.org/2005/Atom" xml:base=""><link href="https://other.example/b/"/><entry><link href="a"/></entry></feed>', { entries: [{ url: 'https://other.example/b/a' }] }],
  ['javascript is none', '<rss xml:base="javascript:x"><channel><item><link>/a</link></item></channel></rss>', { entries: [{ url: 'https://site.example/a' }] }],
  ['of the content', entry('<content type="html" xml:base="https://base.example/">&lt;img src="i.png"&gt;</content>').replace('<entry>', '<entry xml:base="https://wrong.example/">'), { entries: [{ contentHtml: '<img src="https://base.example/i.png">' }] }],
  ["of XHTML's div", entry('<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml" xml:base="https://base.example/"><img src="i.png"/></div></content>'), { entries: [{ contentHtml: '<img src="https://base.example/i.png"/>' }] }],
  ["the feed's address where there is no site", channel('<item><link>a</link></item>'), { entries: [{ url: 'https://site.example/feeds/a' }] }],
  ["the site's address, relative itself", channel('<link>/blog/</link><item><link>a</link></item>'), { siteUrl: 'https://site.example/blog/', entries: [{ url: 'https://site.example/blog/a' }] }],
]);

const jsonAddresses = itemRows('address in JSON', jsonItem, [
  ['relative', '{"url":"/a","content_html":"<img src=i.png>"}', { url: 'https://site.example/a', contentHtml: '<img src="https://site.example/i.png">' }],
  ['external, where there is no other', '{"external_url":"https://other.example/"}', { url: 'https://other.example/' }],
  ['javascript', '{"url":"javascript:x"}', { url: null }],
]);

export const addressCases = [...links, ...html, ...bases, ...jsonAddresses];
