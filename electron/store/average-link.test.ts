import { expect, test } from '@playwright/test';
import { groupByAverageLink } from './average-link';

function matrix(size: number, pairs: readonly (readonly [number, number, number])[]): Float64Array {
  const sureness = new Float64Array(size * size);
  for (const [a, b, value] of pairs) sureness[a * size + b] = sureness[b * size + a] = value;
  return sureness;
}

test('a bridge between two tight groups does not make them one', () => {
  const pairs = [[0, 1, 0.9], [0, 2, 0.9], [1, 2, 0.9], [3, 4, 0.9], [3, 5, 0.9], [4, 5, 0.9], [2, 3, 0.8]] as const;
  expect(groupByAverageLink(matrix(6, pairs), 6, 0.45)).toEqual([0, 0, 0, 3, 3, 3]);
});

test('enough links between them do', () => {
  const pairs = [[0, 1, 0.9], [2, 3, 0.9], [0, 2, 0.7], [0, 3, 0.7], [1, 2, 0.7]] as const;
  expect(new Set(groupByAverageLink(matrix(4, pairs), 4, 0.45)).size).toBe(1);
});

test('one thing alone, and none', () => {
  expect(groupByAverageLink(new Float64Array(1), 1, 0.5)).toEqual([0]);
  expect(groupByAverageLink(new Float64Array(0), 0, 0.5)).toEqual([]);
});
