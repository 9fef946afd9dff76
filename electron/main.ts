import { app } from 'electron';
import { readArguments } from './cli/arguments';
import { runCommand } from './command';
import { endWithProblem } from './shell/failure';
import { fetchNoDictionaries } from './shell/security';
import { runWindow } from './window';

// Read this first. What a start is asked to do decides which composition runs: compose.ts joins the rooms,
// window.ts shows them, command.ts does one thing with them.
fetchNoDictionaries();
const start = readArguments(process.argv, app.isPackaged);
switch (start.kind) {
  case 'help':
    end(start.text);
    break;
  case 'version':
    end(`${app.getVersion()}\n`);
    break;
  case 'wrong':
    end(`broadsheet: ${start.sentence}\n`, 2);
    break;
  case 'command':
    void runCommand(start);
    break;
  case 'window':
    runWindow(start).catch(endWithProblem);
}

function end(message: string, code = 0): void {
  (code === 0 ? process.stdout : process.stderr).write(message, () => app.exit(code));
}
