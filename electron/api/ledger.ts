import type { NotedRequest, Thread, WriterCalls } from '../contract/threads';

/** Milliseconds that requests are gathered for one write. */
const gatherFor = 2000;

export interface Ledger {
  note(request: NotedRequest): void;
  /** Stores what is gathered. */
  flush(): Promise<void>;
}

/** Takes down every request, many to a write: the ledger must not cost more than what it counts. */
export function openLedger(writer: Thread<WriterCalls>): Ledger {
  let waiting: NotedRequest[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const requests = waiting;
    waiting = [];
    // A ledger that can't be written (a full disk, say) must not keep anybody from reading.
    if (requests.length > 0) await writer.call('noteRequests', { requests }).catch(() => undefined);
  };
  return {
    note(request) {
      waiting.push(request);
      timer ??= setTimeout(() => void flush(), gatherFor);
    },
    flush,
  };
}
