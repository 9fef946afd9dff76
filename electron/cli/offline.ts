import { clearSpace } from '../api/completion';
import { json, textOption, UsageError, type Command, type Given } from './command';

export const offline: Command = {
  name: 'offline',
  usage: '[--budget MB] [--json]',
  summary: 'complete everything that is stored, for a journey: newest first',
  details: `  --budget MB   begin nothing new after so many megabytes; a later run goes on from there
  --json        {ready, notReady, bytes}`,
  options: { budget: { type: 'string' }, json: { type: 'boolean' } },
  words: 0,
  async run({ rooms, print, tell }, given) {
    process.once('SIGINT', () => rooms.completer.cancel());
    await rooms.completer.complete('all', budgetOption(given));
    await clearSpace(rooms);
    const { ready, notReady } = await rooms.reader.call('getOfflineReport', undefined);
    const { bytes } = rooms.completer.status();
    tell(`${ready} of ${ready + notReady.length} stories can be read without a network.`);
    if (given.options['json']) await print(json({ ready, notReady: notReady.length, bytes }));
    return 0;
  },
};

/** Bytes; without the option there is no end. @throws a sentence for usage */
function budgetOption(given: Given): number {
  const text = textOption(given, 'budget');
  if (text === undefined) return Number.POSITIVE_INFINITY;
  const megabytes = Number(text);
  if (!(megabytes > 0)) throw new UsageError('--budget takes a number of megabytes above 0.');
  return megabytes * 1_000_000;
}
