import type { FeedId } from '../contract/model';
import type { FeedSchedule } from '../contract/schedule';
import type { Thread, WriterCalls, Written } from '../contract/threads';

/** Stores what a poll without a body taught of asking a feed. */
export type KeepSchedule = (feedId: FeedId, schedule: FeedSchedule) => Promise<void>;

/** Milliseconds that polls are gathered: a thousand unchanged feeds must not cost a thousand transactions. */
const gatherFor = 20;

/** Keeps schedules, those that end close together in one transaction. */
export function openScheduleKeeper(writer: Thread<WriterCalls>, announced: <T>(writing: Promise<Written<T>>) => Promise<T>): KeepSchedule {
  let waiting: { feedId: FeedId; schedule: FeedSchedule }[] = [];
  let kept: Promise<void> | undefined;

  const gather = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, gatherFor));
    const polls = waiting;
    waiting = [];
    kept = undefined;
    await announced(writer.call('keepSchedules', { polls }));
  };

  return (feedId, schedule) => {
    waiting.push({ feedId, schedule });
    return (kept ??= gather());
  };
}
