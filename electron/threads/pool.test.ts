import { expect, test } from '@playwright/test';
import { problemOf } from '../contract/errors';
import { openPool } from './pool';

interface Calls {
  /** The thread's number, after so many milliseconds of work. */
  work(milliseconds: number): number;
  fail(input: undefined): void;
}

const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', ({ id, name, input }) => {
      if (name === 'fail') return parentPort.postMessage({ id, problem: { code: 'not-found', sentence: 'It is gone.' } });
      for (const end = Date.now() + input; Date.now() < end; );
      parentPort.postMessage({ id, value: threadId });
    });
  `)}`,
);
const open = () => openPool<Calls>(2, { file: worker, name: 'test', deadline: 20_000 });

test('short calls share one thread, however many there are', async () => {
  const pool = open();
  const threads = await Promise.all(Array.from({ length: 40 }, () => pool.call('work', 1)));
  expect(new Set(threads).size).toBe(1);
  await pool.close();
});

test('a call that takes its time does not hold up those behind it', async () => {
  const pool = open();
  const order: string[] = [];
  const long = pool.call('work', 3000).then(() => order.push('long'));
  const short = Promise.all([1, 2, 3].map(() => pool.call('work', 1))).then(() => order.push('short'));
  await Promise.all([long, short]);
  expect(order).toEqual(['short', 'long']);
  await pool.close();
});

test('a failure is the caller’s alone', async () => {
  const pool = open();
  const [failed, answered] = await Promise.all([pool.call('fail', undefined).then(() => 'answered', (error: unknown) => problemOf(error).code), pool.call('work', 1)]);
  expect(failed).toBe('not-found');
  expect(answered).toBeGreaterThan(0);
  await pool.close();
});

test('closing waits for what was asked', async () => {
  const pool = open();
  const answers = Promise.all([1, 2, 3].map(() => pool.call('work', 5)));
  await pool.close();
  expect((await answers).length).toBe(3);
});
