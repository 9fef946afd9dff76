/**
 * Lets one call run at a time and only the last one asked wait for its turn.
 * @returns the function; it answers null for a call whose place a later one took
 */
export function latestOnly<I, T>(run: (input: I) => Promise<T>): (input: I) => Promise<T | null> {
  let isBusy = false;
  let waiting: ((isItsTurn: boolean) => void) | undefined;
  return async (input) => {
    if (isBusy) {
      waiting?.(false);
      const isItsTurn = await new Promise<boolean>((resolve) => (waiting = resolve));
      if (!isItsTurn) return null;
    }
    isBusy = true;
    try {
      return await run(input);
    } finally {
      const next = waiting;
      waiting = undefined;
      if (next) next(true);
      else isBusy = false;
    }
  };
}
