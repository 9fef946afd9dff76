import { useEffect, useState } from 'react';
import type { FeedSettings, FeedState } from '../../electron/contract/feed-settings';
import type { FeedId } from '../../electron/contract/model';
import { readFeedSettings, readFeedStates } from '../actions/feed-settings';
import { usePicked } from '../state/store';

/** How asking each feed goes, read again whenever something about feeds has changed. */
export function useFeedStates(): ReadonlyMap<FeedId, FeedState> {
  const { feeds } = usePicked('feeds');
  const [states, setStates] = useState<ReadonlyMap<FeedId, FeedState>>(new Map());
  useEffect(() => void readFeedStates((read) => setStates(new Map(read.map((state) => [state.id, state])))), [feeds]);
  return states;
}

/** What is settled of one feed; null: not read yet. */
export function useFeedSettings(id: FeedId): FeedSettings | null {
  const { feeds } = usePicked('feeds');
  const [settings, setSettings] = useState<FeedSettings | null>(null);
  useEffect(() => void readFeedSettings(id, setSettings), [id, feeds]);
  return settings;
}
