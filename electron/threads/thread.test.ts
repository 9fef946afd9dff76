import { expect, test } from '@playwright/test';
import { problemOf } from '../contract/errors';
import { openThread } from './thread';

interface Calls {
  double(input: number): number;
  fail(input: undefined): void;
  never(input: undefined): void;
  crash(input: undefined): void;
  hoard(input: undefined): void;
}

/** A far end with one of everything that can happen to a call. */
const worker = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from 'node:worker_threads';
    parentPort.on('message', ({ id, name, input }) => {
      if (name === 'double') parentPort.postMessage({ id, value: input * 2 });
      if (name === 'fail') parentPort.postMessage({ id, problem: { code: 'not-found', sentence: 'It is gone.' } });
      if (name === 'crash') throw new Error('crashed');
      if (name === 'hoard') { const all = []; for (;;) all.push(new Array(1e6).fill(Math.random())); }
    });
  `)}`,
);
const open = (limits: { deadline?: number; memoryLimit?: number; idleLimit?: number } = {}) => openThread<Calls>({ file: worker, name: 'test', ...limits });
const codeOf = (call: Promise<unknown>): Promise<string> => call.then(() => 'answered', (error: unknown) => problemOf(error).code);

test('answers come back to their own calls', async () => {
  const thread = open();
  const answers = await Promise.all([1, 2, 3].map((input) => thread.call('double', input)));
  expect(answers).toEqual([2, 4, 6]);
  await thread.close();
});

test('a failure keeps its code and its sentence', async () => {
  const thread = open();
  const problem = await thread.call('fail', undefined).then(() => undefined, problemOf);
  expect(problem).toMatchObject({ code: 'not-found', sentence: 'It is gone.' });
  await thread.close();
});

test('a thread that crashes fails what waits on it, and the next call starts another', async () => {
  const thread = open();
  const waiting = thread.call('never', undefined);
  expect(await Promise.all([codeOf(waiting), codeOf(thread.call('crash', undefined))])).toEqual(['thread-stopped', 'thread-stopped']);
  expect(await thread.call('double', 4)).toBe(8);
  await thread.close();
});

test('a call past its deadline is given up alone; those behind it are answered', async () => {
  const thread = open({ deadline: 200 });
  const [first, second] = [codeOf(thread.call('never', undefined)), thread.call('double', 5)];
  expect(await first).toBe('took-too-long');
  expect(await second).toBe(10);
  await thread.close();
});

test('a thread past its memory ends, and the program lives', async () => {
  const thread = open({ memoryLimit: 32, deadline: 20_000 });
  expect(await codeOf(thread.call('hoard', undefined))).toBe('thread-stopped');
  expect(await thread.call('double', 6)).toBe(12);
  await thread.close();
});

test('closing waits for what was asked', async () => {
  const thread = open();
  const answer = thread.call('double', 7);
  await thread.close();
  expect(await answer).toBe(14);
});
