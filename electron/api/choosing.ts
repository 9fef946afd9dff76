import { readCatalogue } from '../contract/catalogue';
import type { Choosing } from '../contract/desk';
import { previewOpml } from '../transfer/opml-file';
import type { Api } from './api';
import type { Rooms } from './rooms';

/** The starter catalogue, and following many feeds at once. */
export function choosingCalls({ reader, writer, press, announced, readCatalogue: text }: Rooms): Pick<Api, keyof Choosing> {
  return {
    getCatalogue: async () => readCatalogue(await text()),
    previewOpml: ({ bytes }) => previewOpml(bytes, { reader, press }),
    async followFeeds({ feeds }) {
      const before = new Set((await reader.call('getRail', undefined)).feeds.map(({ id }) => id));
      const ids = await announced(writer.call('followFeeds', { feeds }));
      return [...new Set(ids)].filter((id) => !before.has(id));
    },
  };
}
