import type { Api } from './api';
import { announced, type Rooms } from './rooms';

/** Feeds come and go: every window reads its rail again. */
export function editionCalls(rooms: Rooms): Pick<Api, 'removeFeed' | 'restoreBundledEdition'> {
  return {
    removeFeed: (input) => announced(rooms, rooms.writer.call('removeFeed', input)),
    restoreBundledEdition: () => bringBundledEdition(rooms),
  };
}

/** Reads the edition's file, presses it and stores what is not there. @throws edition-damaged */
export async function bringBundledEdition(rooms: Rooms): Promise<void> {
  const bytes = await rooms.readBundledEdition();
  const edition = await rooms.press.call('pressEdition', { bytes });
  await announced(rooms, rooms.writer.call('importEdition', edition));
}
