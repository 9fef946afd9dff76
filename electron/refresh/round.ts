import type { RefreshReport } from '../contract/model';
import type { FeedProblem, ScheduledFeed } from '../contract/schedule';
import pLimit from 'p-limit';
import { refreshFeed, type FeedResult, type RefreshTools } from './refresh';

/** Feeds in work at once; hosts have limits of their own (hosts.ts). */
const atOnce = 24;

/** Problems that a computer without a network has with every feed. */
const networkProblems: ReadonlySet<FeedProblem['kind']> = new Set(['dns', 'connect', 'timeout']);

export interface Round {
  readonly report: RefreshReport;
  /** Not one server answered: there is no network, and no feed is to blame. */
  readonly isOffline: boolean;
  /** Bytes of the bodies that brought something. */
  readonly bytes: number;
}

/** Refreshes these feeds, one try each. A feed is stored as soon as it has answered. */
export async function runRound(feeds: readonly ScheduledFeed[], tools: RefreshTools, onProgress: (done: number) => void, signal: AbortSignal): Promise<Round> {
  const limit = pLimit(atOnce);
  const failures: { feed: ScheduledFeed; result: Extract<FeedResult, { kind: 'failed' }> }[] = [];
  const counts = { asked: 0, changed: 0, unchanged: 0, newArticles: 0, updatedArticles: 0 };
  let bytes = 0;
  let done = 0;

  const refreshOne = async (feed: ScheduledFeed): Promise<void> => {
    if (signal.aborted) return;
    const result = await refreshFeed(feed, tools);
    counts.asked += 1;
    if (result.kind === 'failed') failures.push({ feed, result });
    else counts[result.kind] += 1;
    if (result.kind === 'changed') {
      counts.newArticles += result.stored.newArticles.length;
      counts.updatedArticles += result.stored.updatedArticles.length;
      bytes += result.bytes;
    }
    onProgress(++done);
  };
  await Promise.all(feeds.map((feed) => limit(() => refreshOne(feed))));

  const isOffline = failures.length > 1 && failures.length === counts.asked && failures.every(({ result }) => networkProblems.has(result.problem.kind));
  if (!isOffline) await Promise.all(failures.map(({ result }) => result.keep()));
  const failed = failures.map(({ feed, result }) => ({ feedId: feed.id, url: feed.url, title: feed.title, problem: result.problem }));
  return { report: { ...counts, failed }, isOffline, bytes };
}
