// `npm run -s broadsheet -- COMMAND …`: the program's commands, in a clone. Needs no display.
import { launch, runScript, runtimeSwitches } from './setup/launch.mjs';
import { setUp } from './setup/set-up.mjs';

await runScript(async () => {
  const runtime = await setUp({ quiet: true });
  // On the command line, since Chromium reads these before any of our code runs.
  const headless = process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'] : [];
  return launch(runtime, process.argv.slice(2), { switches: [...runtimeSwitches({ quiet: true }), ...headless] });
});
