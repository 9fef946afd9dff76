import { expect, test } from '@playwright/test';
import { latestOnly } from './latest';

test('one runs, the last asked waits, those between are dropped at once', async () => {
  const ran: string[] = [];
  const ends: (() => void)[] = [];
  const ask = latestOnly(async (text: string) => {
    ran.push(text);
    await new Promise<void>((resolve) => ends.push(resolve));
    return text.toUpperCase();
  });
  const answers = ['a', 'ab', 'abc', 'abcd'].map(ask);
  expect(await answers[1]).toBeNull();
  expect(await answers[2]).toBeNull();
  expect(ran).toEqual(['a']);
  ends.shift()?.();
  expect(await answers[0]).toBe('A');
  // It took its turn before anyone who asks now.
  const later = ask('x');
  expect(ran).toEqual(['a', 'abcd']);
  ends.shift()?.();
  expect(await answers[3]).toBe('ABCD');
  ends.shift()?.();
  expect(await later).toBe('X');
});

test('one that fails lets the next one run', async () => {
  const ask = latestOnly(async (text: string) => {
    if (text === 'bad') throw new Error('no');
    return text;
  });
  const [bad, good] = [ask('bad'), ask('good')];
  await expect(bad).rejects.toThrow('no');
  expect(await good).toBe('good');
  expect(await ask('again')).toBe('again');
});
