import { expect, test } from '@playwright/test';
import { changesBetween, wordChanges, type Run } from './changes';

const read = (runs: readonly Run[]): string => runs.map(({ kind, text }) => (kind === 'same' ? text : kind === 'new' ? `+${text}+` : `-${text}-`)).join('');

test('a changed line shows the words that went and came', () => {
  expect(read(wordChanges('Two dead in fire', 'Three dead in fire'))).toBe('-Two-+Three+ dead in fire');
});

test('text without spaces changes by character', () => {
  expect(read(wordChanges('港は朝早く開く', '港は夜早く開く'))).toBe('港は-朝-+夜+早く開く');
});

test('paragraphs that stayed are told as one gap, those that came or went whole', () => {
  const blocks = changesBetween('One.\nTwo.\nThree stood here.\nFour.', 'One.\nTwo.\nThree stands here.\nFour.\nFive.');
  expect(blocks.map((block) => (block === null ? '…' : read(block)))).toEqual(['…', 'Three -stood-+stands+ here.', '…', '+Five.+']);
});

test('the same text twice has no changes to show', () => {
  expect(changesBetween('One.\nTwo.', 'One.\nTwo.')).toEqual([null]);
});
