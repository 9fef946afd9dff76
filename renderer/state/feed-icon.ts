import type { Feed, FeedId } from '../../electron/contract/model';

const known = new WeakMap<readonly Feed[], ReadonlyMap<FeedId, string>>();

/** The stored icon of a feed; null: none, or it is not followed any more. Looked up by rows in the hundreds, so made once for a rail. */
export function iconOf(feeds: readonly Feed[], id: FeedId): string | null {
  let icons = known.get(feeds);
  if (!icons) known.set(feeds, (icons = new Map(feeds.flatMap((feed) => (feed.icon === null ? [] : [[feed.id, feed.icon] as const])))));
  return icons.get(id) ?? null;
}
