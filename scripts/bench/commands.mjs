import { spawn } from 'node:child_process';
import { projectFolder } from '../setup/places.mjs';
import { memoryMiB } from './processes.mjs';

/** Measured by the shell, which adds up what all processes of the tree have used once they have ended. */
const timed = 'TIMEFORMAT="cpu %U %S"; time "$@"';

/**
 * Runs a program to its end.
 * @returns {Promise<{cpu: number, stdout: string}>} CPU seconds of it and all that it started
 */
export async function runTimed(command, args, env = process.env) {
  const child = spawn('bash', ['-c', timed, 'bash', command, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk) => (stdout += chunk));
  child.stderr.on('data', (chunk) => (stderr += chunk));
  await new Promise((resolve) => child.once('close', resolve));
  const [, user, system] = /cpu ([\d.]+) ([\d.]+)\s*$/.exec(stderr) ?? [];
  if (user === undefined) throw new Error(`${command} ${args.join(' ')} was not measured: ${stderr}`);
  if (child.exitCode === 2) throw new Error(`${args.join(' ')} failed: ${stderr}`);
  return { cpu: Number(user) + Number(system), stdout };
}

/** Runs the program's commands without a display, as cron would. */
export function openCommands({ executable, switches, profile }) {
  return (...args) => runTimed(executable, [...switches, ...headless, projectFolder, ...args, '--profile', profile], withoutDisplay());
}

const headless = ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'];

function withoutDisplay() {
  const env = { ...process.env };
  delete env.DISPLAY;
  delete env.WAYLAND_DISPLAY;
  return env;
}

/** Milliseconds between looks at how much memory there is. */
const lookEvery = 40;

/** Runs one of the program's commands. @returns {Promise<number>} the most memory that its processes had together, PSS in MiB */
export async function peakMemory({ executable, switches, profile }, ...args) {
  const child = spawn(executable, [...switches, ...headless, projectFolder, ...args, '--profile', profile], { env: withoutDisplay(), stdio: 'ignore' });
  let peak = 0;
  const timer = setInterval(() => (peak = Math.max(peak, memoryMiB(child.pid))), lookEvery);
  const code = await new Promise((resolve) => child.once('exit', resolve));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`);
  return peak;
}
