import type { FeedId } from '../contract/model';
import type { FeedProblem, FeedSchedule, NextReason, ScheduledFeed } from '../contract/schedule';
import type { RefreshHints } from '../contract/feed';
import type { Changes } from '../contract/threads';
import type { Database } from './database';

interface ScheduleRow {
  id: number;
  url: string;
  title: string;
  userAgent: string | null;
  headers: string | null;
  etag: string | null;
  lastModified: string | null;
  validatorsUrl: string | null;
  fullAnswerAt: number | null;
  bodyHash: string | null;
  askedAt: number | null;
  succeededAt: number | null;
  changedAt: number | null;
  nextAt: number;
  nextWhy: NextReason;
  interval: number;
  chosenInterval: number | null;
  hints: string | null;
  failures: number;
  problem: string | null;
  retryAfter: number | null;
  isPaused: number;
  goneAt: number | null;
  movedTo: string | null;
  movedPolls: number;
  isPrivate: number;
}

/** Followed feeds of the web with their schedules, the longest due first. */
export function getScheduledFeeds(database: Database): ScheduledFeed[] {
  return database
    .all<ScheduleRow>(
      `SELECT feed.id AS id, feed.url AS url, feed.title AS title, user_agent AS userAgent, headers, etag, last_modified AS lastModified,
         validators_url AS validatorsUrl, full_answer_at AS fullAnswerAt, body_hash AS bodyHash, asked_at AS askedAt,
         succeeded_at AS succeededAt, changed_at AS changedAt, next_at AS nextAt, next_why AS nextWhy, interval,
         chosen_interval AS chosenInterval, hints, failures, problem, retry_after AS retryAfter, is_paused AS isPaused,
         gone_at AS goneAt, moved_to AS movedTo, moved_polls AS movedPolls, is_private AS isPrivate
       FROM feed JOIN feed_schedule ON feed_schedule.feed_id = feed.id
       WHERE feed.removed_at IS NULL ORDER BY next_at, feed.id`,
    )
    .map(scheduledFeedOf);
}

/** The same for several polls, in one transaction. */
export function keepSchedules(database: Database, polls: readonly { readonly feedId: FeedId; readonly schedule: FeedSchedule }[]): void {
  database.transaction(() => {
    for (const { feedId, schedule } of polls) keepSchedule(database, feedId, schedule);
  });
}

/** Stores what a poll taught of asking a feed; what the person set (a pause, an interval) stays as it is now. */
export function keepSchedule(database: Database, feedId: FeedId, schedule: FeedSchedule): void {
  database.run(
    `INSERT INTO feed_schedule (feed_id, etag, last_modified, validators_url, full_answer_at, body_hash, asked_at, succeeded_at,
       changed_at, next_at, next_why, interval, chosen_interval, hints, failures, problem, retry_after, is_paused, gone_at, moved_to, moved_polls, is_private)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT (feed_id) DO UPDATE SET etag = excluded.etag, last_modified = excluded.last_modified, validators_url = excluded.validators_url,
       full_answer_at = excluded.full_answer_at, body_hash = excluded.body_hash, asked_at = excluded.asked_at, succeeded_at = excluded.succeeded_at,
       changed_at = excluded.changed_at, next_at = excluded.next_at, next_why = excluded.next_why, interval = excluded.interval,
       hints = excluded.hints, failures = excluded.failures, problem = excluded.problem,
       retry_after = excluded.retry_after, gone_at = excluded.gone_at, moved_to = excluded.moved_to,
       moved_polls = excluded.moved_polls, is_private = excluded.is_private`,
    feedId,
    schedule.validators?.etag ?? null,
    schedule.validators?.lastModified ?? null,
    schedule.validators?.url ?? null,
    schedule.fullAnswerAt,
    schedule.bodyHash,
    schedule.askedAt,
    schedule.succeededAt,
    schedule.changedAt,
    schedule.nextAt,
    schedule.nextWhy,
    Math.round(schedule.interval),
    schedule.chosenInterval,
    schedule.hints && JSON.stringify(schedule.hints),
    schedule.failures,
    schedule.problem && JSON.stringify(schedule.problem),
    schedule.retryAfter === null ? null : Math.round(schedule.retryAfter),
    schedule.isPaused ? 1 : 0,
    schedule.goneAt,
    schedule.movedTo,
    schedule.movedPolls,
    schedule.isPrivate ? 1 : 0,
  );
}

/** Stops asking a feed until the person goes on with it. */
export function setPaused(database: Database, feedId: FeedId, isPaused: boolean): Changes {
  database.run('UPDATE feed_schedule SET is_paused = ? WHERE feed_id = ?', isPaused ? 1 : 0, feedId);
  return { feeds: true };
}

function scheduledFeedOf(row: ScheduleRow): ScheduledFeed {
  const { id, url, title, userAgent, headers, etag, lastModified, validatorsUrl, hints, problem, isPaused, isPrivate, ...rest } = row;
  return {
    id,
    url,
    title,
    userAgent,
    headers: headers === null ? {} : (JSON.parse(headers) as Record<string, string>),
    schedule: {
      ...rest,
      validators: validatorsUrl === null ? null : { url: validatorsUrl, etag, lastModified },
      hints: hints === null ? null : (JSON.parse(hints) as RefreshHints),
      problem: problem === null ? null : (JSON.parse(problem) as FeedProblem),
      isPaused: isPaused === 1,
      isPrivate: isPrivate === 1,
    },
  };
}
