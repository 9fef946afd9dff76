import { BroadsheetError } from '../contract/errors';
import type { FeedSettingsCalls, FeedSettingsWrites } from '../contract/feed-settings';
import { withChosenInterval } from '../refresh/schedule';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** What a person settles of one feed. */
export function feedSettingsCalls({ reader, writer, announced, subscriber, credentials }: Rooms): Pick<Api, keyof (FeedSettingsWrites & FeedSettingsCalls)> {
  return {
    setUserAgent: (input) => announced(writer.call('setUserAgent', input)),
    setFeedHeaders: (input) => announced(writer.call('setFeedHeaders', input)),
    async setFeedInterval({ id, interval }) {
      const feed = (await reader.call('getScheduledFeeds', undefined)).find((each) => each.id === id);
      if (!feed) throw new BroadsheetError('not-found', 'That feed is not followed any more, so nothing was changed.');
      const { chosenInterval, nextAt, nextWhy } = withChosenInterval(feed.schedule, interval, Date.now());
      await announced(writer.call('keepInterval', { id, chosenInterval, nextAt, nextWhy }));
    },
    changeFeedAddress: ({ id, address }) => subscriber.readdress(id, address),
    signIn: ({ url, signIn }) => credentials.keep(url, signIn),
    signOut: ({ url }) => credentials.forget(url),
    getSignInState: ({ url }) => credentials.stateOf(url),
  };
}
