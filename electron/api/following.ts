import type { Api } from './api';
import type { Rooms } from './rooms';

/** What takes the network: looking feeds up, following them, asking them. */
export function followingCalls({ refresher, subscriber }: Rooms): Pick<Api, 'findFeeds' | 'followFeed' | 'refresh' | 'getRefreshStatus'> {
  return {
    findFeeds: ({ address }) => subscriber.find(address),
    followFeed: (feed) => subscriber.follow(feed),
    async refresh({ feeds }) {
      await refresher.refresh(feeds);
      return refresher.status();
    },
    getRefreshStatus: async () => refresher.status(),
  };
}
