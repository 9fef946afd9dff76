import { channel, entry, feedRows, item, itemRows, time, type FeedRow } from './table';

const two = '<item><title>A</title><link>https://site.example/a</link></item><item><title>B</title></item>';

const documents: readonly FeedRow[] = [
  ['junk before the declaration', `\n <br /><b>Warning</b>: something in <b>/x.php</b><br />\n${channel(two)}`, { isWhole: true, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['a comment before the declaration', `<!-- cached -->${channel(two)}`, { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['something behind the end', `${channel(two)}<script>x</script><!-- 0.1 s -->`, { isWhole: true, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['a stylesheet and a DOCTYPE', `<?xml-stylesheet href="x.xsl"?><!DOCTYPE rss [<!ELEMENT x (y)>]>${channel(two)}`, { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['broken off in a tag', channel(two).slice(0, -40).replace(/<item><title>B.*$/s, '<item><title>B</title><lin'), { isWhole: false, entries: [{ title: 'A' }] }],
  ['broken off in a text', `<rss><channel><title>T</title>${two}<item><title>C is cut`, { isWhole: false, title: 'T', entries: [{ title: 'A' }, { title: 'B' }] }],
  ['broken off in CDATA', `<rss><channel>${two}<item><title>C</title><description><![CDATA[<p>half`, { isWhole: false, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['broken off between items', `<rss><channel>${two}`, { isWhole: false, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['broken off in an attribute', `<rss><channel>${two}<item><title>C</title><enclosure url="https://site`, { isWhole: false, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['broken off in the title of the feed', '<rss><channel><title>Half a ti', { isWhole: false, title: null, entries: [] }],
  ['the last bracket is missing', channel(two).slice(0, -1), { isWhole: true, entries: [{ title: 'A' }, { title: 'B' }] }],
  ['Atom, broken off', '<feed xmlns="http://www.w3.org/2005/Atom"><title>T</title><entry><id>1</id></entry><entry><id>2</id><content type="xhtml"><div><p>x', { isWhole: false, title: 'T', entries: [{ guid: '1' }] }],
  ['RDF, broken off', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel><title>T</title></channel><item><title>A</title></item><item><title>B', { isWhole: false, title: 'T', entries: [{ title: 'A' }] }],
  ['an item whose end is missing', '<rss><channel><item><title>A</title><item><title>B</title></item></channel></rss>', { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['items that are inside each other', '<rss><channel><item><title>A</title><item/></item><item><title>B</title><item/></item></channel></rss>', { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['the last item is not closed, the channel is', '<rss><channel><item><title>A</title></channel></rss>', { isWhole: true, entries: [{ title: 'A' }] }],
  ['end tags that nobody opened', '<rss><channel></b></item><item></p><title>A</title></item></channel></rss>', { entries: [{ title: 'A' }] }],
  ['end tags in other letters', '<rss><channel><ITEM><Title>A</title></item></Channel></rss>', { entries: [{ title: 'A' }] }],
  ['end tags with space', '<rss ><channel ><item ><title >A</title ></item ></channel ></rss >', { entries: [{ title: 'A' }] }],
  ['attributes without quotes', '<rss version=2.0><channel><item><enclosure url=https://site.example/a.mp3 type=audio/mpeg length=5></item></channel></rss>', { version: '2.0', entries: [{ enclosures: [{ url: 'https://site.example/a.mp3', length: 5 }] }] }],
  ['an attribute twice', '<rss version="2.0" version="3.0"><channel/></rss>', { version: '2.0' }],
  ['an attribute with a bare ampersand', channel('<item><enclosure url="https://site.example/?a=1&b=2"/></item>'), { entries: [{ enclosures: [{ url: 'https://site.example/?a=1&b=2' }] }] }],
  ['an entity of its own', '<!DOCTYPE rss [<!ENTITY who "Ada &#38; Co"><!ENTITY site "Site">]><rss><channel><title>&site; of &who;</title></channel></rss>', { title: 'Site of &who;' }],
  ['entities in entities do not expand', '<!DOCTYPE rss [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><rss><channel><title>&a; &b;</title></channel></rss>', { title: 'ha &b;' }],
  ['no file is read', '<!DOCTYPE rss [<!ENTITY x SYSTEM "file:///etc/passwd">]><rss><channel><title>&x;!</title></channel></rss>', { title: '&x;!' }],
  ['a NUL and other control characters', channel('<item><title>A\u0000B\u001b</title><description>x\u0000y\u000c</description></item>'), { entries: [{ title: 'AB', summaryHtml: 'xy' }] }],
  ['a text of spaces before it', `   \n\t${channel(two)}`, { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['served as HTML', channel(two), { entries: [{ title: 'A' }, { title: 'B' }] }, 'text/html'],
  ['served as a picture', channel(two), { entries: [{ title: 'A' }, { title: 'B' }] }, 'image/png'],
  ['an Atom entry in RSS', '<rss><channel><entry><title>A</title><id>1</id><summary>s</summary><updated>2004-01-01T00:00:00Z</updated></entry></channel></rss>', { entries: [{ title: 'A', guid: '1', summaryHtml: 's', updatedAt: time('2004-01-01') }] }],
  ['1,000 fields one in the other', channel(`<item><title>A</title>${'<source>'.repeat(1_000)}${'</source>'.repeat(1_000)}</item><item><title>B</title></item>`), { entries: [{ title: 'A' }, { title: 'B' }] }],
  ['1,000 attributes', channel(`<item ${Array.from({ length: 1_000 }, (_, at) => `a${at}="x"`).join(' ')}><title>A</title></item>`), { entries: [{ title: 'A' }] }],
  ['an empty feed is a feed', channel(''), { isWhole: true, entries: [] }],
];

const items = itemRows('breakage in an item', item, [
  ['a field whose end is missing', '<title>A<link>https://site.example/a</link><pubDate>Thu, 01 Jan 2004 00:00:00 GMT</pubDate>', { title: 'A', url: 'https://site.example/a', publishedAt: time('2004-01-01') }],
  ['a field whose end is misspelt', '<title>A</titel><link>https://site.example/a</link>', { title: 'A', url: 'https://site.example/a' }],
  ['a description whose end is missing', '<description>&lt;p&gt;x&lt;/p&gt;<pubDate>Thu, 01 Jan 2004 00:00:00 GMT</pubDate><guid>1</guid>', { summaryHtml: '<p>x</p>', publishedAt: time('2004-01-01'), guid: '1' }],
  ['the last field whose end is missing', '<title>A</title><guid>1', { title: 'A', guid: '1' }],
  ['raw HTML with tags that have no end', '<description><p>One<br>two<p>three <img src="https://site.example/i.png"></description><guid>1</guid>', { summaryHtml: '<p>One<br>two<p>three <img src="https://site.example/i.png">', guid: '1' }],
  ['raw HTML with a link and a title', '<description><svg><title>x</title></svg><link rel="x"></description><title>A</title>', { title: 'A' }],
  ['raw HTML with a bracket alone', '<description>a < b and c <3 d</description><guid>1</guid>', { guid: '1' }],
  ['raw and escaped HTML mixed', '<description>&lt;p&gt;a&lt;/p&gt;<br/>b</description>', { summaryHtml: '<p>a</p><br/>b' }],
  ['bare ampersands', '<title>Q&A; R&D</title><description>a & b &c; &amp; d</description>', { title: 'Q&A; R&D', summaryHtml: 'a & b &c; & d' }],
  ['references without a semicolon', '<title>a &copy b &amp c</title>', { title: 'a &copy b &amp c' }],
  ['references of numbers that are none', '<title>a&#xZZ;b&#99999999;c</title>', { title: 'a&#xZZ;b�c' }],
  ['CDATA in CDATA', '<description><![CDATA[a <![CDATA[b]]> c</description><guid>1</guid>', { guid: '1' }],
  ['an end of CDATA alone', '<title>a ]]> b</title>', { title: 'a ]]> b' }],
  ['a comment with two dashes', '<!-- a -- b --><title>A</title>', { title: 'A' }],
  ['a field twice', '<title>A</title><title>B</title>', { title: 'A' }],
  ['an empty field before a full one', '<title/><title>B</title><link/><link>https://site.example/b</link>', { title: 'B', url: 'https://site.example/b' }],
]);

const atoms = itemRows('breakage in an entry', entry, [
  ['a field whose end is missing', '<title>A<link href="https://site.example/a"/><id>1<updated>2004-01-01T00:00:00Z</updated>', { title: 'A', url: 'https://site.example/a', guid: '1', updatedAt: time('2004-01-01') }],
  ["a person's end is missing", '<author><name>Ada</author><title>A</title>', { authors: ['Ada'], title: 'A' }],
  ['XHTML that is not well-formed', '<content type="xhtml"><div><p>one<p>two</div></content><id>1</id>', { contentHtml: '<p>one<p>two', guid: '1' }],
]);

export const breakageCases = [...feedRows('breakage', documents), ...items, ...atoms];
