import { expect, test } from '@playwright/test';
import { termUse, type Terms } from '../../contract/terms';
import { termsOf } from './terms';
import { wordsOf } from './words';

const shared = (a: Terms, b: Terms): number => [...a.terms].filter((term) => b.terms.includes(term)).length;
const overlap = (a: Terms, b: Terms): number => [...a.signature].filter((value, place) => value === b.signature[place]).length / a.signature.length;

test('an inflected word, capitals and optional marks make one term', () => {
  expect(shared(termsOf({ title: 'élections', text: '' }), termsOf({ title: 'ELECTIONAL', text: '' }))).toBe(1);
  expect(shared(termsOf({ title: 'Олимпиада', text: '' }), termsOf({ title: 'олимпиаде', text: '' }))).toBe(1);
  expect(shared(termsOf({ title: 'election', text: '' }), termsOf({ title: 'elephant', text: '' }))).toBe(0);
});

test('numbers are never cut', () => {
  expect(shared(termsOf({ title: '1200001', text: '' }), termsOf({ title: '1200002', text: '' }))).toBe(0);
});

test('scripts without spaces are cut into pairs, and a mark that makes another letter stays', () => {
  expect(wordsOf('東京五輪', 10).map(({ word }) => word)).toEqual(['東京', '京五', '五輪']);
  expect(wordsOf('ガス', 10)[0]?.word).not.toBe(wordsOf('カス', 10)[0]?.word);
  expect(wordsOf('NTT東京', 10).map(({ word }) => word)).toEqual(['ntt', '東京']);
});

test('each term knows where its word stands', () => {
  const title = 'Quake hits Noto';
  const text = 'A strong quake struck the Noto peninsula.';
  const { starts, lengths } = termsOf({ title, text });
  const words = [...starts].map((start, index) => `${title}\n${text}`.slice(start, start + (lengths[index] ?? 0)));
  expect(words.toSorted()).toEqual(['A', 'Noto', 'Quake', 'hits', 'peninsula', 'strong', 'struck', 'the']);
});

test('a title in title case calls no small word a name', () => {
  const { uses, starts, lengths } = termsOf({ title: 'Chipmaker To Build In Kumamoto', text: '' });
  const names = [...uses].flatMap((use, index) => (use & termUse.name ? ['Chipmaker To Build In Kumamoto'.slice(starts[index], (starts[index] ?? 0) + (lengths[index] ?? 0))] : []));
  expect(names.toSorted()).toEqual(['Build', 'Chipmaker', 'Kumamoto']);
});

test('copies of a text have like signatures, other texts have not', () => {
  const text = 'The central bank raised its main rate by a quarter of a point on Thursday, the third rise this year, saying that prices were still growing faster than it would like and that more may follow.';
  const edited = text.replace('on Thursday', 'today');
  const other = 'A storm tore roofs from dozens of houses along the coast overnight and left thousands without power, officials said, as rescue teams searched for people missing since the evening before.';
  const [a, b, c] = [text, edited, other].map((body) => termsOf({ title: '', text: body }));
  if (!a || !b || !c) throw new Error('three texts');
  expect(overlap(a, b)).toBeGreaterThan(0.5);
  expect(overlap(a, c)).toBeLessThan(0.2);
});

test('nothing, marks alone and broken surrogates are no crash, and the same text gives the same terms', () => {
  for (const title of ['', '…—!', '\uD83D', '👍🏽', 'ー', 'ّ']) expect(() => termsOf({ title, text: title.repeat(50) })).not.toThrow();
  expect(termsOf({ title: '', text: '' }).terms).toHaveLength(0);
  expect(termsOf({ title: 'Same', text: 'again and again' })).toEqual(termsOf({ title: 'Same', text: 'again and again' }));
});

test('a huge text costs no more than its beginning', () => {
  const { terms } = termsOf({ title: 'Long', text: 'word and more '.repeat(500_000) });
  expect(terms.length).toBeLessThanOrEqual(120);
});
