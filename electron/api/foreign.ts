import type { Announce, Rooms } from './rooms';

/** Milliseconds between looks. */
const lookEvery = 1000;

/**
 * Tells every window when another program (a command, say) has changed the archive. SQLite's data_version
 * changes on a connection when any other one commits: the reader's after each commit, the writer's only after
 * one that is not ours. Call before a window reads: what is committed from then on is told.
 * @returns how to stop
 */
export function watchForeignCommits({ reader, writer }: Pick<Rooms, 'reader' | 'writer'>, announce: Announce): () => void {
  let ofReader: number | undefined;
  let ofWriter: number | undefined;
  let isLooking = false;

  const look = async (): Promise<void> => {
    const version = await reader.call('getDataVersion', undefined);
    const isChanged = ofReader !== undefined && version !== ofReader;
    ofReader = version;
    if (!isChanged) return;
    const foreign = await writer.call('getDataVersion', undefined);
    const isForeign = foreign !== ofWriter;
    ofWriter = foreign;
    if (!isForeign) return;
    for (const what of ['feedsChanged', 'tagsChanged', 'savedSearchesChanged', 'rulesChanged', 'editionsChanged', 'timelinesChanged'] as const) announce(what, {});
    announce('articlesChanged', { ids: null });
    announce('articlesArrived', { count: 0 });
    announce('countsChanged', await reader.call('getCounts', undefined));
    announce('settingsChanged', await reader.call('getSettings', undefined));
  };

  const lookOnce = (): void => {
    if (isLooking) return;
    isLooking = true;
    // A look that fails is made up for by the next one.
    look()
      .catch(() => undefined)
      .finally(() => (isLooking = false));
  };
  lookOnce();
  const timer = setInterval(lookOnce, lookEvery);
  return () => clearInterval(timer);
}
