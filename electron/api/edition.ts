import type { Api } from './api';
import type { Rooms } from './rooms';

/** The edition that comes with the program. */
export function bundledEditionCalls(rooms: Rooms): Pick<Api, 'restoreBundledEdition'> {
  return { restoreBundledEdition: () => bringBundledEdition(rooms) };
}

/** Reads the edition's file, presses it and stores what is not there. @throws edition-damaged */
export async function bringBundledEdition({ press, writer, announced, readBundledEdition }: Rooms): Promise<void> {
  const edition = await press.call('pressEdition', { bytes: await readBundledEdition() });
  await announced(writer.call('importEdition', edition));
}
