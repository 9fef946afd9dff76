import { idOf, type Command } from './command';

export const save: Command = {
  name: 'save',
  usage: 'ID',
  summary: 'keep an article in Saved',
  details: '',
  options: {},
  words: 1,
  run: (context, given) => setSaved(context, idOf(given), true),
};

export const unsave: Command = {
  name: 'unsave',
  usage: 'ID',
  summary: 'take an article out of Saved',
  details: '',
  options: {},
  words: 1,
  run: (context, given) => setSaved(context, idOf(given), false),
};

async function setSaved({ api, tell }: Parameters<Command['run']>[0], id: number, saved: boolean): Promise<0> {
  const { headline } = await api.getStory({ id });
  await api.setSaved({ ids: [id], saved });
  tell(`${saved ? 'Saved' : 'Removed from Saved'}: ${headline.title}`);
  return 0;
}
