import { expect, test } from '@playwright/test';
import { fitZoom, fitted, held, nextZoom, reach, zoomAt } from './zoom';

const stage = { width: 1000, height: 600 };
const photo = { width: 2000, height: 1000 };

test('a photograph fits whole and is never blown up for it; a drawing may be', () => {
  expect(fitZoom(photo, stage, false)).toBe(0.5);
  expect(fitZoom({ width: 100, height: 100 }, stage, false)).toBe(1);
  expect(fitZoom({ width: 100, height: 100 }, stage, true)).toBe(6);
});

test('zooming goes in steps between what fits and eightfold', () => {
  expect(nextZoom(0.5, 1, 0.5)).toBe(0.625);
  expect(nextZoom(0.5, -1, 0.5)).toBe(0.5);
  expect(nextZoom(7.9, 1, 0.5)).toBe(8);
});

test('the point under the pointer stays under it', () => {
  const near = zoomAt(fitted, 0.5, 1, 100, -40);
  expect(near).toEqual({ zoom: 1, x: -100, y: 40 });
  // And back again.
  expect(zoomAt(near, 1, 0.5, 100, -40)).toEqual({ zoom: 0.5, x: 0, y: 0 });
});

test('a picture is moved to its edges and no further', () => {
  expect(reach(photo, stage, 0.5)).toEqual({ x: 0, y: 0 });
  expect(held({ zoom: 1, x: 900, y: -900 }, photo, stage, 1)).toEqual({ zoom: 1, x: 500, y: -200 });
  expect(held({ zoom: 0.5, x: 30, y: 30 }, photo, stage, 0.5)).toEqual({ zoom: 0.5, x: 0, y: 0 });
});
