import { app, dialog } from 'electron';
import { problemOf } from '../contract/errors';

/** Ends a start that can't go on: one sentence on stderr and, where there is a screen, in a box. */
export async function endWithProblem(error: unknown): Promise<void> {
  const problem = problemOf(error);
  process.stderr.write(`broadsheet: ${problem.sentence}\n`);
  if (problem.code === 'unexpected') process.stderr.write(`${problem.detail ?? ''}\n`);
  if (process.env['BROADSHEET_NO_DIALOGS'] === undefined) {
    await app.whenReady();
    dialog.showErrorBox('Broadsheet can’t start', problem.sentence);
  }
  app.exit(2);
}
