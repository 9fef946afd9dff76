import { check } from './check';
import type { Command } from './command';
import { edition } from './edition';
import { exportFile } from './export';
import { importFile } from './import';
import { list } from './list';
import { offline } from './offline';
import { mute } from './mute';
import { related } from './related';
import { rules } from './rules';
import { save, unsave } from './save';
import { search } from './search';
import { show } from './show';
import { subscribe } from './subscribe';
import { sync } from './sync';
import { tag, untag } from './tag';
import { unsubscribe } from './unsubscribe';

/** Every command, in the order of --help. */
export const commands: readonly Command[] = [subscribe, unsubscribe, importFile, sync, offline, list, search, show, related, edition, save, unsave, tag, untag, mute, rules, exportFile, check];

export const help = `Broadsheet, a news reader that keeps every story whole on your own computer.

Usage: broadsheet [options]            open the window
       broadsheet COMMAND [options]    do one thing, without a window

${commands.map(({ name, summary }) => `  ${name.padEnd(13)} ${summary}`).join('\n')}

  broadsheet COMMAND --help tells the options of each.

Options:
  --profile DIR       keep the archive in DIR instead of the usual folder
  --screenshot PATH   write a picture of the window to PATH (PNG) and quit
  --size WxH          size of the window, in CSS pixels
  --theme light|dark  overrule the system's theme for this start
  --version           print the version
  --help              print this
`;

export function helpOf({ name, usage, summary, details }: Command): string {
  return `broadsheet ${name} ${usage}\n\n  ${summary}\n${details ? `\n${details}\n` : ''}  --profile DIR   the archive in DIR instead of the usual folder\n`;
}
