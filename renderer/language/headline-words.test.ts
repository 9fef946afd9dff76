import { expect, test } from '@playwright/test';
import { tellingWords } from './headline-words';

test('names stand together, then the longer words', () => {
  expect(tellingWords('Mayor Sadiq Khan opens the tram to Barking', 'en')).toEqual(['Mayor Sadiq Khan', 'Barking', 'opens']);
  expect(tellingWords('Harbour strike ends as Unite signs', 'en')).toEqual(['Unite', 'Harbour', 'strike', 'signs']);
});

test('a headline in title case is no name, and figures are no words', () => {
  expect(tellingWords('TSMC Eyes Chip Production in Japan with 2026 Kumamoto Investment', 'en')).toEqual(['TSMC', 'Production', 'Japan', 'Kumamoto', 'Investment']);
});

test('scripts without spaces are cut into words; no language is a language too', () => {
  expect(tellingWords('東京都知事選挙で新人が当選', 'ja')).toContain('選挙');
  expect(tellingWords('Ö', 'not a language')).toEqual([]);
  expect(tellingWords('Überschwemmung in Köln', null)).toEqual(['Köln', 'Überschwemmung']);
});
