import { expect, test } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readCatalogue } from '../../electron/contract/catalogue';
import { changed, choosable, languagesOf, offersOf, shareChosen } from './choice';

const catalogue = readCatalogue(readFileSync(new URL('../../assets/catalogue/catalogue.json', import.meta.url), 'utf8'));

test('the catalogue offers every section in English, and something in each language', () => {
  expect(offersOf(catalogue, new Set(['en'])).map(({ section }) => section)).toEqual(catalogue.sections);
  for (const language of catalogue.languages) {
    const feeds = offersOf(catalogue, new Set([language])).flatMap((offer) => offer.feeds);
    expect(feeds.length, language).toBeGreaterThanOrEqual(3);
    expect(feeds.every((feed) => feed.language === language)).toBe(true);
  }
});

test('no feed stands in it twice, and each is asked over https', () => {
  const urls = catalogue.feeds.map(({ url }) => url.replace(/\/$/, ''));
  expect(new Set(urls).size).toBe(urls.length);
  for (const { url, siteUrl } of catalogue.feeds) for (const address of [url, siteUrl]) expect(new URL(address).protocol).toBe('https:');
  expect(urls.length).toBeGreaterThanOrEqual(60);
});

test('the languages are those that the person’s system names', () => {
  expect([...languagesOf(catalogue, ['fr-CA', 'en-GB'])]).toEqual(['en', 'fr']);
  expect([...languagesOf(catalogue, ['sv'])]).toEqual(['en']);
});

test('a section is chosen whole, in part or not, without what is followed', () => {
  const [world] = offersOf(catalogue, new Set(['ja']));
  const feeds = choosable(world?.feeds ?? [], new Set([world?.feeds[0]?.url ?? '']));
  expect(feeds).toHaveLength((world?.feeds.length ?? 0) - 1);
  expect(shareChosen(feeds, new Set())).toBe('none');
  const some = changed(new Set(), feeds.slice(0, 1), true);
  expect(shareChosen(feeds, some)).toBe('some');
  const all = changed(some, feeds, true);
  expect(shareChosen(feeds, all)).toBe('all');
  expect(changed(all, feeds, false).size).toBe(0);
});

test('a damaged catalogue says so in words', () => {
  expect(() => readCatalogue('{"sections": 3')).toThrow(/catalogue .* is damaged/);
});
