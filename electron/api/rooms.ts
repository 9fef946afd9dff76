import type { EventName, Events } from '../contract/api';
import type { Changes, PressCalls, ReaderCalls, Thread, WriterCalls, Written } from '../contract/threads';

/** What the api is composed over; main.ts hands it in. */
export interface Rooms {
  readonly reader: Thread<ReaderCalls>;
  readonly writer: Thread<WriterCalls>;
  readonly press: Thread<PressCalls>;
  /** Tells every window. */
  readonly announce: <Name extends EventName>(name: Name, event: Events[Name]) => void;
  /** The bytes of assets/edition/edition.json. */
  readonly readBundledEdition: () => Promise<Uint8Array>;
}

/** Announces what a write changed, then hands on its answer. */
export async function announced<T>({ reader, announce }: Rooms, writing: Promise<Written<T>>): Promise<T> {
  const { answer, changes } = await writing;
  await announceChanges(reader, announce, changes);
  return answer;
}

async function announceChanges(reader: Rooms['reader'], announce: Rooms['announce'], changes: Changes): Promise<void> {
  if (changes.feeds) announce('feedsChanged', {});
  if (changes.articles !== undefined) {
    announce('articlesChanged', { ids: changes.articles });
    announce('countsChanged', await reader.call('getCounts', undefined));
  }
  if (changes.settings) announce('settingsChanged', await reader.call('getSettings', undefined));
}
