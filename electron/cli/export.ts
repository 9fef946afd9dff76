import { resolve } from 'node:path';
import { writeArchive } from '../transfer/archive';
import { exportOpml } from '../transfer/opml-file';
import { textOption, UsageError, type Command } from './command';
import { writeWhole } from './write-whole';

export const exportFile: Command = {
  name: 'export',
  usage: '--format json|opml [--out FILE]',
  summary: 'write the archive as JSON, or what you follow as OPML',
  details: `  --format FORMAT   json (docs/archive-format.md) or opml
  --out FILE        into a file instead of stdout; an existing one is replaced only by a whole one`,
  options: { format: { type: 'string' }, out: { type: 'string' } },
  words: 0,
  async run({ rooms, folder, print, tell }, given) {
    const format = textOption(given, 'format');
    if (format !== 'json' && format !== 'opml') throw new UsageError('--format takes json or opml.');
    const write = async (to: (text: string) => Promise<void>): Promise<void> => {
      if (format === 'json') await writeArchive(rooms.reader, new Date(), to);
      else await to(await exportOpml(rooms, Date.now()));
    };
    const out = textOption(given, 'out');
    if (out === undefined) {
      await write(print);
      return 0;
    }
    const path = resolve(folder, out);
    await writeWhole(path, write);
    tell(`Written to ${path}`);
    return 0;
  },
};
