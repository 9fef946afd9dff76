import { parseArgs } from 'node:util';

/** What a start of the program is asked to do. */
export type Start =
  | { readonly kind: 'help' | 'version' }
  | { readonly kind: 'wrong'; readonly sentence: string }
  | {
      readonly kind: 'window';
      readonly profile: string | undefined;
      readonly screenshot: string | undefined;
      readonly size: { readonly width: number; readonly height: number } | undefined;
      readonly theme: 'light' | 'dark' | undefined;
    };

export const help = `Broadsheet, a news reader that keeps every story whole on your own computer.

Usage: broadsheet [options]

  --profile=DIR       keep the archive in DIR instead of the usual folder
  --screenshot=PATH   write a picture of the window to PATH (PNG) and quit
  --size=WxH          size of the window, in CSS pixels
  --theme=light|dark  overrule the system's theme for this start
  --version           print the version
  --help              print this
`;

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
    const { values, positionals } = parseArgs({
      args: own,
      allowPositionals: true,
      options: {
        help: { type: 'boolean' },
        version: { type: 'boolean' },
        profile: { type: 'string' },
        screenshot: { type: 'string' },
        size: { type: 'string' },
        theme: { type: 'string' },
      },
    });
    if (values.help) return { kind: 'help' };
    if (values.version) return { kind: 'version' };
    if (positionals.length > 0) return { kind: 'wrong', sentence: `There is no command "${positionals[0]}". See broadsheet --help.` };
    const size = values.size === undefined ? undefined : /^(\d{3,4})x(\d{3,4})$/.exec(values.size);
    if (size === null) return { kind: 'wrong', sentence: `--size takes a width and a height, such as 1280x800.` };
    const { theme } = values;
    if (theme !== undefined && theme !== 'light' && theme !== 'dark') return { kind: 'wrong', sentence: '--theme takes light or dark.' };
    return {
      kind: 'window',
      profile: values.profile,
      screenshot: values.screenshot,
      size: size && { width: Number(size[1]), height: Number(size[2]) },
      theme,
    };
  } catch (error) {
    return { kind: 'wrong', sentence: `${error instanceof Error ? error.message.split('\n')[0] : String(error)} See broadsheet --help.` };
  }
}

const ownOptions = ['help', 'version', 'profile', 'screenshot', 'size', 'theme'];
const chromiumSwitches = /^--(no-sandbox|inspect|remote-debugging|ozone|disable|enable|force|log|use|js-flags|host|trace|lang|user-data-dir|password-store|gtk|allow|autoplay|class|name)/;

function isChromiumSwitch(argument: string): boolean {
  const name = /^--([^=]+)/.exec(argument)?.[1];
  return name !== undefined && !ownOptions.includes(name) && chromiumSwitches.test(argument);
}
