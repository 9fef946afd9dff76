import type { CallsOf, Thread } from '../contract/threads';
import { openThread, type ThreadOptions } from './thread';

/** Milliseconds that a call has its thread to itself before others go to the next thread. */
const patience = 250;

interface Member<C extends CallsOf<C>> {
  readonly thread: Thread<C>;
  isBusy: boolean;
  /** What it is at has outlasted the patience. */
  isSlow: boolean;
  timer?: NodeJS.Timeout;
}

/**
 * Several threads that answer the same calls, one call at a time each, in the order they came.
 * The first thread does the work; the next takes over while a call holds up those before it:
 * every thread compiles the same code for itself, which costs more than it gains on short calls (a fifth of a sync, measured).
 */
export function openPool<C extends CallsOf<C>>(size: number, options: ThreadOptions): Thread<C> {
  const members = Array.from({ length: size }, (_, index): Member<C> => ({ thread: openThread<C>({ ...options, name: `${options.name} ${index + 1}` }), isBusy: false, isSlow: false }));
  const turns: ((member: Member<C>) => void)[] = [];
  const unsettled = new Set<Promise<unknown>>();

  function giveTurn(): void {
    const busy = members.findIndex(({ isBusy, isSlow }) => isBusy && !isSlow);
    const member = members.find(({ isBusy }, index) => !isBusy && (busy === -1 || index < busy));
    const take = member && turns.shift();
    if (!take) return;
    member.isBusy = true;
    member.timer = setTimeout(() => {
      member.isSlow = true;
      giveTurn();
    }, patience);
    take(member);
  }

  function endTurn(member: Member<C>): void {
    clearTimeout(member.timer);
    member.isBusy = false;
    member.isSlow = false;
    giveTurn();
  }

  const turn = (): Promise<Member<C>> =>
    new Promise((take) => {
      turns.push(take);
      giveTurn();
    });

  return {
    call(name, input, transfer) {
      const answer = turn().then((member) => member.thread.call(name, input, transfer).finally(() => endTurn(member)));
      unsettled.add(answer);
      const settle = (): boolean => unsettled.delete(answer);
      answer.then(settle, settle);
      return answer;
    },
    async close() {
      await Promise.allSettled(unsettled);
      await Promise.all(members.map(({ thread }) => thread.close()));
    },
  };
}
