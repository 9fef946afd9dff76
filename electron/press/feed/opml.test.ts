import { expect, test } from '@playwright/test';
import type { Subscription, Subscriptions } from '../../contract/feed';
import { problemOf } from '../../contract/errors';
import { addressKey } from './addresses';
import { readOpml } from './opml';
import { writeOpml } from './opml-write';

const read = (text: string): Subscriptions => readOpml(new TextEncoder().encode(text));
const body = (outlines: string): string => `<?xml version="1.0"?><opml version="2.0"><head><title>Mine</title></head><body>${outlines}</body></opml>`;
const byUrl = (feeds: readonly Subscription[]): readonly Subscription[] => feeds.toSorted((a, b) => a.url.localeCompare(b.url));
const feed = (name: string): string => `<outline type="rss" text="${name}" xmlUrl="https://${name}.example/feed"/>`;

type Row = readonly [name: string, opml: string, feeds: readonly Partial<Subscription>[]];

const rows: readonly Row[] = [
  ['2.0', body('<outline type="rss" text="A" title="A" xmlUrl="https://a.example/feed" htmlUrl="https://a.example/" category="x,y/z"/>'), [{ url: 'https://a.example/feed', title: 'A', siteUrl: 'https://a.example/', folder: [], categories: ['x', 'y/z'] }]],
  ['1.0 without a type', '<opml version="1.0"><body><outline title="A" xmlUrl="https://a.example/feed"/></body></opml>', [{ url: 'https://a.example/feed', title: 'A' }]],
  ['folders', body(`<outline text="World"><outline text="Asia">${feed('a')}</outline>${feed('b')}</outline>${feed('c')}`), [{ folder: ['World', 'Asia'] }, { folder: ['World'] }, { folder: [] }]],
  ['a folder with a slash in its name', body(`<outline text="A/B">${feed('a')}</outline>`), [{ folder: ['A/B'] }]],
  ['a folder without a name', body(`<outline>${feed('a')}</outline>`), [{ folder: [] }]],
  ['an empty folder', body('<outline text="World"></outline>'), []],
  ['text before title', body('<outline text="Mine" title="Theirs" xmlUrl="https://a.example/feed"/>'), [{ title: 'Mine' }]],
  ['no name', body('<outline xmlUrl="https://a.example/feed"/>'), [{ title: null }]],
  ['a name with references', body('<outline text="Tom &amp; Jerry &lt;3 &#8212; caf&eacute;" xmlUrl="https://a.example/?a=1&amp;b=2"/>'), [{ title: 'Tom & Jerry <3 — café', url: 'https://a.example/?a=1&b=2' }]],
  ['a name that turns its direction', body('<outline text="a\u202Eb" xmlUrl="https://a.example/feed"/>'), [{ title: 'ab' }]],
  ['names of attributes in other letters', body('<OUTLINE TEXT="A" XMLURL="https://a.example/feed"/>'), [{ title: 'A' }]],
  ['an rss outline with url', body('<outline type="rss" text="A" url="https://a.example/feed"/>'), [{ url: 'https://a.example/feed' }]],
  ['a link outline is no feed', body('<outline type="link" text="A" url="https://a.example/"/>'), []],
  ['outlines inside a feed', body(`<outline text="A" xmlUrl="https://a.example/feed">${feed('b')}</outline>`), [{ title: 'A' }, { title: 'b', folder: [] }]],
  ['the same feed twice', body('<outline text="World"><outline text="A" xmlUrl="http://www.a.example/feed/" category="x"/></outline><outline text="B" xmlUrl="https://a.example/feed" category="y"/>'), [{ title: 'A', folder: ['World'], categories: ['x', 'y'] }]],
  ['bare ampersands', body('<outline text="Q&A" xmlUrl="https://a.example/?a=1&b=2"/>'), [{ title: 'Q&A', url: 'https://a.example/?a=1&b=2' }]],
  ['broken off', `<opml><body><outline text="World">${feed('a')}${feed('b')}<outline text="c" xmlU`, [{ folder: ['World'] }, { title: 'b' }]],
  ['a missing end tag', body(`<outline text="World">${feed('a')}`), [{ folder: ['World'] }]],
  ['an end tag too many', body(`</outline></outline>${feed('a')}`), [{ title: 'a' }]],
  ['outlines without a root', feed('a'), [{ title: 'a' }]],
  ['a comment and CDATA between', body(`<!-- ${feed('x')} --><![CDATA[${feed('y')}]]>${feed('a')}`), [{ title: 'a' }]],
  ['feed: addresses', body('<outline text="A" xmlUrl="feed://a.example/feed"/>'), [{ url: 'http://a.example/feed' }]],
  ['no entity expands', `<!DOCTYPE opml [<!ENTITY a "ha">]>${body('<outline text="&a;" xmlUrl="https://a.example/feed"/>')}`, [{ title: '&a;' }]],
  ['deeper than anybody nests', body(`${'<outline text="x">'.repeat(1_000)}${feed('a')}${'</outline>'.repeat(1_000)}`), [{ folder: Array.from({ length: 32 }, () => 'x') }]],
];

