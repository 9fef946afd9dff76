import { idOf, type Command, type CommandContext, type Given } from './command';

export const tag: Command = {
  name: 'tag',
  usage: 'ID NAME',
  summary: 'put a tag on an article',
  details: '',
  options: {},
  words: 2,
  async run(context, given) {
    const { id, name, title } = await named(context, given);
    await context.api.tagArticles({ ids: [id], name });
    context.tell(`Tagged ${name}: ${title}`);
    return 0;
  },
};

export const untag: Command = {
  name: 'untag',
  usage: 'ID NAME',
  summary: 'take a tag off an article',
  details: '',
  options: {},
  words: 2,
  async run(context, given) {
    const { id, name, title } = await named(context, given);
    await context.api.untagArticles({ ids: [id], name });
    context.tell(`No longer tagged ${name}: ${title}`);
    return 0;
  },
};

async function named({ api }: CommandContext, given: Given): Promise<{ id: number; name: string; title: string }> {
  const id = idOf(given);
  const { headline } = await api.getStory({ id });
  return { id, name: given.words[1] ?? '', title: headline.title };
}
