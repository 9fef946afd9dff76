import type { Api } from './api';
import { takeInArrivals } from './archive';
import type { Rooms } from './rooms';

/** Milliseconds between two tries at an edition whose time has come and that nothing new has come for. */
const triedEvery = 1_800_000;

/** The Edition: the front page of what is stored. */
export function editionCalls(rooms: Rooms): Pick<Api, 'makeEdition'> {
  return {
    async makeEdition({ when }) {
      // What was stored a moment ago is in its story before a page is composed of stories.
      await takeInArrivals(rooms);
      return rooms.announced(rooms.writer.call('makeEdition', { when, now: Date.now() }));
    },
  };
}

/** Makes an edition if one is due. */
export async function makeDueEdition({ reader, writer, announced }: Pick<Rooms, 'reader' | 'writer' | 'announced'>): Promise<void> {
  const now = Date.now();
  if (await reader.call('isEditionDue', { now })) await announced(writer.call('makeEdition', { when: 'due', now }));
}

/** Sees to it that an edition is made when its time has come: feeds are asked first, where there is a network. */
export function openEditionWatch(rooms: Rooms, now: () => number): { look(): Promise<void> } {
  let triedAt = Number.NEGATIVE_INFINITY;
  return {
    async look() {
      if (now() - triedAt < triedEvery || !(await rooms.reader.call('isEditionDue', { now: now() }))) return;
      triedAt = now();
      if (rooms.isOnline()) {
        await rooms.refresher.refresh('due');
        const { completesItself } = await rooms.reader.call('getSettings', undefined);
        if (completesItself) await rooms.completer.complete('wanted');
      }
      await takeInArrivals(rooms);
      await makeDueEdition(rooms);
    },
  };
}
