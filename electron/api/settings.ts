import type { Api } from './api';
import { announced, type Rooms } from './rooms';

/** Settings and places in lists and stories. Places are the window's own business: nothing is announced. */
export function settingsCalls(rooms: Rooms): Pick<Api, 'changeSettings' | 'keepStoryPosition' | 'keepListPosition'> {
  const { writer } = rooms;
  return {
    changeSettings: (input) => announced(rooms, writer.call('changeSettings', input)),
    keepStoryPosition: (input) => announced(rooms, writer.call('keepStoryPosition', input)),
    keepListPosition: (input) => announced(rooms, writer.call('keepListPosition', input)),
  };
}
