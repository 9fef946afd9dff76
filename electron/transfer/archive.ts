import type { Archive } from '../contract/archive';
import type { ReaderCalls, Thread } from '../contract/threads';

/** Articles held at a time. */
const page = 200;

/** Writes the whole archive as one JSON document, a page of articles at a time: it is never held whole. */
export async function writeArchive(reader: Thread<ReaderCalls>, exportedAt: Date, write: (text: string) => Promise<void>): Promise<void> {
  const head: Omit<Archive, 'articles'> = {
    version: 1,
    exportedAt: exportedAt.toISOString(),
    feeds: await reader.call('exportFeeds', undefined),
    rules: await reader.call('exportRules', undefined),
  };
  await write(`${JSON.stringify(head, null, 1).slice(0, -2)},\n "articles": [`);
  let after = 0;
  for (let isFirst = true; ; isFirst = false) {
    const articles = await reader.call('exportArticles', { after, limit: page });
    const last = articles.at(-1);
    if (!last) break;
    after = last.id;
    await write(`${isFirst ? '\n' : ',\n'}${articles.map((article) => `  ${JSON.stringify(article)}`).join(',\n')}`);
  }
  await write('\n ]\n}\n');
}
