import type { Api } from './api';
import type { Rooms } from './rooms';

/** Read and saved marks: the writer thread stores them, every window hears of the articles. */
export function markCalls({ writer, announced }: Rooms): Pick<Api, 'setRead' | 'markListRead' | 'setSaved' | 'undo'> {
  return {
    setRead: (input) => announced(writer.call('setRead', input)),
    markListRead: (input) => announced(writer.call('markListRead', input)),
    setSaved: (input) => announced(writer.call('setSaved', input)),
    undo: () => announced(writer.call('undo', undefined)),
  };
}
