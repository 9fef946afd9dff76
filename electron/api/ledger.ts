import type { NotedRequest, Thread, WriterCalls } from '../contract/threads';

/** Milliseconds that requests are gathered for one write. */
const gatherFor = 2000;

/** Takes down every request, many to a write: the ledger must not cost more than what it counts. */
export function openLedger(writer: Thread<WriterCalls>): (request: NotedRequest) => void {
  let waiting: NotedRequest[] = [];
  let timer: NodeJS.Timeout | undefined;
  const write = (): void => {
    timer = undefined;
    const requests = waiting;
    waiting = [];
    writer.call('noteRequests', { requests }).catch(() => undefined);
  };
  return (request) => {
    waiting.push(request);
    timer ??= setTimeout(write, gatherFor);
  };
}
