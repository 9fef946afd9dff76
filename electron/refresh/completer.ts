import pLimit from 'p-limit';
import type { CompletionStatus, CompletionTask } from '../contract/completion';
import { problemOf } from '../contract/errors';
import type { NetworkKind } from '../contract/offline';
import { completeArticle, type CompleteTools } from './complete';
import { makeLeaseToken } from './lease-token';
import { fetchLinks } from './links';

const leaseName = 'complete';
const renewEvery = 10_000;
/** Articles in work at once; hosts have limits of their own (hosts.ts). */
const atOnce = 12;
/** Tasks looked up at a time, so that what arrives meanwhile is taken in order. */
const page = 48;

export interface CompleterOptions extends CompleteTools {
  /** Who completes, in words, for another program on the same archive. */
  readonly holder: string;
  readonly now: () => number;
  readonly onStatus: (status: CompletionStatus) => void;
  /** The name of the feed that pages kept from links stand in. */
  readonly linksTitle: string;
}

export type CompletionScope = 'asked' | 'wanted' | 'all';

export interface Completer {
  /**
   * Completes what waits, the newest first, and fetches waiting links; ends when there is nothing left to do.
   * `asked`: what a person wants; `wanted`: what Broadsheet completes of its own accord too; `all`: the whole backlog.
   * Past `budget` bytes nothing new is begun. Begins when a run that is under way has ended.
   * @throws disk-full and the like, when what could be completed is
   */
  complete(which: CompletionScope, budget?: number): Promise<void>;
  /** Settles the files of pictures that a program which was killed left on their way; not while another program completes. */
  settleFiles(): Promise<void>;
  noteNetwork(network: NetworkKind): void;
  setPaused(isPaused: boolean): void;
  /** Ends the run; what is done is done, and the next run goes on from there. */
  cancel(): void;
  status(): CompletionStatus;
}

/** Completion runs: one at a time, in one program at a time. A run that is killed leaves nothing half done. */
export function openCompleter(options: CompleterOptions): Completer {
  const token = makeLeaseToken();
  let status: CompletionStatus = { isRunning: false, isPaused: false, done: 0, total: 0, bytes: 0 };
  let running: Promise<void> | undefined;
  let cancelled = false;
  let network: NetworkKind = 'usual';
  let resume: (() => void) | undefined;

  const show = (change: Partial<CompletionStatus>): void => {
    status = { ...status, ...change };
    options.onStatus(status);
  };

  /** Runs it after what is under way, holding the lease; not at all while another program completes this archive. */
  function alone(body: () => Promise<void>): Promise<void> {
    const before = running ?? Promise.resolve();
    const mine = before.catch(() => undefined).then(async () => {
      const take = (): Promise<string | null> => options.writer.call('takeLease', { name: leaseName, holder: options.holder, token });
      if ((await take()) !== null) return;
      const renewal = setInterval(() => void take().catch(() => undefined), renewEvery);
      try {
        await settleFiles();
        await body();
      } finally {
        clearInterval(renewal);
        await options.writer.call('releaseLease', { name: leaseName, token }).catch(() => undefined);
      }
    });
    running = mine;
    return mine.finally(() => {
      if (running === mine) running = undefined;
    });
  }

  const settleFiles = (): Promise<void> => options.files.settle((files) => options.reader.call('filterStored', { files }));

  const whileGoing = (): Promise<void> => (status.isPaused ? new Promise((resolve) => (resume = resolve)) : Promise.resolve());

  async function run(which: CompletionScope, budget: number): Promise<void> {
    const scope = { wanted: which === 'wanted' ? 1 : 2, budget };
    try {
      if (which === 'all') await options.writer.call('wantAll', undefined);
      const total = await options.reader.call('countCompletionTasks', { wanted: scope.wanted, now: options.now() });
      if (total > 0) show({ isRunning: true, done: 0, total, bytes: 0 });
      await fetchLinks(options, options.linksTitle);
      const { sparesMetered } = await options.reader.call('getSettings', undefined);
      const withoutPictures = (task: CompletionTask): CompletionTask => ({ ...task, pictures: [], wantsPictures: false });
      if (network === 'slow') await work(scope, withoutPictures);
      if (network === 'metered' && sparesMetered && which !== 'all') await work(scope, withoutPictures);
      else await work(scope, (task) => task);
    } finally {
      if (status.isRunning) show({ isRunning: false });
    }
  }

  async function work({ wanted, budget }: { wanted: number; budget: number }, narrow: (task: CompletionTask) => CompletionTask): Promise<void> {
    const limit = pLimit(atOnce);
    // A task that brings no end to its article (it failed, say) must not be taken twice in one run.
    const begun = new Set<number>();
    let failure: unknown;
    for (;;) {
      const tasks = (await options.reader.call('getCompletionTasks', { wanted, limit: begun.size + page, now: options.now() })).filter(({ id }) => !begun.has(id));
      if (tasks.length === 0 || cancelled) break;
      await Promise.all(
        tasks.slice(0, page).map((task) => {
          begun.add(task.id);
          return limit(async () => {
            await whileGoing();
            if (cancelled || stopsAll(failure) || status.bytes >= budget || !options.isOnline()) return;
            const narrowed = narrow(task);
            if (!narrowed.wantsPage && narrowed.pictures.length === 0) return;
            // What keeps one article from being completed must not keep the others.
            const received = await completeArticle(narrowed, options).catch((error: unknown) => {
              if (!stopsAll(failure)) failure = error;
              return 0;
            });
            const done = status.done + 1;
            show({ isRunning: true, done, total: Math.max(status.total, done), bytes: status.bytes + received });
          });
        }),
      );
      if (stopsAll(failure) || status.bytes >= budget || !options.isOnline()) break;
    }
    if (failure !== undefined) throw failure;
  }

  return {
    complete(which, budget = Number.POSITIVE_INFINITY) {
      cancelled = false;
      return alone(() => run(which, budget));
    },
    settleFiles: async () => {
      if (!(await options.files.isSettled())) await alone(async () => undefined);
    },
    setPaused(isPaused) {
      show({ isPaused });
      if (!isPaused) resume?.();
    },
    cancel() {
      cancelled = true;
      if (status.isPaused) show({ isPaused: false });
      resume?.();
    },
    noteNetwork: (kind) => void (network = kind),
    status: () => status,
  };
}

/** Whether after that no article can be completed. */
function stopsAll(failure: unknown): boolean {
  return failure !== undefined && ['disk-full', 'profile-unwritable', 'store-damaged'].includes(problemOf(failure).code);
}
