import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { importOpml } from '../transfer/opml-file';
import { json, UsageError, type Command } from './command';

export const importFile: Command = {
  name: 'import',
  usage: 'FILE.opml [--json]',
  summary: 'follow every feed of an OPML file, in its folders',
  details: '  --json   print what came of it as JSON',
  options: { json: { type: 'boolean' } },
  words: 1,
  async run({ rooms, folder, print, tell }, given) {
    const path = resolve(folder, given.words[0] ?? '');
    const bytes = await readFile(path).catch((error: unknown) => {
      throw new UsageError(`${path} can't be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}), so nothing was changed.`);
    });
    const { found, added, refused } = await importOpml(bytes, rooms);
    for (const { title, address } of refused) tell(`Not followed: ${title ?? 'a feed without a name'}, because ${address || 'its address'} is no web address.`);
    const followedBefore = found - added.length;
    tell(`${added.length} of ${found} feeds are new; ${followedBefore} you followed before.`);
    if (given.options['json']) await print(json({ found, added: added.length, alreadyFollowed: followedBefore, refused }));
    return refused.length > 0 ? 1 : 0;
  },
};
