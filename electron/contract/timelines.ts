import * as v from 'valibot';
import type { ArticleId } from './model';

/** A timeline: a story that a person follows, with every article that tells it, the oldest first. */
export type TimelineId = number;

export interface Timeline {
  readonly id: TimelineId;
  /** The headline that it was followed by. */
  readonly title: string;
}

export interface TimelineCount {
  readonly id: TimelineId;
  /** Articles that came since it was opened last. */
  readonly fresh: number;
}

export interface TimelineWrites {
  /** Follows the story that an article tells; one that is followed already stays as it is. @throws not-found */
  followStory(input: { id: ArticleId }): { readonly timeline: TimelineId; readonly isNew: boolean };
  /** Its articles stay. */
  unfollowStory(input: { id: TimelineId }): void;
  /** Notes that it was looked at: nothing in it is new any more. */
  seeTimeline(input: { id: TimelineId }): void;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const timelineSchemas = {
  followStory: v.object({ id }),
  unfollowStory: v.object({ id }),
  seeTimeline: v.object({ id }),
};
