import type { Api } from './api';
import { clearSpace } from './completion';
import type { Rooms } from './rooms';

/** Settings and places in lists and stories. Places are the window's own business: nothing is announced. */
export function settingsCalls(rooms: Rooms): Pick<Api, 'changeSettings' | 'keepStoryPosition' | 'keepListPosition'> {
  const { writer, announced } = rooms;
  return {
    async changeSettings(input) {
      await announced(writer.call('changeSettings', input));
      if (input.storageLimit !== undefined || input.keepReadDays !== undefined) await clearSpace(rooms);
    },
    keepStoryPosition: (input) => announced(writer.call('keepStoryPosition', input)),
    keepListPosition: (input) => announced(writer.call('keepListPosition', input)),
  };
}
