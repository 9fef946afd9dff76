import { resolve } from 'node:path';
import { editionName, editionTitle, moment, whySentence } from '../contract/edition-why';
import type { Edition, EditionSlot, EditionSummary } from '../contract/editions';
import { exportEpub, exportPage } from '../transfer/edition-book';
import { json, textOption, UsageError, type Command, type CommandContext, type Given } from './command';
import { writeWhole } from './write-whole';

const formats = ['json', 'html', 'epub'] as const;

export const edition: Command = {
  name: 'edition',
  usage: '[--make] [--list] [--id ID] [--json | --html | --epub] [--out FILE]',
  summary: 'print the front page of what is stored, or make a new one',
  details: `  --make       make a new edition now, of what has come since the last one
  --list       list the editions that are kept, newest first
  --id ID      that edition, as --list shows it; without it the newest (the first call makes it)
  --json       as JSON
  --html       as one page with its stories and pictures
  --epub       as a book with its stories and pictures
  --out FILE   into a file instead of stdout; an existing one is replaced only by a whole one`,
  options: { make: { type: 'boolean' }, list: { type: 'boolean' }, id: { type: 'string' }, json: { type: 'boolean' }, html: { type: 'boolean' }, epub: { type: 'boolean' }, out: { type: 'string' } },
  words: 0,
  async run(context, given) {
    const chosen = formats.filter((format) => given.options[format]);
    if (chosen.length > 1) throw new UsageError('Take one of --json, --html and --epub.');
    if (given.options['list'] && (given.options['make'] || given.options['id'] !== undefined || given.options['html'] || given.options['epub'])) throw new UsageError('--list goes with --json and --out only.');
    if (given.options['make'] && given.options['id'] !== undefined) throw new UsageError('Take one of --make and --id.');
    const content = given.options['list'] ? listed(await context.api.listEditions(undefined), chosen[0] === 'json') : await written(await wanted(context, given), chosen[0], context);
    const out = textOption(given, 'out');
    if (out === undefined) await context.print(content);
    else {
      const path = resolve(context.folder, out);
      await writeWhole(path, (to) => to(content));
      context.tell(`Written to ${path}`);
    }
    return 0;
  },
};

async function wanted({ api }: CommandContext, given: Given): Promise<Edition> {
  const text = textOption(given, 'id');
  if (text !== undefined && !/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(`An edition's id is a number, as \`broadsheet edition --list\` shows it, not "${text}".`);
  const stored = given.options['make'] ? null : await api.getEdition({ id: text === undefined ? null : Number(text) });
  if (stored) return stored;
  const id = await api.makeEdition({ when: given.options['make'] ? 'always' : 'news' });
  const made = id === null ? null : await api.getEdition({ id });
  if (!made) throw new UsageError('There is nothing to make an edition of yet: no story that can be read is here. `broadsheet sync` asks your feeds.');
  return made;
}

async function written(found: Edition, format: (typeof formats)[number] | undefined, { rooms }: CommandContext): Promise<string | Uint8Array> {
  switch (format) {
    case 'json':
      return json(shapeOf(found));
    case 'html':
      return exportPage(rooms, found.id);
    case 'epub':
      return exportEpub(rooms, found.id);
    case undefined:
      return `${editionTitle(found.kind, found.madeAt)}\n\n${found.slots.map(lineOf).join('')}That’s the ${editionName(found.kind, found.madeAt).toLowerCase()}.\n`;
  }
}

function shapeOf({ id, madeAt, from, to, slots }: Edition): object {
  const iso = (time: number): string => new Date(time).toISOString();
  return {
    id,
    madeAt: iso(madeAt),
    from: iso(from),
    to: iso(to),
    slots: slots.map(({ slot, section, kicker, why, story }) => ({ slot, section, kicker, why: whySentence(why), story })),
  };
}

function lineOf({ slot, kicker, why, story }: EditionSlot): string {
  const indent = slot === 'brief' ? '    ' : '';
  return `${indent}${kicker}: ${story.title}\n${indent}  ${story.sources.join(', ')}. ${whySentence(why)}\n\n`;
}

function listed(editions: readonly EditionSummary[], asJson: boolean): string {
  if (asJson) return json(editions.map(({ id, kind, madeAt, stories }) => ({ id, kind, madeAt: new Date(madeAt).toISOString(), stories })));
  return editions.map(({ id, kind, madeAt, stories }) => `${String(id).padStart(7)}  ${moment(madeAt)}  ${editionName(kind, madeAt)}, ${stories} ${stories === 1 ? 'story' : 'stories'}\n`).join('');
}
