import type { ParseArgsConfig } from 'node:util';
import type { Api } from '../api/api';
import type { Rooms } from '../api/rooms';

/** 0: done; 1: partly failed; 2: usage or fatal. */
export type ExitCode = 0 | 1 | 2;

export interface CommandContext {
  readonly api: Api;
  readonly rooms: Rooms;
  /** The folder that relative paths start from. */
  readonly folder: string;
  /** To stdout; resolves when it may go on. */
  readonly print: (content: string | Uint8Array) => Promise<void>;
  /** A line for the person, to stderr: progress and errors. */
  readonly tell: (line: string) => void;
}

/** One command of the program. */
export interface Command {
  readonly name: string;
  /** After the name: `URL [--section NAME]`. */
  readonly usage: string;
  /** One line for --help. */
  readonly summary: string;
  /** Its options, a line each. */
  readonly details: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  /** How many words it takes; `some`: one or more, `any`: none or more. */
  readonly words: number | 'some' | 'any';
  readonly run: (context: CommandContext, given: Given) => Promise<ExitCode>;
}

export interface Given {
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | undefined>>;
}

/** An option that takes words; undefined: not given. */
export function textOption({ options }: Given, name: string): string | undefined {
  const value = options[name];
  return typeof value === 'string' ? value : undefined;
}

/** The `--limit` of a list. @throws a sentence for usage */
export function limitOption(given: Given): number | undefined {
  const text = textOption(given, 'limit');
  if (text === undefined) return undefined;
  if (!/^\d+$/.test(text)) throw new UsageError('--limit takes a whole number.');
  return Number(text);
}

/** The first word as an article's id. */
export function idOf({ words }: Given): number {
  const text = words[0] ?? '';
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new UsageError(`An article's id is a number, as \`broadsheet list\` shows it, not "${text}".`);
  return Number(text);
}

/** The command was given something it can't take; its message is the sentence. */
export class UsageError extends Error {}

export function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
