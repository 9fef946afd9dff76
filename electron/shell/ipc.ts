import { BrowserWindow, ipcMain } from 'electron';
import * as v from 'valibot';
import { inputSchemas, type Answer, type CallName, type EventName, type Events, type Input, type Outcome } from '../contract/api';
import { BroadsheetError, problemOf } from '../contract/errors';
import { isOwnPage } from './security';

/** Every call a window may make; the object itself is the allow-list. `window` is the one that asks. */
export type Handlers = {
  readonly [Name in CallName]: (input: Input<Name>, window: BrowserWindow) => Answer<Name> | Promise<Answer<Name>>;
};

/** The one place where a window's words arrive: the sender is checked, then the name, then the input. */
export function answerWindows(handlers: Handlers, developmentUrl: string | undefined): void {
  ipcMain.handle('call', async (event, name: unknown, input: unknown): Promise<Outcome<unknown>> => {
    try {
      const window = BrowserWindow.fromWebContents(event.sender);
      const frame = event.senderFrame;
      if (!window || frame !== event.sender.mainFrame || !isOwnPage(frame?.url ?? '', developmentUrl)) throw refusal('its sender is not a Broadsheet page');
      if (!isCallName(name, handlers)) throw refusal(`there is no call ${String(name)}`);
      return { ok: true, value: await call(handlers, name, input, window) };
    } catch (error) {
      const problem = problemOf(error);
      if (problem.code === 'unexpected') process.stderr.write(`broadsheet: ${String(name)}: ${problem.detail ?? ''}\n`);
      return { ok: false, problem };
    }
  });
}

/** Tells every window what changed. */
export function announceToWindows<Name extends EventName>(name: Name, event: Events[Name]): void {
  for (const window of BrowserWindow.getAllWindows()) window.webContents.send('event', name, event);
}

/** Tells one window. */
export function announceTo<Name extends EventName>(window: BrowserWindow, name: Name, event: Events[Name]): void {
  window.webContents.send('event', name, event);
}

function call<Name extends CallName>(handlers: Handlers, name: Name, input: unknown, window: BrowserWindow): Answer<Name> | Promise<Answer<Name>> {
  const checked = v.safeParse(inputSchemas[name], input);
  if (!checked.success) throw refusal(`${name} was given ${v.summarize(checked.issues)}`);
  return handlers[name](checked.output as Input<Name>, window);
}

function isCallName(name: unknown, handlers: Handlers): name is CallName {
  return typeof name === 'string' && Object.hasOwn(handlers, name);
}

function refusal(reason: string): BroadsheetError {
  return new BroadsheetError('bad-input', 'Broadsheet refused a request that makes no sense. Nothing was changed.', reason);
}
