// `npm run test:package`: makes the Debian package, installs it as a person would, tests the installed program, removes it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { openDisplay } from './setup/display.mjs';
import { runScript } from './setup/launch.mjs';
import { projectFolder } from './setup/places.mjs';
import { run } from './setup/run.mjs';
import { say, SetupError } from './setup/say.mjs';

await runScript(async () => {
  if (process.getuid?.() !== 0) throw new SetupError('installing a package takes root: run it in a container or a virtual machine.');
  const made = await run(process.execPath, [join(projectFolder, 'scripts/package/deb.mjs')], { cwd: projectFolder });
  if (made.code !== 0) return made.code;
  const deb = readdirSync(join(projectFolder, 'release')).find((name) => name.endsWith('.deb'));
  if (!deb) throw new SetupError('no package was made.');
  say(`installing ${deb}`);
  const installed = await run('apt-get', ['install', '-y', '-qq', `./release/${deb}`], { cwd: projectFolder, quiet: true, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
  if (installed.code !== 0) throw new SetupError(`apt-get refused it:\n${installed.output}`);
  const display = await openDisplay({ always: true });
  const tested = await run(join(projectFolder, 'node_modules/.bin/playwright'), ['test', '-c', 'e2e/package.config.ts'], { cwd: projectFolder, env: display.env });
  display.close();
  return tested.code;
});
