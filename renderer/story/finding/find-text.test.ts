import { expect, test } from '@playwright/test';
import { findText, haystackOf } from './find-text';

const found = (text: string, sought: string): string[] => findText(haystackOf(text), sought).map(({ start, end }) => text.slice(start, end));

test('finds within words, whatever the case and the accents', () => {
  expect(found('Invest, invested, reinvests', 'INVEST')).toEqual(['Invest', 'invest', 'invest']);
  expect(found('Un café, deux Cafés', 'cafe')).toEqual(['café', 'Café']);
  expect(found('Un cafe\u0301 noir', 'café n')).toEqual(['cafe\u0301 n']);
  expect(found('Straße und Strasse', 'strasse')).toEqual(['Straße', 'Strasse']);
  expect(found('Straße', 's')).toEqual(['S', 'ß']);
});

test('finds in scripts without spaces, and wide forms by narrow ones', () => {
  expect(found('日本のニュースを読む', 'ニュース')).toEqual(['ニュース']);
  expect(found('ＡＢＣ放送', 'abc')).toEqual(['ＡＢＣ']);
  expect(found('한국어 뉴스', '뉴')).toEqual(['뉴']);
});

test('what a keyboard has stands for what a printer has', () => {
  expect(found('Japan’s “cloud” — 2020–2024', "japan's \"cloud\" - 2020-2024")).toEqual(['Japan’s “cloud” — 2020–2024']);
});

test('nothing is found for nothing, and signs are themselves', () => {
  expect(found('a b', ' ')).toEqual([]);
  expect(found('a b', '')).toEqual([]);
  expect(found('US$2.9 (a+b)', '$2.9 (')).toEqual(['$2.9 (']);
  expect(found('aaaa', 'aa')).toEqual(['aa', 'aa']);
});
