import { useEffect, useRef, type ReactElement } from 'react';
import type { FeedId } from '../../electron/contract/model';
import { usePicked } from '../state/store';
import { FeedList } from './FeedList';
import { FeedSheet } from './FeedSheet';
import { ImportResult } from './ImportResult';

/** What is followed: all of it, one feed, or what came of a file. */
export function FeedsPage(): ReactElement {
  const { dialog, feeds, opmlImport } = usePicked('dialog', 'feeds', 'opmlImport');
  const feedId = dialog?.name === 'settings' ? dialog.feedId : undefined;
  const feed = feeds.find(({ id, kind }) => id === feedId && kind === 'web');
  // Back in the list, the keyboard is where it was.
  const left = useRef<FeedId | null>(null);
  useEffect(() => {
    if (feedId !== undefined) left.current = feedId;
  }, [feedId]);
  if (opmlImport) return <ImportResult result={opmlImport} />;
  return feed ? <FeedSheet key={feed.id} feed={feed} /> : <FeedList left={left} />;
}
