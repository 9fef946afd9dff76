import { takeInNews } from '../api/terms';
import { idOf, json, type Command } from './command';

export const related: Command = {
  name: 'related',
  usage: 'ID [--json]',
  summary: 'list news related to an article, closest first',
  details: '  --json   {id, related:[{id, title}]}',
  options: { json: { type: 'boolean' } },
  words: 1,
  async run({ api, rooms, print }, given) {
    const id = idOf(given);
    await api.getStory({ id });
    await takeInNews(rooms);
    const found = (await api.getRelated({ id })).related;
    if (given.options['json']) await print(json({ id, related: found.map((headline) => ({ id: headline.id, title: headline.title })) }));
    else await print(found.map((headline) => `${String(headline.id).padStart(7)}  ${headline.title}\n`).join(''));
    return 0;
  },
};
