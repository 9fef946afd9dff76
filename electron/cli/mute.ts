import { json, textOption, UsageError, type Command } from './command';

const day = 24 * 3_600_000;

export const mute: Command = {
  name: 'mute',
  usage: 'WORDS [--for DAYS] [--json]',
  summary: 'hide articles with these words in a row, now and when they come',
  details: `  --for DAYS   only for so many days
  --json       {id, hidden, until}: the rule, how many stored articles it hides, and when it ends

  It is a rule like any other: \`broadsheet rules\` lists it, \`broadsheet rules remove ID\` shows the articles again.`,
  options: { for: { type: 'string' }, json: { type: 'boolean' } },
  words: 'some',
  async run({ api, print, tell }, given) {
    const until = endOf(textOption(given, 'for'));
    const words = given.words.join(' ');
    const { id, caught } = await api.muteWords({ words, until });
    const ends = until === null ? null : new Date(until).toISOString();
    tell(`Muted: ${words}${ends === null ? '' : `, until ${ends.slice(0, 10)}`}. ${caught} stored articles are hidden.`);
    if (given.options['json']) await print(json({ id, hidden: caught, until: ends }));
    return 0;
  },
};

function endOf(days: string | undefined): number | null {
  if (days === undefined) return null;
  const count = Number(days);
  if (!/^\d+(\.\d+)?$/.test(days) || count <= 0 || count > 36_500) throw new UsageError('--for takes a number of days.');
  return Date.now() + count * day;
}
