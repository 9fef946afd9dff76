import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Rule, RuleAction } from '../contract/rules';
import { importRules } from '../transfer/rules-file';
import { json, UsageError, type Command, type CommandContext } from './command';

export const rules: Command = {
  name: 'rules',
  usage: '[import FILE.json | remove ID] [--json]',
  summary: 'list, add or remove rules',
  details: `  import FILE   add the rules of a file: what --json prints, or an archive
  remove ID     end a rule; what it hid is shown again
  --json        an array in the shape of the archive's rules, with id, caught and lastCaughtAt`,
  options: { json: { type: 'boolean' } },
  words: 'any',
  async run(context, given) {
    const [verb, what, ...more] = given.words;
    const asJson = given.options['json'] === true;
    if (verb === undefined) return list(context, asJson);
    if (verb === 'import' && what !== undefined && more.length === 0) return importFile(context, what, asJson);
    if (verb === 'remove' && what !== undefined && /^\d+$/.test(what) && more.length === 0) return remove(context, Number(what));
    throw new UsageError('Usage: broadsheet rules [import FILE.json | remove ID] [--json].');
  },
};

async function list({ api, print, tell }: CommandContext, asJson: boolean): Promise<0> {
  const all = await api.getRules(undefined);
  if (asJson) await print(json(all.map(({ until, createdAt: _createdAt, lastCaughtAt, ...rule }) => ({ ...rule, until: isoTime(until), lastCaughtAt: isoTime(lastCaughtAt) }))));
  else await print(all.map(lineOf).join(''));
  if (all.length === 0) tell('There are no rules.');
  return 0;
}

async function importFile({ rooms, folder, print, tell }: CommandContext, file: string, asJson: boolean): Promise<0> {
  const path = resolve(folder, file);
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new UsageError(`${path} can't be read (${error instanceof Error && 'code' in error ? String(error.code) : String(error)}), so nothing was changed.`);
  });
  const imported = await importRules(text, rooms);
  tell(`${imported.added} rules are new; ${imported.known} you had before.`);
  if (asJson) await print(json(imported));
  return 0;
}

async function remove({ api, tell }: CommandContext, id: number): Promise<0> {
  const rule = (await api.getRules(undefined)).find((each) => each.id === id);
  if (!rule) throw new UsageError(`There is no rule ${id}. \`broadsheet rules\` lists them.`);
  await api.removeRule({ id });
  tell(`Removed: ${rule.name}`);
  return 0;
}

function lineOf({ id, name, isOn, actions, until, caught }: Rule): string {
  const state = !isOn ? 'off' : until === null ? 'on' : until > Date.now() ? `until ${isoTime(until)?.slice(0, 10)}` : 'ended';
  return `${String(id).padStart(5)}  ${state.padEnd(16)}  ${name}: ${actions.map(wordsFor).join(', ')} (${caught} caught)\n`;
}

function wordsFor(action: RuleAction): string {
  if (action.kind === 'tag') return `tag ${action.name}`;
  return action.kind === 'move' ? `move to ${action.section}` : action.kind;
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
