import type { Api } from './api';
import type { Rooms } from './rooms';

/** What takes the network: looking feeds up, following them, asking them. */
export function followingCalls({ refresher, subscriber, afterArrivals }: Rooms): Pick<Api, 'findFeeds' | 'followFeed' | 'refresh' | 'getRefreshStatus'> {
  return {
    findFeeds: ({ address }) => subscriber.find(address),
    async followFeed(feed) {
      const id = await subscriber.follow(feed);
      afterArrivals();
      return id;
    },
    async refresh({ feeds }) {
      await refresher.refresh(feeds);
      return refresher.status();
    },
    getRefreshStatus: async () => refresher.status(),
  };
}
