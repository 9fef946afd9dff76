import { atom, atom03, entry, feedRows, itemRows, time } from './table';

const div = (inside: string): string => `<div xmlns="http://www.w3.org/1999/xhtml">${inside}</div>`;

const feeds = feedRows('Atom', [
  ['1.0', '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><subtitle>S</subtitle></feed>', { format: 'atom', version: '1.0', title: 'T', description: 'S', isWhole: true }],
  ['0.3', '<feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>T</title><tagline>S</tagline></feed>', { format: 'atom', version: '0.3', title: 'T', description: 'S' }],
  ['no namespace', '<feed><title>T</title><entry><id>1</id></entry></feed>', { format: 'atom', version: null, title: 'T', entries: [{ guid: '1' }] }],
  ['a prefix for everything', '<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:title>T</a:title><a:entry><a:id>1</a:id><a:link href="https://site.example/1"/></a:entry></a:feed>', { title: 'T', entries: [{ guid: '1', url: 'https://site.example/1' }] }],
  ['an entry alone', '<entry xmlns="http://www.w3.org/2005/Atom"><id>1</id><title>A</title></entry>', { format: 'atom', entries: [{ guid: '1', title: 'A' }] }],
  ['links of a feed', atom('<link rel="self" href="https://site.example/feed"/><link rel="hub" href="https://hub.example/"/><link rel="alternate" type="text/html" href="https://site.example/"/>'), { siteUrl: 'https://site.example/' }],
  ['an alternate that is no page comes second', atom('<link rel="alternate" type="application/json" href="https://site.example/x.json"/><link rel="alternate" type="text/html" href="https://site.example/"/>'), { siteUrl: 'https://site.example/' }],
  ['icon before logo', atom('<logo>/logo.png</logo><icon>/icon.png</icon>'), { iconUrl: 'https://site.example/icon.png' }],
  ['logo alone', atom('<logo>/logo.png</logo>'), { iconUrl: 'https://site.example/logo.png' }],
  ['xml:lang', '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="nl"><title>T</title></feed>', { language: 'nl' }],
  ["the feed's author is the entries' author", atom('<author><name>Ada</name></author><entry><id>1</id></entry><entry><id>2</id><author><name>Grace</name></author></entry>'), { entries: [{ authors: ['Ada'] }, { authors: ['Grace'] }] }],
  ["the source's author comes before the feed's", atom('<author><name>Ada</name></author><entry><source><author><name>Joan</name></author></source></entry>'), { entries: [{ authors: ['Joan'] }] }],
]);

