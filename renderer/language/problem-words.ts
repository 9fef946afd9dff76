import type { ProblemCode } from '../../electron/contract/errors';

/** What went wrong, by its code, for the languages that main has no sentences in. `bad-input` tells of too many things: main's English stands. */
export type ProblemWords = Readonly<Record<Exclude<ProblemCode, 'bad-input'>, string>>;
