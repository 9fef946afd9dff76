import { readCatalogue } from '../contract/catalogue';
import type { Choosing } from '../contract/desk';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** The starter catalogue, and following many feeds at once. */
export function choosingCalls({ reader, writer, announced, readCatalogue: text }: Rooms): Pick<Api, keyof Choosing> {
  return {
    getCatalogue: async () => readCatalogue(await text()),
    async followFeeds({ feeds }) {
      const before = new Set((await reader.call('getRail', undefined)).feeds.map(({ id }) => id));
      const ids = await announced(writer.call('followFeeds', { feeds: feeds.map(({ url, title, siteUrl, section }) => ({ url, title, siteUrl, section })) }));
      return [...new Set(ids)].filter((id) => !before.has(id));
    },
  };
}
