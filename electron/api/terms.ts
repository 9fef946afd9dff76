import type { Rooms } from './rooms';

/** Small enough that neither press nor the writer keeps a person's call waiting. */
const batch = 30;

/** Makes the terms of every article that has none yet, and puts each into its story. After a refresh, and when there is time at start. */
export async function takeInNews({ reader, press, writer, announced }: Pick<Rooms, 'reader' | 'press' | 'writer' | 'announced'>): Promise<void> {
  for (;;) {
    const waiting = await reader.call('listWithoutTerms', { limit: batch });
    if (waiting.length === 0) return;
    const articles = await press.call('makeTerms', { articles: waiting });
    await announced(writer.call('takeInTerms', { articles }));
  }
}

/** More than a day brings: a first import. A window takes that in while it is open, a command only when it is asked for related news. */
const backlog = 1000;

/** The same, unless so much waits that a command would take far longer than what it was asked for; answers whether it was done. */
export async function takeInFewNews(rooms: Pick<Rooms, 'reader' | 'press' | 'writer' | 'announced'>): Promise<boolean> {
  if ((await rooms.reader.call('countWithoutTerms', undefined)) > backlog) return false;
  await takeInNews(rooms);
  return true;
}
