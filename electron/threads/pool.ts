import type { CallsOf, Thread } from '../contract/threads';
import { openThread, type ThreadOptions } from './thread';

/** Several threads that answer the same calls: each call goes to the one with the least to do. Each starts at its first call. */
export function openPool<C extends CallsOf<C>>(size: number, options: ThreadOptions): Thread<C> {
  const threads = Array.from({ length: size }, (_, index) => ({ thread: openThread<C>({ ...options, name: `${options.name} ${index + 1}` }), busy: 0 }));
  return {
    call(name, input, transfer) {
      const least = threads.reduce((best, each) => (each.busy < best.busy ? each : best));
      least.busy += 1;
      return least.thread.call(name, input, transfer).finally(() => (least.busy -= 1));
    },
    close: async () => void (await Promise.all(threads.map(({ thread }) => thread.close()))),
  };
}
