import { expect, test } from '@playwright/test';
import { defaultSettings, type Settings } from '../../electron/contract/settings';
import { directionOf, languageKey, readingAttributes, readingOf, scriptOf } from './reading';

const settings = (change: Partial<Settings> = {}): Settings => ({ ...defaultSettings, ...change });

test('a language goes by its primary subtag; what is no language goes by none', () => {
  expect(['ja', 'ja-JP', 'zh-Hant-TW', 'EN-us'].map(languageKey)).toEqual(['ja', 'ja', 'zh', 'en']);
  expect([null, 'nonsense language', ''].map(languageKey)).toEqual([null, null, null]);
});

test('scripts and directions follow the language', () => {
  expect(['ja', 'zh-CN', 'yue', 'ko', 'de', null].map(scriptOf)).toEqual(['ideographic', 'ideographic', 'ideographic', 'korean', 'spaced', 'spaced']);
  expect(['ar', 'he', 'fa-IR', 'ur', 'en', 'ja', null].map(directionOf)).toEqual(['rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'auto']);
});

test('Japanese is set by its own rules, whatever holds for every story', () => {
  const every = settings({ lineSpacing: 1.4, lineLength: 80, textSize: 22, typeface: 'literata', hyphenate: true, alignment: 'ragged' });
  expect(readingOf(every, 'ja')).toMatchObject({ lineSpacing: 1.9, lineLength: 40, paragraphs: 'indent', alignment: 'justified', hyphenate: false, textSize: 22, typeface: 'literata' });
  expect(readingOf(every, 'de')).toMatchObject({ lineSpacing: 1.4, lineLength: 80, hyphenate: true });
});

test('what was chosen for one language holds for it alone', () => {
  const chosen = settings({ textSize: 18, readingByLanguage: { ja: { lineSpacing: 2, textSize: 20 }, de: { hyphenate: true } } });
  expect(readingOf(chosen, 'ja-JP')).toMatchObject({ lineSpacing: 2, textSize: 20, alignment: 'justified' });
  expect(readingOf(chosen, 'de-AT')).toMatchObject({ hyphenate: true, textSize: 18 });
  expect(readingOf(chosen, 'en')).toMatchObject({ hyphenate: false, textSize: 18 });
  expect(readingOf(chosen, null)).toMatchObject({ hyphenate: false, textSize: 18 });
});

test('the design’s own size is left to the design', () => {
  expect(readingAttributes(readingOf(settings(), 'en'), 'en').style).not.toHaveProperty('--read-size');
  expect(readingAttributes(readingOf(settings({ textSize: 24 }), 'en'), 'en').style).toMatchObject({ '--read-size': '24px', '--read-length': '66', '--read-gap': '1.05em' });
});