for (const [name, opml, feeds] of rows) {
  test(`OPML: ${name}`, () => {
    expect(read(opml).feeds).toMatchObject([...feeds]);
  });
}

test('OPML: what is no web address is refused by name', () => {
  const { feeds, refused, title } = read(body(`<outline text="A" xmlUrl="exec:~/x.sh"/><outline text="B" xmlUrl="file:///etc/passwd"/>${feed('c')}`));
  expect(feeds).toHaveLength(1);
  expect(refused).toEqual([{ title: 'A', address: 'exec:~/x.sh' }, { title: 'B', address: 'file:///etc/passwd' }]);
  expect(title).toBe('Mine');
});

test('OPML: another file is named as such', () => {
  for (const text of ['', 'hello', '<rss><channel/></rss>', '{"a":1}', '\u0000\u0001']) {
    try {
      read(text);
      throw new Error('should have been refused');
    } catch (error) {
      expect(problemOf(error).code).toBe('not-opml');
    }
  }
});

test('OPML: an encoding is honoured', () => {
  const bytes = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><opml><body><outline text="caf\xe9" xmlUrl="https://a.example/"/></body></opml>', (character) => character.charCodeAt(0));
  expect(readOpml(bytes).feeds[0]?.title).toBe('café');
});

test('OPML: import, export and import give the same', () => {
  const first = read(
    body(
      `<outline text="World"><outline text="Asia &amp; &quot;more&quot;">${feed('a')}</outline>${feed('b')}</outline>${feed('c')}` +
        '<outline text="&lt;Tom&gt; &amp; &apos;Jerry&apos; &#x1F600;" xmlUrl="https://d.example/?a=1&amp;b=&quot;2&quot;" htmlUrl="https://d.example/" category="/x/y,z"/><outline xmlUrl="https://e.example/"/>',
    ),
  ).feeds;
  const written = writeOpml(first, { title: 'My "feeds" & more', createdAt: Date.parse('2026-01-02T03:04:05Z') });
  const second = read(written);
  expect(byUrl(second.feeds)).toEqual(byUrl(first));
  expect(second.title).toBe('My "feeds" & more');
  expect(writeOpml(second.feeds, { title: 'My "feeds" & more', createdAt: Date.parse('2026-01-02T03:04:05Z') })).toBe(written);
  expect(written).toContain('<dateCreated>Fri, 02 Jan 2026 03:04:05 GMT</dateCreated>');
});

test('OPML: two spellings of an address are one feed', () => {
  const key = addressKey('https://a.example/feed');
  for (const other of ['http://a.example/feed', 'https://www.a.example/feed/', 'HTTPS://A.example:443/feed#x']) expect(addressKey(other)).toBe(key);
  for (const other of ['https://a.example/Feed', 'https://b.example/feed', 'https://a.example/feed?x', 'https://a.example:8080/feed']) expect(addressKey(other)).not.toBe(key);
});
