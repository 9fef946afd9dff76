import { expect, test } from '@playwright/test';
import { en } from './en';
import { languageFor, languages, localeFor, translations } from './languages';

/** The leaves of a tree of words, by path. */
function leavesOf(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]: [string, unknown]): [string, string][] => (typeof value === 'string' ? [[`${path}${key}`, value]] : leavesOf(value as object, `${path}${key}.`)));
}

const pluralForm = /_(zero|one|two|few|many|other)$/;
const namesIn = (words: string): string[] => [...words.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).toSorted();
const english = new Map(leavesOf(en));

for (const [language, load] of Object.entries(translations)) {
  test(`${language}: every key of English and the forms of its plurals, no more and no fewer`, async () => {
    const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const expected = new Set([...english.keys()].flatMap((key) => (pluralForm.test(key) && !key.endsWith('_zero') ? forms.map((form) => key.replace(pluralForm, `_${form}`)) : [key])));
    expect(leavesOf((await load()).words).map(([key]) => key).toSorted()).toEqual([...expected].toSorted());
  });

  test(`${language}: sentences take the values of the English ones`, async () => {
    for (const [key, words] of leavesOf((await load()).words)) {
      const original = english.get(key) ?? english.get(key.replace(pluralForm, '_other')) ?? '';
      const needed = namesIn(original);
      if (!pluralForm.test(key)) expect(namesIn(words), key).toEqual(needed);
      // A form for one or two may say the number in words.
      else expect([...new Set([...namesIn(words), 'count'])].toSorted(), key).toEqual([...new Set([...needed, 'count'])].toSorted());
    }
  });
}

test('English has the forms that its plural rules ask for', () => {
  const forms = new Intl.PluralRules('en').resolvedOptions().pluralCategories;
  const bases = new Set([...english.keys()].filter((key) => pluralForm.test(key)).map((key) => key.replace(pluralForm, '')));
  expect(bases.size).toBeGreaterThan(20);
  for (const base of bases) for (const form of forms) expect(english.has(`${base}_${form}`), `${base}_${form}`).toBe(true);
});

test('the system’s dearest language that there are words for is spoken, else English', () => {
  expect(languages).toContain('de');
  expect(languageFor('system', ['de-AT', 'en-GB'])).toBe('de');
  expect(languageFor('system', ['sv-SE', 'de-CH'])).toBe('de');
  expect(languageFor('system', ['en-GB', 'de'])).toBe('en');
  expect(languageFor('system', ['sv'])).toBe('en');
  expect(languageFor('de', ['en-US'])).toBe('de');
});

test('dates and numbers are the region’s that the system names', () => {
  expect(localeFor('de', ['en-US', 'de-CH'])).toBe('de-CH');
  expect(localeFor('en', ['de-CH'])).toBe('en');
});
