import { parseArgs, type ParseArgsConfig } from 'node:util';
import type { Command, Given } from './command';
import { commands, help, helpOf } from './commands';

/** What a start of the program is asked to do. */
export type Start =
  | { readonly kind: 'version' }
  | { readonly kind: 'help'; readonly text: string }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | { readonly kind: 'command'; readonly command: Command; readonly given: Given; readonly profile: string | undefined }
  | {
      readonly kind: 'window';
      readonly profile: string | undefined;
      readonly screenshot: string | undefined;
      readonly size: { readonly width: number; readonly height: number } | undefined;
      readonly theme: 'light' | 'dark' | undefined;
    };

const common = { help: { type: 'boolean' }, profile: { type: 'string' } } as const;
const windowOptions = { ...common, version: { type: 'boolean' }, screenshot: { type: 'string' }, size: { type: 'string' }, theme: { type: 'string' } } as const;

/**
 * Reads a process's arguments; Chromium's switches among them are passed over. In a clone the first
 * that is no switch is the app folder that Electron was started with.
 */
export function readArguments(argv: readonly string[], isPackaged: boolean): Start {
  const own = argv.slice(1).filter((argument) => !isChromiumSwitch(argument));
  if (!isPackaged) {
    const folder = own.findIndex((argument) => !argument.startsWith('-'));
    if (folder >= 0) own.splice(folder, 1);
  }
  try {
    const at = own.findIndex((argument, index) => !argument.startsWith('-') && !takesNext(own[index - 1]));
    const name = own[at];
    if (name === undefined) return windowStart(own);
    const command = commands.find((each) => each.name === name);
    if (!command) return wrong(`There is no command "${name}".`);
    return commandStart(command, [...own.slice(0, at), ...own.slice(at + 1)]);
  } catch (error) {
    return wrong(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function commandStart(command: Command, args: string[]): Start {
  const options: NonNullable<ParseArgsConfig['options']> = { ...command.options, ...common };
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options });
  if (values['help']) return { kind: 'help', text: helpOf(command) };
  if (!takes(command.words, positionals.length)) return wrong(`Usage: broadsheet ${command.name} ${command.usage}.`);
  const { help: _help, profile, ...own } = values;
  return { kind: 'command', command, given: { words: positionals, options: own as Given['options'] }, profile: typeof profile === 'string' ? profile : undefined };
}

function takes(words: Command['words'], count: number): boolean {
  return words === 'any' || (words === 'some' ? count > 0 : count === words);
}

function windowStart(args: string[]): Start {
  const { values } = parseArgs({ args, options: windowOptions });
  if (values.help) return { kind: 'help', text: help };
  if (values.version) return { kind: 'version' };
  const size = values.size === undefined ? undefined : /^(\d{3,4})x(\d{3,4})$/.exec(values.size);
  if (size === null) return wrong('--size takes a width and a height, such as 1280x800.');
  const { profile, screenshot, theme } = values;
  if (theme !== undefined && theme !== 'light' && theme !== 'dark') return wrong('--theme takes light or dark.');
  return { kind: 'window', profile, screenshot, size: size && { width: Number(size[1]), height: Number(size[2]) }, theme };
}

function wrong(sentence: string): Start {
  return { kind: 'wrong', sentence: `${sentence.replace(/([^.])$/, '$1.')} See broadsheet --help.` };
}

/** Whether the argument before a word takes it as its value: `--profile DIR list`. */
function takesNext(before: string | undefined): boolean {
  return before !== undefined && /^--(profile|screenshot|size|theme)$/.test(before);
}

const chromiumSwitches =
  /^--(no-sandbox|inspect|remote-debugging|ozone|disable|enable|force|log-level|use-|js-flags|host-|trace|lang=|user-data-dir|password-store|gtk|allow-|autoplay|class=|name=|no-zygote)/;

function isChromiumSwitch(argument: string): boolean {
  return chromiumSwitches.test(argument);
}
