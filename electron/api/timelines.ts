import type { TimelineWrites } from '../contract/timelines';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** Stories that a person follows. */
export function timelineCalls({ writer, announced }: Rooms): Pick<Api, keyof TimelineWrites> {
  return {
    followStory: (input) => announced(writer.call('followStory', input)),
    unfollowStory: (input) => announced(writer.call('unfollowStory', input)),
    seeTimeline: (input) => announced(writer.call('seeTimeline', input)),
  };
}
