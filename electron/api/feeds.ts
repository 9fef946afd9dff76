import type { Api } from './api';
import type { Rooms } from './rooms';

/** How feeds and sections stand in the rail; every window reads its rail again. */
export function feedCalls({ writer, announced }: Rooms): Pick<Api, 'renameFeed' | 'moveFeed' | 'placeFeed' | 'placeSection' | 'setFeedPaused' | 'renameSection' | 'removeSection' | 'removeFeed'> {
  return {
    renameFeed: (input) => announced(writer.call('renameFeed', input)),
    moveFeed: (input) => announced(writer.call('moveFeed', input)),
    placeFeed: (input) => announced(writer.call('placeFeed', input)),
    placeSection: (input) => announced(writer.call('placeSection', input)),
    setFeedPaused: (input) => announced(writer.call('setFeedPaused', input)),
    renameSection: (input) => announced(writer.call('renameSection', input)),
    removeSection: (input) => announced(writer.call('removeSection', input)),
    removeFeed: (input) => announced(writer.call('removeFeed', input)),
  };
}
