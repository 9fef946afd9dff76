import type { Api } from './api';
import { announced, type Rooms } from './rooms';

/** Read and saved marks: the writer thread stores them, every window hears of the articles. */
export function markCalls(rooms: Rooms): Pick<Api, 'setRead' | 'markListRead' | 'setSaved' | 'undo'> {
  const { writer } = rooms;
  return {
    setRead: (input) => announced(rooms, writer.call('setRead', input)),
    markListRead: (input) => announced(rooms, writer.call('markListRead', input)),
    setSaved: (input) => announced(rooms, writer.call('setSaved', input)),
    undo: () => announced(rooms, writer.call('undo', undefined)),
  };
}
