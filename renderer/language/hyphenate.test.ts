import { expect, test } from '@playwright/test';
import { createRequire } from 'node:module';
import { hyphenated, withoutBreaks, type Hyphenate } from './hyphenate';

const require = createRequire(import.meta.url);
const patterns = (language: string): Hyphenate => (require(`hyphen/${language}/index.js`) as { hyphenateSync: Hyphenate }).hyphenateSync;
const shown = (text: string, language: string): string => hyphenated(text, patterns(language)).replaceAll('\u00ad', '-');

test('words break where their language breaks them', () => {
  expect(shown('international transportation', 'en-us')).toBe('in-ter-na-tional trans-porta-tion');
  expect(shown('Donaudampfschifffahrt', 'de-1996')).toBe('Do-nau-dampf-schiff-fahrt');
  expect(shown('développement', 'fr')).toBe('dé-ve-lop-pe-ment');
});

test('no break leaves one letter before it, or fewer than three after it', () => {
  for (const [language, text] of [
    ['en-us', 'Again, ideas about everyday evening economy usually agree: Ohio, idea, area, only, many. Reader’s. Microsoft\'s company\'s'],
    ['de-1996', 'Oder über alle Abende: Idee, Ufer, Eule, aber Tore, Sonne.'],
    ['it', 'Ora, amici, ecco: idee, opere, uomini.'],
  ] as const) {
    for (const word of hyphenated(text, patterns(language)).split(/[^\p{L}\u00ad]+/u)) {
      const parts = word.split('\u00ad');
      if (parts.length === 1) continue;
      expect(parts[0]?.length, word).toBeGreaterThan(1);
      expect(parts.at(-1)?.length, word).toBeGreaterThan(2);
    }
  }
});

test('nothing but breaks is added, and copying takes them out', () => {
  const text = 'Representatives of the “international” organisations — 46-year-old, US$2.9 billion; https://example.com/transportation.';
  expect(withoutBreaks(hyphenated(text, patterns('en-us')))).toBe(text);
});
