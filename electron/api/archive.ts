import { problemOf, type Problem } from '../contract/errors';
import { dropUnusedPictures } from './completion';
import { bringBundledEdition } from './edition';
import type { Rooms } from './rooms';
import { takeInNews } from './terms';

/** Articles the full-text index takes in at a time, with a breath between for what a person asks. */
const indexBatch = 200;
const purgeBatch = 500;

/**
 * Makes the archive ready to be read. With a current schema the reader goes first and the writer opens later;
 * else the writer migrates and the reader waits, because a reader that opens a file under migration can hang.
 * @returns what went wrong that doesn't keep the program from starting
 * @throws store-newer, store-damaged, profile-unwritable, disk-full
 */
export async function openArchive(rooms: Rooms, isCurrent: boolean): Promise<Problem | undefined> {
  if (!isCurrent) await rooms.writer.call('open', undefined);
  if (await rooms.reader.call('hasSeenEdition', undefined)) return undefined;
  try {
    await bringBundledEdition(rooms);
    return undefined;
  } catch (error) {
    const problem = problemOf(error);
    if (problem.code === 'edition-damaged') return problem;
    throw error;
  }
}

/** Takes all that waits into the full-text index, so that a search finds everything stored. */
export async function indexArchive({ reader, writer }: Pick<Rooms, 'reader' | 'writer'>): Promise<void> {
  if (!(await reader.call('needsTidying', undefined))) return;
  while ((await writer.call('indexPending', { limit: indexBatch })) > 0);
}

/** Takes what is new into the full-text index and into related news. After a refresh, and when there is time at start. */
export async function takeInArrivals(rooms: Rooms): Promise<void> {
  await indexArrivals(rooms);
  await takeInNews(rooms);
}

/** Takes what is new into the full-text index. */
export async function indexArrivals({ writer }: Pick<Rooms, 'writer'>, batch = indexBatch): Promise<void> {
  while ((await writer.call('indexPending', { limit: batch })) > 0);
}

/** What can wait until the window is painted: indexing, and freeing what removed feeds took. Starts the writer only when there is something to do. */
export async function tidyArchive(rooms: Rooms): Promise<void> {
  const { reader, writer, completer } = rooms;
  await completer.settleFiles();
  if (!(await reader.call('needsTidying', undefined))) return;
  await takeInArrivals(rooms);
  while (await writer.call('purgeRemovedFeeds', { limit: purgeBatch }));
  await dropUnusedPictures(rooms);
}
