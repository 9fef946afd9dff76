import { parentPort, Worker } from 'node:worker_threads';
import { BroadsheetError, errorOf, problemOf, type Problem } from '../contract/errors';
import type { CallsOf, Thread } from '../contract/threads';

export interface ThreadOptions {
  /** The built worker file. */
  readonly file: URL;
  readonly name: string;
  /** Handed to the worker as `workerData`. */
  readonly data?: unknown;
  /** Heap limit in MiB; past it the thread ends with an error and the program lives. */
  readonly memoryLimit?: number;
  /** Milliseconds one call may take. With it calls run one at a time, and a thread past it is killed and replaced. */
  readonly deadline?: number;
  /** Milliseconds without a call after which the thread ends until it is asked again. */
  readonly idleLimit?: number;
}

/** MiB of a limited thread's heap for what is short-lived: a feed or page is made of it, and leaves nothing behind. */
const youngGeneration = 64;

interface Waiting {
  readonly name: string;
  readonly input: unknown;
  readonly transfer: readonly ArrayBuffer[];
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: BroadsheetError) => void;
}

type Reply = { id: number; value: unknown } | { id: number; problem: Problem };

/** Describes a thread that starts at its first call and, when it has died, again at the next. */
export function openThread<C extends CallsOf<C>>(options: ThreadOptions): Thread<C> {
  let worker: Worker | undefined;
  let lastId = 0;
  let idleTimer: NodeJS.Timeout | undefined;
  let deadlineTimer: NodeJS.Timeout | undefined;
  const sent = new Map<number, Waiting>();
  const queue: Waiting[] = [];
  const unsettled = new Set<Promise<unknown>>();

  const failAll = (error: BroadsheetError): void => {
    const failed = [...sent.values()];
    sent.clear();
    for (const waiting of failed) waiting.reject(error);
  };

  const stop = (error: BroadsheetError): void => {
    clearTimeout(deadlineTimer);
    const stopped = worker;
    worker = undefined;
    failAll(error);
    void stopped?.terminate();
    sendNext();
  };

  const start = (): Worker => {
    const started = new Worker(options.file, {
      name: options.name,
      workerData: options.data,
      ...(options.memoryLimit === undefined ? {} : { resourceLimits: { maxOldGenerationSizeMb: options.memoryLimit, maxYoungGenerationSizeMb: youngGeneration } }),
    });
    started.on('message', (reply: Reply) => {
      const waiting = sent.get(reply.id);
      if (!waiting) return;
      sent.delete(reply.id);
      clearTimeout(deadlineTimer);
      if ('problem' in reply) waiting.reject(errorOf(reply.problem));
      else waiting.resolve(reply.value);
      sendNext();
    });
    // Without this handler an error in a thread would leave its callers waiting for ever, or end the program.
    started.on('error', (error) => {
      if (worker === started) stop(threadStopped(options.name, error));
    });
    started.on('exit', (code) => {
      if (worker === started) stop(threadStopped(options.name, new Error(`thread ${options.name} ended with code ${code}`)));
    });
    return started;
  };

  const send = (waiting: Waiting): void => {
    clearTimeout(idleTimer);
    worker ??= start();
    const id = ++lastId;
    sent.set(id, waiting);
    if (options.deadline !== undefined) deadlineTimer = setTimeout(() => stop(tookTooLong(options.name, waiting.name)), options.deadline);
    worker.postMessage({ id, name: waiting.name, input: waiting.input }, waiting.transfer);
  };

  function sendNext(): void {
    if (options.deadline !== undefined && sent.size > 0) return;
    const next = queue.shift();
    if (next) send(next);
    else if (sent.size === 0 && options.idleLimit !== undefined) {
      clearTimeout(idleTimer);
      idleTimer = setTimeout(end, options.idleLimit);
      idleTimer.unref();
    }
  }

  function end(): Promise<unknown> {
    const ended = worker;
    worker = undefined;
    return ended?.terminate() ?? Promise.resolve();
  }

  return {
    call: (name, input, transfer = []) => {
      const answer = new Promise<unknown>((resolve, reject) => {
        const waiting: Waiting = { name, input, transfer, resolve, reject };
        if (options.deadline !== undefined && sent.size > 0) queue.push(waiting);
        else send(waiting);
      });
      unsettled.add(answer);
      const settle = (): boolean => unsettled.delete(answer);
      answer.then(settle, settle);
      return answer as Promise<never>;
    },
    async close() {
      await Promise.allSettled(unsettled);
      clearTimeout(idleTimer);
      await end();
    },
  };
}

/**
 * The far end: answers calls with the functions that `open` makes. Call once, in the worker's file.
 * `open` runs at the first call; while it fails, each call is answered with its reason.
 */
export function answerCalls<C extends CallsOf<C>>(open: () => C): void {
  const port = parentPort;
  if (!port) throw new Error('answerCalls runs in a worker thread');
  let calls: C | undefined;
  port.on('message', async ({ id, name, input }: { id: number; name: string; input: never }) => {
    try {
      calls ??= open();
      if (!Object.hasOwn(calls, name)) throw new Error(`no call ${name}`);
      const value = await calls[name as keyof C](input);
      port.postMessage({ id, value }, transferablesOf(value));
    } catch (error) {
      port.postMessage({ id, problem: problemOf(error) });
    }
  });
}

/** The buffers of an answer's top level move instead of being copied. */
function transferablesOf(value: unknown): ArrayBuffer[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap((part) => (ArrayBuffer.isView(part) && part.buffer instanceof ArrayBuffer ? [part.buffer] : []));
}

function threadStopped(thread: string, cause: unknown): BroadsheetError {
  return new BroadsheetError('thread-stopped', `Broadsheet's ${thread} stopped unexpectedly and was started again. Nothing stored was lost. Try again.`, cause);
}

function tookTooLong(thread: string, call: string): BroadsheetError {
  return new BroadsheetError('took-too-long', `Broadsheet gave up on something that took its ${thread} too long (${call}). Nothing stored was changed.`);
}
