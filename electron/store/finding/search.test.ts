import { expect, test } from '@playwright/test';
import { array, assert, constantFrom, oneof, property, string } from 'fast-check';
import type { SearchQuery, SearchResults } from '../../contract/search';
import { openTestArchive, type TestArchive } from '../../testing/archive';

const day = 24 * 3_600_000;
const noon = new Date(2026, 10, 10, 12).getTime();

let archive: TestArchive;
let titles: Map<number, string>;
let ids: Record<string, number>;

test.beforeAll(async () => {
  archive = openTestArchive();
  const guardian = archive.follow('The Guardian', 'World', 'https://www.guardian.example/rss');
  const herald = archive.follow('Morning Herald', 'World/Asia', 'https://herald.example/feed/');
  const tech = archive.follow('Heise Tech', 'Tech');
  const stored = [
    ...(await archive.arrive(guardian, [
      { title: 'Climate summit ends', text: 'Delegates left the harbour. Nothing else happened.', authors: ['Ada Okafor'], publishedAt: noon - 9 * day, language: 'en' },
      { title: 'Ferry strike', text: `The climate of opinion in the harbour. ${'Filler words stand here. '.repeat(40)} A climate policy followed.`, publishedAt: noon - 8 * day, language: 'en-GB', picture: true },
      { title: 'Football results', text: 'Climate protesters stopped the football match.', publishedAt: noon - 7 * day, language: 'en' },
    ])),
    ...(await archive.arrive(herald, [
      { title: 'Tram extension opens', text: 'The tram runs to the harbour.', authors: ['Li Wei', 'Ada Okafor'], publishedAt: noon - 3 * day, language: 'en' },
      { title: 'Metro fares rise', text: 'The metro and the bus cost more.', publishedAt: noon - 2 * day, language: 'pt-BR' },
      { title: 'The guardian of the bridge', text: 'An old man looks after it.', publishedAt: noon - 1 * day, language: 'en' },
    ])),
    ...(await archive.arrive(tech, [{ title: 'Headline alone', publishedAt: noon, language: 'de' }])),
  ];
  archive.index();
  titles = new Map(archive.reader.getHeadlines({ ids: stored }).map(({ id, title }) => [id, title]));
  ids = Object.fromEntries([...titles].map(([id, title]) => [title.split(' ')[0] ?? '', id]));
  archive.writer.setRead({ ids: [ids['Tram'] ?? 0], read: true });
  archive.writer.setSaved({ ids: [ids['Metro'] ?? 0], saved: true });
  archive.writer.tagArticles({ ids: [ids['Ferry'] ?? 0, ids['Tram'] ?? 0], name: 'Boats and rails' });
});

test.afterAll(() => archive.close());

function search(text: string, query: Partial<SearchQuery> = {}): SearchResults {
  const results = archive.reader.searchHeadlines({ text, sort: 'date', limit: 100, hits: 10, ...query });
  if (!results) throw new Error('superseded');
  return results;
}

/** First words of the titles found. */
function found(text: string, query: Partial<SearchQuery> = {}): string[] {
  return [...search(text, query).list.ids].map((id) => titles.get(id)?.split(' ')[0] ?? '?');
}

const table: readonly [text: string, found: readonly string[]][] = [
  ['harbour', ['Tram', 'Ferry', 'Climate']],
  ['harbour climate', ['Ferry', 'Climate']],
  ['"climate policy"', ['Ferry']],
  ['climate -football', ['Ferry', 'Climate']],
  ['tram OR metro', ['Metro', 'Tram']],
  ['harbour tram OR ferry', ['Tram', 'Ferry']],
  ['title:climate', ['Climate']],
  ['-title:climate climate', ['Football', 'Ferry']],
  ['author:okafor', ['Tram', 'Climate']],
  ['okafor', ['Tram', 'Climate']],
  ['author:"li wei"', ['Tram']],
  ['feed:guardian', ['Football', 'Ferry', 'Climate']],
  ['feed:"the guardian"', ['Football', 'Ferry', 'Climate']],
  ['feed:https://herald.example/feed', ['The', 'Metro', 'Tram']],
  ['feed:herald.example', ['The', 'Metro', 'Tram']],
  ['feed:her', ['The', 'Metro', 'Tram']],
  ['feed:nobody', []],
  ['feed:herald -title:guardian', ['Metro', 'Tram']],
  // Words that feeds are called by stand for their articles too.
  ['guardian', ['The', 'Football', 'Ferry', 'Climate']],
  ['guardian climate', ['Football', 'Ferry', 'Climate']],
  ['section:world', ['The', 'Metro', 'Tram', 'Football', 'Ferry', 'Climate']],
  ['section:asia', ['The', 'Metro', 'Tram']],
  ['section:"World/Asia"', ['The', 'Metro', 'Tram']],
  ['tag:"boats and rails"', ['Tram', 'Ferry']],
  ['tag:boats', ['Tram', 'Ferry']],
  ['is:read', ['Tram']],
  ['is:unread harbour', ['Ferry', 'Climate']],
  ['is:saved', ['Metro']],
  ['-is:saved feed:herald', ['The', 'Tram']],
  ['is:ready harbour', ['Tram', 'Climate']],
  ['has:picture', ['Ferry']],
  ['before:2026-11-02', ['Climate']],
  ['after:2026-11-08', ['Headline', 'The', 'Metro']],
  ['after:2026-11-07 before:2026-11-08', ['Tram']],
  ['lang:en harbour', ['Tram', 'Ferry', 'Climate']],
  ['lang:en-gb', ['Ferry']],
  ['lang:pt', ['Metro']],
  ['harbour OR is:saved', ['Metro', 'Tram', 'Ferry', 'Climate']],
  ['-harbour', ['Headline', 'The', 'Metro', 'Football']],
  ['-is:unread', ['Tram']],
  ['nothingofthekind', []],
  ['', []],
];

