/** Prints one line of set-up progress to stderr, so that a command's stdout stays its own. */
export function say(line) {
  process.stderr.write(`broadsheet: ${line}\n`);
}

/** Ends a script with one sentence for the person and exit code 2. */
export class SetupError extends Error {}
