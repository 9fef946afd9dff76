import { UsageError, type Command } from './command';

export const unsubscribe: Command = {
  name: 'unsubscribe',
  usage: 'URL',
  summary: 'stop following a feed; its saved articles stay',
  details: '',
  options: {},
  words: 1,
  async run({ api, rooms, tell }, given) {
    const url = given.words[0] ?? '';
    const found = await rooms.reader.call('findFeed', { url });
    if (!found?.isFollowed) throw new UsageError(`You don't follow ${url}, so nothing was changed. \`broadsheet export --format opml\` lists what you follow.`);
    await api.removeFeed({ id: found.id });
    tell('Not following it any more.');
    return 0;
  },
};
