import type { ArchiveArticle } from '../contract/archive';
import type { View } from '../contract/model';
import { limitOption, textOption, UsageError, type Command, type CommandContext, type Given } from './command';

/** Articles asked for at a time, so that a list of any length is never held whole. */
const page = 500;

export const list: Command = {
  name: 'list',
  usage: '[--unread | --saved | --section NAME | --feed URL] [--limit N] [--json]',
  summary: 'list articles, newest first',
  details: `  --unread         only unread ones
  --saved          only saved ones
  --section NAME   only those of a section, and of the sections within
  --feed URL       only those of a feed
  --limit N        at most N of them
  --json           an array in the shape of the archive, without the bodies`,
  options: { unread: { type: 'boolean' }, saved: { type: 'boolean' }, section: { type: 'string' }, feed: { type: 'string' }, limit: { type: 'string' }, json: { type: 'boolean' } },
  words: 0,
  async run(context, given) {
    const { api, print } = context;
    const query = { view: await viewOf(context, given), filter: given.options['unread'] ? 'unread' : 'all' } as const;
    const { ids } = await api.listHeadlines({ query, folded: false });
    const wanted = [...ids.subarray(0, limitOption(given) ?? ids.length)];
    const asJson = given.options['json'] === true;
    if (asJson) await print('[');
    for (let from = 0; from < wanted.length; from += page) {
      const articles = await api.getArchiveArticles({ ids: wanted.slice(from, from + page), bodies: 'without' });
      const lines = asJson ? articles.map((article) => `\n${JSON.stringify(article)}`).join(',') : articles.map(lineOf).join('');
      await print(asJson && from > 0 ? `,${lines}` : lines);
    }
    if (asJson) await print('\n]\n');
    return 0;
  },
};

async function viewOf({ api, rooms }: CommandContext, given: Given): Promise<View> {
  const section = textOption(given, 'section');
  const feed = textOption(given, 'feed');
  if ([given.options['saved'], section, feed].filter((option) => option !== undefined).length > 1) throw new UsageError('Take one of --saved, --section and --feed.');
  if (given.options['saved']) return { kind: 'saved' };
  if (section !== undefined) {
    const { sections } = await api.getRail(undefined);
    const found = sections.find(({ path }) => path === section) ?? sections.find(({ path }) => path.toLowerCase() === section.toLowerCase());
    if (!found) throw new UsageError(`There is no section "${section}". There are: ${sections.map(({ path }) => path).join(', ')}.`);
    return { kind: 'section', id: found.id };
  }
  if (feed !== undefined) {
    const found = await rooms.reader.call('findFeed', { url: feed });
    if (!found) throw new UsageError(`You don't follow ${feed}.`);
    return { kind: 'feed', id: found.id };
  }
  return { kind: 'all' };
}

function lineOf({ id, read, saved, publishedAt, title }: ArchiveArticle): string {
  return `${String(id).padStart(7)} ${read ? ' ' : '•'}${saved ? '★' : ' '} ${(publishedAt ?? '').slice(0, 10).padEnd(10)}  ${title}\n`;
}
