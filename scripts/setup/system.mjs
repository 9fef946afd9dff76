import { existsSync } from 'node:fs';
import { run } from './run.mjs';
import { say, SetupError } from './say.mjs';

const debianPackages = ['libgtk-3-0', 'libnss3', 'libasound2', 'libgbm1', 'libxss1', 'libnotify4', 'libsecret-1-0', 'xdg-utils'];

/** Sees that the system libraries the runtime links against are there (Linux); installs them where it may. */
export async function installSystemLibraries(executable) {
  if (process.platform !== 'linux') return;
  const { output } = await run('ldd', [executable], { quiet: true });
  const missing = output
    .split('\n')
    .filter((line) => line.includes('not found'))
    .map((line) => line.trim().split(' ')[0]);
  if (missing.length === 0) return;
  await installPackages(debianPackages, `the desktop runtime needs ${missing.join(', ')}`);
}

/** Sees that Xvfb is there; installs it where it may. Answers whether it is. */
export async function installVirtualDisplay() {
  if (existsSync('/usr/bin/Xvfb')) return true;
  if (!mayInstall()) return false;
  await installPackages(['xvfb'], 'there is no display');
  return existsSync('/usr/bin/Xvfb');
}

function mayInstall() {
  return process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** @throws SetupError where it may not, with the command that would */
export async function installPackages(packages, reason) {
  if (!mayInstall()) {
    throw new SetupError(`${reason}. Install it with your system's package manager (Debian: apt-get install ${packages.join(' ')}) and start again.`);
  }
  say(`${reason}; installing ${packages.join(' ')}`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run('apt-get', ['update', '-qq'], { env, quiet: true });
  const { code, output } = await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { env, quiet: true });
  if (code !== 0) throw new SetupError(`the system libraries could not be installed. apt-get said:\n${output.trim()}`);
}
