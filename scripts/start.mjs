// `npm start`: sets up what is missing, then opens Broadsheet.
import { resolve } from 'node:path';
import { openDisplay } from './setup/display.mjs';
import { launch, runScript } from './setup/launch.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const runtime = await setUp();
  const display = await openDisplay();
  try {
    return await launch(runtime, process.argv.slice(2).map(absolutePath), { env: display.env });
  } finally {
    display.close();
  }
});

/** npm runs scripts in the project folder; a relative path means the folder the person typed it in. */
function absolutePath(argument) {
  const match = /^(--(?:screenshot|profile))=(.+)$/.exec(argument);
  return match ? `${match[1]}=${resolve(process.env.INIT_CWD ?? '.', match[2])}` : argument;
}
