import { expect, test } from '@playwright/test';
import { contrast, readable } from './accent';

const light = ['#fcfcfa', '#f5f5f2', '#ececE8', '#ffffff'];
const dark = ['#1c1e21', '#17191b', '#121415', '#25282c'];

test('whatever colour a system has, text in it can be read in every theme', () => {
  for (const colour of ['#ffc600', '#007aff', '#ffffff', '#000000', '#f74f9e', '#767676', '#00ff00']) {
    for (const grounds of [light, dark]) {
      const spot = readable(colour, grounds);
      for (const ground of grounds) expect(contrast(spot, ground), `${colour} as ${spot} on ${ground}`).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test('a colour that can be read stays as it is', () => {
  expect(readable('#1f4bc6', light)).toBe('#1f4bc6');
  expect(readable('#91b2ff', dark)).toBe('#91b2ff');
});
