import { json, textOption, UsageError, type Command } from './command';

export const subscribe: Command = {
  name: 'subscribe',
  usage: 'URL [--section NAME] [--json]',
  summary: 'follow the feed at an address, or the first feed of a site',
  details: `  --section NAME   the section it stands in, made when there is none ("World/Asia": within another)
  --json           print the feed as JSON`,
  options: { section: { type: 'string' }, json: { type: 'boolean' } },
  words: 1,
  async run({ api, print, tell }, given) {
    const [feed, ...others] = await api.findFeeds({ address: given.words[0] ?? '' });
    if (!feed) throw new UsageError('That address has no feed.');
    for (const other of others) tell(`There is also ${other.title}: ${other.url}`);
    const section = textOption(given, 'section') ?? null;
    const { url, title, siteUrl } = feed;
    if (feed.followedAs === null) await api.followFeed({ url, title, siteUrl, section });
    else if (section !== null) await api.moveFeed({ id: feed.followedAs, section });
    tell(feed.followedAs === null ? `Following ${title}.` : `You already follow ${title}.`);
    await print(given.options['json'] ? json({ url, title, siteUrl, section, isNew: feed.followedAs === null }) : `${url}\n`);
    return 0;
  },
};
