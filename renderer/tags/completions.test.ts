import { expect, test } from '@playwright/test';
import { completions } from './completions';

const known = ['Harbour', 'Cars', 'Café culture', 'Recipes'].map((name, index) => ({ id: index + 1, name, articles: 9 - index, unread: 0 }));
const names = (carried: string[], text: string): string[] => completions(known, carried, text).map(({ kind, name }) => (kind === 'new' ? `+${name}` : name));

test('with nothing written, the most used come first, but for those that are carried', () => {
  expect(names(['cars'], '  ')).toEqual(['Harbour', 'Café culture', 'Recipes']);
});

test('those that begin so come before those that hold it, and a new one last', () => {
  expect(names([], 'r')).toEqual(['Recipes', 'Harbour', 'Cars', 'Café culture', '+r']);
  expect(names([], ' Cafe  Culture ')).toEqual(['Café culture']);
  expect(names(['Recipes'], 'RECIPES')).toEqual([]);
  expect(names([], '  Slow   food ')).toEqual(['+Slow food']);
});
