import { expect, test } from '@playwright/test';
import { namesIn } from './bylines';
import { metadataOf } from './metadata';
import { dateInAddress, pageDate } from './page-dates';
import { withoutSiteName } from './page-title';
import { parseHtml } from './parse';

const url = 'https://example.com/2026/03/14/post';
const read = (html: string) => metadataOf(parseHtml(html), url);

test('JSON-LD comes first, also with the mistakes that sites make in it', () => {
  const data = read(`<html lang="en-GB"><title>T | Site</title><meta property="og:title" content="Other">
    <script type="application/ld+json">//<![CDATA[
    {"@graph":[{"@type":"WebPage","name":"Page"},{"@type":"NewsArticle","headline":"Tom &amp; Jerry's
 day","author":[{"name":"Ann Lee"},{"name":"Bo Ek"}],"datePublished":"2026-03-14T09:20:00+02:00","publisher":{"name":"The Site"},"image":[{"url":"/a.jpg","width":"1200px","height":800}],"inLanguage":"en","isAccessibleForFree":"False"}]}
    //]]></script>`);
  expect(data).toMatchObject({
    title: "Tom & Jerry's day",
    authors: ['Ann Lee', 'Bo Ek'],
    publishedAt: Date.UTC(2026, 2, 14, 7, 20),
    language: 'en-GB',
    siteName: 'The Site',
    leadPicture: { url: 'https://example.com/a.jpg', width: 1200, height: 800 },
    isFree: false,
  });
});

test('Open Graph, then citation and Dublin Core, then microdata and times', () => {
  const graph = read(
    '<html><head><title>x</title><meta property="og:title" content="A title – My Site"><meta property="og:site_name" content="My Site"><meta property="article:published_time" content="2026-01-02"><meta property="og:image" content="//cdn.example.com/i.jpg"><meta property="og:image:width" content="900"><meta property="og:locale" content="de_DE"><meta name="author" content="By Ann Lee"><link rel="canonical" href="/c">',
  );
  expect(graph).toMatchObject({ title: 'A title', siteName: 'My Site', publishedAt: Date.UTC(2026, 0, 2), language: 'de-DE', authors: ['Ann Lee'], canonicalUrl: 'https://example.com/c', leadPicture: { url: 'https://cdn.example.com/i.jpg', width: 900, height: null } });
  expect(read('<meta name="citation_title" content="P"><meta name="citation_author" content="Ann Lee"><meta name="citation_author" content="Bo Ek"><meta name="citation_publication_date" content="2025/12/1">')).toMatchObject({ title: 'P', authors: ['Ann Lee', 'Bo Ek'], publishedAt: Date.UTC(2025, 11, 1) });
  expect(read('<h1 itemprop="headline">H</h1><span itemprop="author" itemscope><b itemprop="name">Ann Lee</b>, editor</span><time itemprop="datePublished" datetime="2026-02-03T04:05Z">x</time>')).toMatchObject({ title: 'H', authors: ['Ann Lee'], publishedAt: Date.UTC(2026, 1, 3, 4, 5) });
  expect(read('<title>Only this</title><abbr class="published" title="2020-05-06T00:00:00Z">x</abbr><p class="byline">von Ann Lee und Bo Ek</p>')).toMatchObject({ title: 'Only this', authors: ['Ann Lee', 'Bo Ek'], publishedAt: Date.UTC(2020, 4, 6) });
});

test('what a page does not say is not known', () => {
  expect(metadataOf(parseHtml('<p>x</p>'), 'https://example.com/x')).toEqual({
    title: '', authors: [], publishedAt: null, language: null, direction: null, siteName: '', description: '', leadPicture: null, canonicalUrl: null, articleBody: '', isFree: null,
  });
  expect(read('<p>x</p>').publishedAt).toBe(Date.UTC(2026, 2, 14));
  expect(read('<meta property="og:image" content="/logo.png"><meta property="og:image" content="x">').leadPicture).toBeNull();
});

for (const [title, site, heading, expected] of [
  ['Storm warning | The Courier', 'The Courier', '', 'Storm warning'],
  ['The Courier: Storm warning', 'The Courier', '', 'The Courier: Storm warning'],
  ['The Courier : Storm warning', '', 'The Courier', 'Storm warning'],
  ['Courier - Storm - warning', 'Courier', '', 'Storm - warning'],
  ['Storm warning issued for the coast - News - The Courier', '', 'Storm warning issued for the coast', 'Storm warning issued for the coast'],
  ['Well-known - and loved', '', '', 'Well-known - and loved'],
] as const) {
  test(`title: ${title}`, () => expect(withoutSiteName(title, site, heading)).toBe(expected));
}

for (const [byline, names] of [
  ['By Ann Lee and Bo Ek', ['Ann Lee', 'Bo Ek']],
  ['Von Ann Lee, Bo Ek', ['Ann Lee', 'Bo Ek']],
  ['Par Ann Lee et Bo Ek', ['Ann Lee', 'Bo Ek']],
  ['文・写真 佐原 みのり', ['佐原 みのり']],
  ['Автор: Марина Лосева', ['Марина Лосева']],
  ['بقلم ليلى الحدّاد', ['ليلى الحدّاد']],
  ['Ann Lee | 14 March 2026', ['Ann Lee']],
  ['Ann Lee (ann@example.com) @annlee', ['Ann Lee']],
  ['admin', []],
  ['https://www.facebook.com/site', []],
] as const) {
  test(`byline: ${byline}`, () => expect(namesIn(byline)).toEqual(names));
}

for (const [text, expected] of [
  ['2026-03-14T09:20:00+01:00', Date.UTC(2026, 2, 14, 8, 20)],
  ['2026-03-14T09:20:00.123Z', Date.UTC(2026, 2, 14, 9, 20)],
  ['2026-03-14 09:20', Date.UTC(2026, 2, 14, 9, 20)],
  ['20260314', Date.UTC(2026, 2, 14)],
  ['Sat, 14 Mar 2026 09:20:00 +0100', Date.UTC(2026, 2, 14, 8, 20)],
  ['March 14, 2026', Date.UTC(2026, 2, 14)],
  ['14. März 2026', Date.UTC(2026, 2, 14)],
  ['14.03.2026, 09:20', Date.UTC(2026, 2, 14, 9, 20)],
  ['2026年3月14日', Date.UTC(2026, 2, 14)],
  ['1773480000', 1_773_480_000_000],
  ['2026-02-31', null],
  ['9999-01-01', null],
  ['yesterday', null],
  ['', null],
] as const) {
  test(`date: ${text}`, () => expect(pageDate(text)).toBe(expected));
}

test('the day in an address', () => {
  expect(dateInAddress('https://x.example/2026/03/14/a')).toBe(Date.UTC(2026, 2, 14));
  expect(dateInAddress('https://x.example/news/20260314-a')).toBe(Date.UTC(2026, 2, 14));
  expect(dateInAddress('https://x.example/a/12345678/b')).toBeNull();
});
