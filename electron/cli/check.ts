import { json, type Command } from './command';

export const check: Command = {
  name: 'check',
  usage: '[--json]',
  summary: 'look the archive over',
  details: '  --json   what was found as JSON',
  options: { json: { type: 'boolean' } },
  words: 0,
  async run({ rooms, print, tell }, given) {
    const { faults, ...facts } = await rooms.reader.call('check', undefined);
    if (given.options['json']) await print(json({ ok: faults.length === 0, faults, ...facts }));
    else await print(`${facts.feeds} feeds, ${facts.articles} articles, ${facts.saved} saved, ${(facts.bytes / 1e6).toFixed(1)} MB, ${facts.blocked} blocked requests\n`);
    tell(faults.length === 0 ? 'The archive is sound.' : `The archive has ${faults.length} faults:`);
    for (const fault of faults) tell(fault);
    if (facts.blocked > 0) tell(`A window tried to make ${facts.blocked} requests in the last 14 days; none left this computer.`);
    return faults.length === 0 ? 0 : 1;
  },
};
