// `npm run dist`: the installers of electron-builder.yml for the system it runs on, with the official Electron.
import { runScript } from '../setup/launch.mjs';
import { projectFolder } from '../setup/places.mjs';
import { SetupError } from '../setup/say.mjs';
import { setUp } from '../setup/set-up.mjs';

await runScript(async () => {
  const runtime = await setUp();
  if (!runtime.official) throw new SetupError("the official Electron can't be had here, and what is given to others is built with nothing else. `npm run dist:deb` makes a package for this machine.");
  const { build } = await import('electron-builder');
  await build({ projectDir: projectFolder, publish: 'never' });
  return 0;
});