for (const [text, titlesFound] of table) test(`${text || 'nothing'} finds ${titlesFound.join(', ') || 'nothing'}`, () => expect(found(text)).toEqual(titlesFound));

test('relevance puts the words in the title first, then those that hold them most and newest', () => {
  expect(found('climate', { sort: 'relevance' })).toEqual(['Climate', 'Football', 'Ferry']);
  expect(found('guardian', { sort: 'relevance' })[0]).toBe('The');
});

test('total counts what is found, listed or not', () => {
  expect(search('climate', { limit: 1 })).toMatchObject({ total: 3, isTotalExact: true, list: { ids: { length: 1 } } });
  expect(search('guardian', { limit: 0 })).toMatchObject({ total: 4, list: { ids: { length: 0 } } });
  expect(found('climate', { limit: null, sort: 'relevance' })).toHaveLength(3);
});

test('within a list only what it holds is found', () => {
  const herald = archive.reader.getRail().feeds.find(({ title }) => title === 'Morning Herald');
  expect(found('harbour', { view: { kind: 'feed', id: herald?.id ?? 0 } })).toEqual(['Tram']);
  expect(found('fares', { view: { kind: 'saved' } })).toEqual(['Metro']);
  expect(found('harbour', { view: { kind: 'saved' } })).toEqual([]);
});

test('hits carry the title and the part of the text with most of the words, marked', () => {
  const [hit] = search('climate policy').hits;
  const plain = (pieces: readonly { text: string }[] = []): string => pieces.map(({ text }) => text).join('');
  expect(plain(hit?.title)).toBe('Ferry strike');
  expect(plain(hit?.excerpt)).toMatch(/^….*A climate policy followed\.$/);
  expect(hit?.excerpt.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual(['climate', 'policy']);
  expect(search('title:summit').hits[0]?.title).toEqual([{ text: 'Climate ', isHit: false }, { text: 'summit', isHit: true }, { text: ' ends', isHit: false }]);
  expect(search('alone').hits[0]?.excerpt).toEqual([]);
  expect(archive.reader.getSearchHits({ text: 'tram', ids: [ids['Tram'] ?? 0, 99_999] }).map(({ headline }) => headline.title)).toEqual(['Tram extension opens']);
});

test('a list of a search is that search', () => {
  const view = { kind: 'search', text: 'climate' } as const;
  expect([...archive.reader.listHeadlines({ query: { view, filter: 'all', sort: 'relevance' }, folded: false }).ids].map((id) => titles.get(id))).toEqual(['Climate summit ends', 'Football results', 'Ferry strike']);
  expect(archive.reader.listHeadlines({ query: { view, filter: 'all' }, folded: false }).ids).toHaveLength(3);
  expect(archive.reader.listHeadlines({ query: { view: { kind: 'search', text: 'guardian climate' }, filter: 'ready', sort: 'relevance' }, folded: false }).ids).toHaveLength(2);
});

test('any text is answered with a list', () => {
  const pieces = constantFrom('"', '-', ':', '*', '(', ')', '{', '}', '^', '+', 'OR', 'AND', 'NOT', 'NEAR', 'NEAR(', 'title', 'title:', 'feed:', 'is:unread', 'is:', 'before:', 'before:2026', 'tag:"', 'search', 'MATCH', "'", ';--', '\0', '東', '京都', 'ไท', 'e\u0301', '\ud800', '😀', 'ß', ' ', '  ', 'harbour');
  const typed = array(oneof(pieces, string({ unit: 'binary', maxLength: 8 }), string({ maxLength: 5 })), { maxLength: 30 }).map((all) => all.join(''));
  assert(
    property(typed, constantFrom('relevance', 'date'), (text, sort) => {
      const results = search(text, { sort });
      expect(results.list.ids.length).toBe(results.total);
      expect(archive.reader.listHeadlines({ query: { view: { kind: 'search', text }, filter: 'all' }, folded: false }).ids.length).toBe(results.total);
      for (const { title, headline } of results.hits) expect(title.map((piece) => piece.text).join('')).toBe(headline.title);
    }),
    { numRuns: 1500 },
  );
});
