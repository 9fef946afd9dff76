import { feedRows, rdf, time } from './table';

const rdfFeeds = feedRows('RDF', [
  ['RSS 1.0', rdf('<channel rdf:about="https://site.example/"><title>T</title><link>https://site.example/</link><description>D</description><items><rdf:Seq><rdf:li rdf:resource="https://site.example/a"/></rdf:Seq></items></channel><item rdf:about="https://site.example/a"><title>A</title><link>https://site.example/a</link><description>d</description></item>'), { format: 'rdf', version: '1.0', title: 'T', siteUrl: 'https://site.example/', description: 'D', isWhole: true, entries: [{ title: 'A', url: 'https://site.example/a', guid: 'https://site.example/a', summaryHtml: 'd' }] }],
  ['RSS 0.90', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/"><channel><title>T</title></channel><item><title>A</title></item></rdf:RDF>', { format: 'rdf', version: '0.90', title: 'T', entries: [{ title: 'A', guid: null }] }],
  ['items in the channel', rdf('<channel><title>T</title><item><title>A</title></item></channel>'), { entries: [{ title: 'A' }] }],
  ['another prefix for RDF', '<r:RDF xmlns:r="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"><channel r:about="x"><title>T</title></channel><item r:about="urn:1"/></r:RDF>', { title: 'T', entries: [{ guid: 'urn:1' }] }],
  ['a prefix for RSS', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:rss="http://purl.org/rss/1.0/"><rss:channel><rss:title>T</rss:title></rss:channel><rss:item><rss:title>A</rss:title></rss:item></rdf:RDF>', { title: 'T', entries: [{ title: 'A' }] }],
  ['Dublin Core', rdf('<channel><dc:language>de</dc:language></channel><item><dc:date>2004-01-01</dc:date><dc:creator>Ada</dc:creator><dc:subject>a</dc:subject><content:encoded><![CDATA[<p>x</p>]]></content:encoded></item>'), { language: 'de', entries: [{ publishedAt: time('2004-01-01'), authors: ['Ada'], categories: ['a'], contentHtml: '<p>x</p>' }] }],
  ['a creator described in RDF', '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:foaf="http://xmlns.com/foaf/0.1/"><channel/><item><dc:creator><foaf:Person><foaf:name>Ada</foaf:name></foaf:Person></dc:creator></item></rdf:RDF>', { entries: [{ authors: ['Ada'] }] }],
  ['an image beside the channel', rdf('<channel><title>T</title></channel><image><title>I</title><url>https://site.example/i.png</url></image>'), { title: 'T', iconUrl: 'https://site.example/i.png' }],
  ['syndication', rdf('<channel><sy:updatePeriod>weekly</sy:updatePeriod></channel>'), { refresh: { syndicationPeriod: 10_080 } }],
]);

const cdf = feedRows('CDF', [
  ['channel and items', '<CHANNEL HREF="https://site.example/"><TITLE>T</TITLE><ABSTRACT>D</ABSTRACT><LOGO HREF="/i.ico" STYLE="ICON"/><ITEM HREF="/a" LASTMOD="2004-04-06T23:05:43-05:00"><TITLE>A</TITLE><ABSTRACT>d</ABSTRACT></ITEM></CHANNEL>', { format: 'cdf', title: 'T', siteUrl: 'https://site.example/', description: 'D', iconUrl: 'https://site.example/i.ico', entries: [{ title: 'A', url: 'https://site.example/a', summaryHtml: 'd', updatedAt: time('2004-04-07T04:05:43Z') }] }],
  ['addresses in an A', '<CHANNEL><A HREF="https://site.example/"/><ITEM><A HREF="https://site.example/a"/></ITEM></CHANNEL>', { siteUrl: 'https://site.example/', entries: [{ url: 'https://site.example/a' }] }],
  ['channels in a channel', '<CHANNEL><TITLE>T</TITLE><CHANNEL><TITLE>U</TITLE><ITEM HREF="/a"/></CHANNEL><ITEM HREF="/b"/></CHANNEL>', { title: 'T', entries: [{ url: 'https://site.example/a' }, { url: 'https://site.example/b' }] }],
]);

const page = (body: string): string => `<!doctype html><html lang="en"><head><title>Page</title></head><body>${body}</body></html>`;

const hfeeds = feedRows('h-feed', [
  ['a feed of entries', page('<div class="h-feed"><h1 class="p-name">Blog</h1><article class="h-entry"><a class="u-url p-name" href="/a">A</a><time class="dt-published" datetime="2020-01-02T03:04:05Z">then</time><div class="e-content"><p>x <img src="i.png"></p></div><span class="p-author h-card">Ada</span><a class="p-category">sums</a></article></div>'), { format: 'h-feed', title: 'Blog', language: 'en', siteUrl: 'https://site.example/feeds/news.xml', entries: [{ title: 'A', url: 'https://site.example/a', guid: 'https://site.example/a', publishedAt: time('2020-01-02T03:04:05Z'), contentHtml: '<p>x <img src="https://site.example/feeds/i.png"></p>', authors: ['Ada'], categories: ['sums'] }] }],
  ['entries without a feed', page('<p class="h-entry"><a class="u-url" href="/a">.</a><b class="p-name">A</b></p><p class="h-entry"><b class="p-name">B</b></p>'), { title: 'Page', entries: [{ title: 'A', url: 'https://site.example/a' }, { title: 'B' }] }],
  ['a note has no title', page('<div class="h-feed"><div class="h-entry"><p class="p-name e-content">Just a note</p></div></div>'), { entries: [{ title: null, contentHtml: 'Just a note' }] }],
  ['photo and summary', page('<div class="h-feed"><div class="h-entry"><img class="u-photo" src="/p.jpg" alt="x"><p class="p-summary">s</p></div></div>'), { entries: [{ leadPicture: { url: 'https://site.example/p.jpg' }, summaryHtml: 's' }] }],
  ['tags that nobody closed', page('<div class="h-feed"><div class="h-entry"><p class="p-name">A<p class="p-summary">s</div><div class="h-entry"><p class="p-name">B</div></div>'), { entries: [{}, { title: 'B' }] }],
]);

export const otherCases = [...rdfFeeds, ...cdf, ...hfeeds];
