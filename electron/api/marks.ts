import type { Api } from './api';
import type { Rooms } from './rooms';

/** Read and saved marks: the writer thread stores them, every window hears of the articles. */
export function markCalls(rooms: Rooms): Pick<Api, 'setRead' | 'markListRead' | 'setSaved' | 'undo'> {
  const { writer, announced } = rooms;
  return {
    setRead: (input) => announced(writer.call('setRead', input)),
    markListRead: (input) => announced(writer.call('markListRead', input)),
    async setSaved(input) {
      await announced(writer.call('setSaved', input));
      if (!input.saved) return;
      // What is saved is to be read whole, wherever that is.
      await announced(writer.call('wantArticles', { ids: input.ids, retry: false }));
      rooms.afterArrivals();
    },
    undo: () => announced(writer.call('undo', undefined)),
  };
}
