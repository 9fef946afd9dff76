import type { Input } from '../contract/api';
import type { Api } from './api';
import type { Rooms } from './rooms';

const batch = 200;
const pictureBatch = 1000;

/** What makes stories readable without a network, and what it takes on disk. */
export function completionCalls(rooms: Rooms): Pick<
  Api,
  'switchContent' | 'setFullText' | 'setSectionPictures' | 'wantArticles' | 'queueLink' | 'dropLink' | 'complete' | 'pauseCompletion' | 'cancelCompletion' | 'getCompletionStatus' | 'noteNetwork' | 'clearReadArticles'
> {
  const { writer, completer, announced, isOnline } = rooms;
  return {
    switchContent: (input) => announced(writer.call('switchContent', input)),
    setFullText: (input) => announced(writer.call('setFullText', input)),
    setSectionPictures: (input) => announced(writer.call('setSectionPictures', input)),
    wantArticles: (input) => wantArticles(rooms, input),
    async queueLink(input) {
      await announced(writer.call('queueLink', input));
      if (isOnline()) void completer.complete('wanted').catch(() => undefined);
    },
    dropLink: (input) => announced(writer.call('dropLink', input)),
    async complete({ which, budget }) {
      await completer.complete(which, budget ?? undefined);
      return completer.status();
    },
    pauseCompletion: async ({ isPaused }) => completer.setPaused(isPaused),
    cancelCompletion: async () => completer.cancel(),
    getCompletionStatus: async () => completer.status(),
    noteNetwork: async ({ network }) => completer.noteNetwork(network),
    clearReadArticles: () => clear(rooms, 'clearRead'),
  };
}

/** A person wants these whole: at once where there is a network, else when there is one. */
export async function wantArticles({ writer, announced, completer, isOnline }: Rooms, input: Input<'wantArticles'>): Promise<void> {
  await announced(writer.call('wantArticles', input));
  if (isOnline()) void completer.complete('wanted').catch(() => undefined);
}

/** Makes room for the limits that Settings give; what nothing needs any more leaves the disk at once. */
export function clearSpace(rooms: Rooms): Promise<number> {
  return clear(rooms, 'clearSpace');
}

async function clear(rooms: Rooms, how: 'clearSpace' | 'clearRead'): Promise<number> {
  const { writer, announced } = rooms;
  let articles = 0;
  for (;;) {
    const cleared = await announced(writer.call(how, { batch, now: Date.now() }));
    articles += cleared.articles;
    if (cleared.hasMore) continue;
    await dropUnusedPictures(rooms);
    return articles;
  }
}

/**
 * Takes the pictures that no article shows off the disk. The files leave first, and come back if the archive still
 * knows them: a program that is killed in between leaves nothing behind.
 */
export async function dropUnusedPictures({ reader, writer, files }: Rooms): Promise<void> {
  for (;;) {
    const unused = await reader.call('listUnusedPictures', { limit: pictureBatch });
    if (unused.ids.length === 0) return;
    await files.moveOut(unused.files);
    await writer.call('dropPictures', { ids: unused.ids });
    await files.settle((names) => reader.call('filterStored', { files: names }));
  }
}
