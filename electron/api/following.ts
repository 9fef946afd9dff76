import { BroadsheetError } from '../contract/errors';
import type { Api } from './api';
import type { Rooms } from './rooms';
import { findFeeds } from '../refresh/subscribe';

/** What takes the network: looking feeds up, following them, asking them. */
export function followingCalls(rooms: Rooms): Pick<Api, 'findFeeds' | 'followFeed' | 'refresh' | 'getRefreshStatus'> {
  const { reader, writer, refresher, announced } = rooms;
  return {
    findFeeds: ({ address }) => findFeeds(address, rooms),
    async followFeed(feed) {
      const known = await reader.call('findFeed', { url: feed.url });
      if (known?.isFollowed) throw new BroadsheetError('already-followed', `You already follow ${feed.title}.`);
      const [id] = await announced(writer.call('followFeeds', { feeds: [feed] }));
      if (id === undefined) throw new Error('the writer followed nothing');
      // Followed is followed: what the first poll brings, or why it fails, shows on the feed.
      void refresher.refresh([id]).catch(() => undefined);
      return id;
    },
    async refresh({ feeds }) {
      await refresher.refresh(feeds);
      return refresher.status();
    },
    getRefreshStatus: async () => refresher.status(),
  };
}
