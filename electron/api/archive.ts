import { problemOf, type Problem } from '../contract/errors';
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

/** What can wait until the window is painted: opening the writer, indexing, freeing what removed feeds took. */
export async function tidyArchive(rooms: Rooms): Promise<void> {
  const { writer } = rooms;
  await writer.call('open', undefined);
  while ((await writer.call('indexPending', { limit: indexBatch })) > 0);
  await takeInNews(rooms);
  while (await writer.call('purgeRemovedFeeds', { limit: purgeBatch }));
}
