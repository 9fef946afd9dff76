import type { FeedId, RefreshReport, RefreshStatus } from '../contract/model';
import type { ReaderCalls, Thread } from '../contract/threads';
import { makeLeaseToken } from './lease-token';
import type { RefreshTools } from './refresh';
import { runRound, type Round } from './round';
import { isDue, mayAsk } from './schedule';
import { openScheduleKeeper } from './schedule-keeper';

const leaseName = 'refresh';
/** Milliseconds between renewals; a lease holds for three of them. */
const renewEvery = 10_000;
/** Milliseconds between looks at what is due. */
const lookEvery = 60_000;
/** Feeds asked at one look of the timer: after a sleep, hundreds that are due are spread over minutes. */
const spreadOver = 60;

export interface RefresherOptions extends Omit<RefreshTools, 'keep'> {
  readonly reader: Thread<ReaderCalls>;
  /** Who refreshes, in words, for another program on the same archive: "the open window". */
  readonly holder: string;
  readonly isOnline: () => boolean;
  readonly onStatus: (status: RefreshStatus) => void;
  /** Called when a round of the timer's or a person's has ended. */
  readonly afterRound: () => void;
}

export type Which = 'due' | 'all' | readonly FeedId[];

export type RefreshOutcome = { readonly kind: 'done'; readonly round: Round } | { readonly kind: 'held'; readonly holder: string };

export interface Refresher {
  /** Refreshes now; joins a round that runs. `held`: another program refreshes this archive. */
  refresh(which: Which): Promise<RefreshOutcome>;
  status(): RefreshStatus;
  /** Looks every minute at what is due. */
  startTimer(): void;
  stop(): void;
}

/** Rounds over the feeds: one at a time, in one program at a time, with a status for the screen. */
export function openRefresher(options: RefresherOptions): Refresher {
  const token = makeLeaseToken();
  const tools: RefreshTools = { ...options, keep: openScheduleKeeper(options.writer, options.announced) };
  let status: RefreshStatus = { isRunning: false, done: 0, total: 0, endedAt: null, isOffline: !options.isOnline(), report: null, otherHolder: null };
  let running: Promise<RefreshOutcome> | undefined;
  let timer: NodeJS.Timeout | undefined;
  const stopping = new AbortController();

  const show = (change: Partial<RefreshStatus>): void => {
    status = { ...status, ...change };
    options.onStatus(status);
  };

  async function run(which: Which, most: number): Promise<RefreshOutcome> {
    const feeds = (await chosen(which)).slice(0, most);
    if (feeds.length === 0) return { kind: 'done', round: { report: emptyReport, isOffline: false, bytes: 0 } };
    const take = (): Promise<string | null> => options.writer.call('takeLease', { name: leaseName, holder: options.holder, token });
    const holder = await take();
    if (holder !== null) {
      show({ otherHolder: holder });
      return { kind: 'held', holder };
    }
    const renewal = setInterval(() => void take().catch(() => undefined), renewEvery);
    show({ isRunning: true, done: 0, total: feeds.length, otherHolder: null });
    try {
      const round = await runRound(feeds, tools, (done) => show({ done }), stopping.signal);
      show({ isRunning: false, endedAt: options.now(), isOffline: round.isOffline || !options.isOnline(), report: round.report });
      if (!round.isOffline) options.afterRound();
      return { kind: 'done', round };
    } catch (error) {
      show({ isRunning: false });
      throw error;
    } finally {
      clearInterval(renewal);
      await options.writer.call('releaseLease', { name: leaseName, token }).catch(() => undefined);
    }
  }

  async function chosen(which: Which) {
    const now = options.now();
    const feeds = await options.reader.call('getScheduledFeeds', undefined);
    if (which === 'due') return feeds.filter(({ schedule }) => isDue(schedule, now));
    return feeds.filter(({ id, schedule }) => mayAsk(schedule, now) && (which === 'all' || which.includes(id)));
  }

  const start = (which: Which, most = Number.POSITIVE_INFINITY): Promise<RefreshOutcome> => {
    running = run(which, most).finally(() => (running = undefined));
    return running;
  };

  const look = async (): Promise<void> => {
    if (running) return;
    const isOffline = !options.isOnline();
    if (isOffline !== status.isOffline && !isOffline) show({ isOffline });
    if (isOffline) return show({ isOffline });
    await start('due', spreadOver).catch(() => undefined);
  };

  return {
    refresh: async (which) => {
      await running?.catch(() => undefined);
      return start(which);
    },
    status: () => status,
    startTimer() {
      timer = setInterval(() => void look(), lookEvery);
      void look();
    },
    stop() {
      clearInterval(timer);
      stopping.abort();
    },
  };
}

const emptyReport: RefreshReport = { asked: 0, changed: 0, unchanged: 0, failed: [], newArticles: 0, updatedArticles: 0 };
