import { tidyArchive } from './archive';
import type { Rooms } from './rooms';

/** Milliseconds after something came: more comes with it. */
const after = 500;

/** Works off what waits in the archive (tidyArchive), soon after it is told that something came; never while feeds are asked. */
export function openTidier(rooms: Rooms): () => void {
  let timer: NodeJS.Timeout | undefined;
  const tidy = async (): Promise<void> => {
    // The round's end is told too.
    if (!rooms.refresher.status().isRunning) await tidyArchive(rooms);
  };
  return () => {
    timer ??= setTimeout(() => {
      timer = undefined;
      // What stays undone is done after the next arrival, or at the next start.
      tidy().catch(() => undefined);
    }, after);
  };
}
