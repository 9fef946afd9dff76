import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from './places.mjs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const stampFile = join(projectFolder, 'node_modules', '.broadsheet-lock');

/** Installs exactly what package-lock.json names, unless that is what node_modules already holds. */
export async function installDependencies() {
  const lock = createHash('sha256').update(readFileSync(join(projectFolder, 'package-lock.json'))).digest('hex');
  if (existsSync(stampFile) && readFileSync(stampFile, 'utf8') === lock) return;

  say('installing dependencies (about half a minute)');
  const { code, output } = await run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: projectFolder,
    quiet: true,
  });
  if (code !== 0) {
    throw new SetupError(`the dependencies could not be installed. npm said:\n${output.trim()}\nCheck the connection and start again.`);
  }
  writeFileSync(stampFile, lock);
}
