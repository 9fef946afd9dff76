import type { Answer, CallName, EventName, Events, Input, Outcome } from '../electron/contract/api';
import type { Problem } from '../electron/contract/errors';

/** The preload's two functions. This is the only file that touches them. */
interface Bridge {
  call(name: CallName, input: unknown): Promise<Outcome<unknown>>;
  on(listener: (name: EventName, event: unknown) => void): void;
}

declare global {
  interface Window {
    readonly broadsheet: Bridge;
  }
}

/** A call that failed, with words for the person. */
export class CallError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.sentence);
  }
}

/** Asks main. @throws CallError */
export async function call<Name extends CallName>(name: Name, ...[input]: Input<Name> extends undefined ? [] : [Input<Name>]): Promise<Answer<Name>> {
  const outcome = (await window.broadsheet.call(name, input)) as Outcome<Answer<Name>>;
  if (!outcome.ok) throw new CallError(outcome.problem);
  return outcome.value;
}

type Listeners = { [Name in EventName]?: (event: Events[Name]) => void };

/** Hears what changed. Call once. */
export function listen(listeners: Listeners): void {
  window.broadsheet.on((name, event) => {
    const listener = listeners[name] as ((event: unknown) => void) | undefined;
    listener?.(event);
  });
}
