import { spawn } from 'node:child_process';
import { projectFolder } from './places.mjs';
import { say, SetupError } from './say.mjs';

/** Chromium's own switches that this machine and account need. */
export function runtimeSwitches({ quiet = false } = {}) {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return [];
  if (!quiet) say("running as root, where Chromium's sandbox can't work: starting without it (never so for an installed Broadsheet)");
  return ['--no-sandbox'];
}

/**
 * Starts the program and waits for its end.
 * @returns {Promise<number>} its exit code
 */
export function launch(runtime, args, { env = process.env, switches = runtimeSwitches() } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(runtime.executable, [...switches, projectFolder, ...args], { stdio: 'inherit', env });
    const pass = (signal) => child.kill(signal);
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, pass);
    child.on('error', reject);
    child.on('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}

/** Runs a script's body; a set-up error becomes one sentence and exit code 2. */
export async function runScript(body) {
  try {
    process.exit((await body()) ?? 0);
  } catch (error) {
    say(error instanceof SetupError ? error.message : (error.stack ?? String(error)));
    process.exit(2);
  }
}