const entries = itemRows('Atom entry', entry, [
  ['all of it', '<id>urn:1</id><title>A</title><link href="https://site.example/a"/><published>2005-07-31T12:29:29Z</published><updated>2005-08-01T00:00:00+02:00</updated><author><name>Ada</name><email>a@b.example</email></author><category term="sums" label="Sums"/><summary>s</summary><content type="html">&lt;p&gt;c&lt;/p&gt;</content>',
    { guid: 'urn:1', title: 'A', url: 'https://site.example/a', publishedAt: time('2005-07-31T12:29:29Z'), updatedAt: time('2005-07-31T22:00:00Z'), authors: ['Ada'], categories: ['sums'], summaryHtml: 's', contentHtml: '<p>c</p>' }],
  ['updated alone leaves published open', '<updated>2005-07-31T12:29:29Z</updated>', { publishedAt: null, updatedAt: time('2005-07-31T12:29:29Z') }],
  ['content text', '<content type="text">a &lt; b &amp;amp; c</content>', { contentHtml: 'a &lt; b &amp;amp; c' }],
  ['content without a type is text', '<content>1 &lt; 2</content>', { contentHtml: '1 &lt; 2' }],
  ['content html', '<content type="html">&lt;b&gt;x&lt;/b&gt; &amp;amp;</content>', { contentHtml: '<b>x</b> &amp;' }],
  ['content html in CDATA', '<content type="html"><![CDATA[<b>x</b> &amp;]]></content>', { contentHtml: '<b>x</b> &amp;' }],
  ['content html that is not escaped', '<content type="html"><p>x <b>y</b></p></content>', { contentHtml: '<p>x <b>y</b></p>' }],
  ['content xhtml: the div is no content', `<content type="xhtml">${div('<p>x &amp; <br/>y</p>')}</content>`, { contentHtml: '<p>x &amp; <br/>y</p>' }],
  ['content xhtml with a prefix', '<content type="xhtml"><x:div xmlns:x="http://www.w3.org/1999/xhtml"><x:p class="a">x</x:p></x:div></content>', { contentHtml: '<p class="a">x</p>' }],
  ['content xhtml: an empty element is no start tag', `<content type="xhtml">${div('a<span class="b"/>c<img src="https://site.example/i.png"/>')}</content>`, { contentHtml: 'a<span class="b"></span>c<img src="https://site.example/i.png"/>' }],
  ['content xhtml: CDATA is text', `<content type="xhtml">${div('<p><![CDATA[a < b]]></p>')}</content>`, { contentHtml: '<p>a &lt; b</p>' }],
  ['content xhtml: two divs stay', `<content type="xhtml">${div('a')}${div('b')}</content>`, { contentHtml: `${div('a')}${div('b')}` }],
  ['content xhtml: a div inside stays', `<content type="xhtml">${div('<div class="x">a</div>')}</content>`, { contentHtml: '<div class="x">a</div>' }],
  ['content xhtml that was escaped after all', '<content type="xhtml">&lt;p&gt;x&lt;/p&gt;</content>', { contentHtml: '<p>x</p>' }],
  ['content of a media type', '<content type="text/html">&lt;p&gt;x&lt;/p&gt;</content>', { contentHtml: '<p>x</p>' }],
  ['content in base64', `<content type="application/octet-stream">${btoa('<p>x</p>')}</content>`, { contentHtml: '<p>x</p>' }],
  ['a picture in base64 is nothing to read', '<content type="image/png">iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk</content>', { contentHtml: null }],
  ['content elsewhere', '<content src="https://site.example/a.html" type="text/html"/>', { contentHtml: null, url: 'https://site.example/a.html' }],
  ['content holds another entry', '<title>A</title><content type="application/atom+xml"><entry><title>B</title></entry></content>', { title: 'A' }],
  ['SVG inside XHTML has a title of its own', `<content type="xhtml">${div('<svg xmlns="http://www.w3.org/2000/svg"><title>T</title></svg>')}</content><title>A</title>`, { title: 'A' }],
  ['summary html', '<summary type="html">&lt;i&gt;s&lt;/i&gt;</summary>', { summaryHtml: '<i>s</i>' }],
  ['link relations', '<link rel="related" href="https://other.example/"/><link rel="enclosure" type="audio/mpeg" length="5" href="https://site.example/a.mp3"/><link rel="alternate" href="https://site.example/a"/>', { url: 'https://site.example/a', enclosures: [{ url: 'https://site.example/a.mp3', type: 'audio/mpeg', length: 5 }] }],
  ['relation as an address', '<link rel="http://www.iana.org/assignments/relation/alternate" href="https://site.example/a"/>', { url: 'https://site.example/a' }],
  ['relation in capitals', '<link rel="ALTERNATE" href="https://site.example/a"/>', { url: 'https://site.example/a' }],
  ['of several alternates the page', '<link rel="alternate" type="application/pdf" href="https://site.example/a.pdf"/><link rel="alternate" type="text/html" href="https://site.example/a"/>', { url: 'https://site.example/a' }],
  ['replies', '<link rel="replies" type="application/atom+xml" href="https://site.example/c.atom"/><link rel="replies" type="text/html" href="https://site.example/a#c"/>', { commentsUrl: 'https://site.example/a#c' }],
  ['without a link, an id that is an address', '<id>https://site.example/a</id>', { url: 'https://site.example/a' }],
  ['a tag is no address', '<id>tag:site.example,2005:1</id>', { guid: 'tag:site.example,2005:1', url: null }],
  ['several authors', '<author><name>Ada</name></author><author><name>Grace</name></author>', { authors: ['Ada', 'Grace'] }],
  ['author by address', '<author><email>ada@site.example</email></author>', { authors: ['ada@site.example'] }],
  ['author as text', '<author>Ada</author>', { authors: ['Ada'] }],
  ['contributors wrote nothing', '<contributor><name>Joan</name></contributor><author><name>Ada</name></author>', { authors: ['Ada'] }],
  ['Dublin Core in Atom', '<dc:creator>Ada</dc:creator><dc:subject>Sums</dc:subject><dc:date>2004-01-01</dc:date>', { authors: ['Ada'], categories: ['Sums'], publishedAt: time('2004-01-01') }],
  ['category by label', '<category label="Sums"/>', { categories: ['Sums'] }],
  ['source', '<source><title type="html">Other &amp;amp; Co</title><id>https://other.example/feed</id><link href="https://other.example/"/></source>', { source: { title: 'Other & Co', url: 'https://other.example/feed', siteUrl: 'https://other.example/' } }],
  ["a source's fields are not the entry's", '<source><title>Other</title><id>2</id><updated>2001-01-01T00:00:00Z</updated><link href="https://other.example/"/></source><id>1</id>', { guid: '1', title: null, updatedAt: null, url: null }],
  ['language of the entry', '<title xml:lang="en">A</title><content xml:lang="de">x</content>', { language: 'de' }],
  ['the last of two dates counts', '<updated>2010-12-01T10:14:55Z</updated><updated>2003-12-31T10:14:55Z</updated>', { updatedAt: time('2003-12-31T10:14:55Z') }],
]);

const old = itemRows('Atom 0.3 entry', atom03, [
  ['issued, modified, created', '<issued>2004-01-02T00:00:00Z</issued><modified>2004-01-03T00:00:00Z</modified><created>2004-01-01T00:00:00Z</created>', { publishedAt: time('2004-01-02'), updatedAt: time('2004-01-03') }],
  ['escaped content', '<content type="text/html" mode="escaped">&lt;p&gt;x&lt;/p&gt;</content>', { contentHtml: '<p>x</p>' }],
  ['content in XML', '<content type="application/xhtml+xml" mode="xml"><div xmlns="http://www.w3.org/1999/xhtml"><p>x</p></div></content>', { contentHtml: '<p>x</p>' }],
  ['content in base64', `<content type="text/html" mode="base64">${btoa('<p>x</p>')}</content>`, { contentHtml: '<p>x</p>' }],
  ['title in base64', `<title type="text/html" mode="base64">${btoa('<b>A</b> &amp; B')}</title>`, { title: 'A & B' }],
  ['plain text content', '<content type="text/plain">a &lt; b</content>', { contentHtml: 'a &lt; b' }],
  ['service links are not the article', '<link rel="service.edit" href="https://site.example/edit"/><link rel="alternate" href="https://site.example/a"/>', { url: 'https://site.example/a' }],
]);

export const atomCases = [...feeds, ...entries, ...old];
