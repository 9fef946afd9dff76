import type { Api } from './api';
import type { Rooms } from './rooms';

/** Settings and places in lists and stories. Places are the window's own business: nothing is announced. */
export function settingsCalls({ writer, announced }: Rooms): Pick<Api, 'changeSettings' | 'keepStoryPosition' | 'keepListPosition'> {
  return {
    changeSettings: (input) => announced(writer.call('changeSettings', input)),
    keepStoryPosition: (input) => announced(writer.call('keepStoryPosition', input)),
    keepListPosition: (input) => announced(writer.call('keepListPosition', input)),
  };
}
