import { announced, type Rooms } from './rooms';

/** Small enough that neither press nor the writer keeps a person's call waiting. */
const batch = 30;

/** Makes the terms of every article that has none yet, and puts each into its story. After a refresh, and when there is time at start. */
export async function takeInNews(rooms: Rooms): Promise<void> {
  for (;;) {
    const waiting = await rooms.reader.call('listWithoutTerms', { limit: batch });
    if (waiting.length === 0) return;
    const articles = await rooms.press.call('makeTerms', { articles: waiting });
    await announced(rooms, rooms.writer.call('takeInTerms', { articles }));
  }
}
