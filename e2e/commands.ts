import { spawn, type ChildProcess } from 'node:child_process';
import { projectFolder, runtime, switches } from './app';

export interface Ended {
  /** null: a signal ended it. */
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

const headless = process.platform === 'linux' ? ['--ozone-platform=headless', '--disable-gpu', '--log-level=3'] : [];

/** Runs one of the program's commands as cron would: no display. */
export function broadsheet(profile: string, ...args: readonly string[]): Promise<Ended> {
  return startBroadsheet(profile, args).ended;
}

/** The same, to be watched while it runs. */
export function startBroadsheet(profile: string, args: readonly string[], more: Readonly<Record<string, string>> = {}): Running {
  const env: NodeJS.ProcessEnv = { ...process.env, ...more };
  delete env['DISPLAY'];
  delete env['WAYLAND_DISPLAY'];
  const child = spawn(runtime, [...switches, ...headless, projectFolder, ...args, '--profile', profile], { env });
  const ended = new Promise<Ended>((resolve) => {
    let stdout = '';
    let stderr = '';
    child.stdout.on('data', (chunk) => (stdout += String(chunk)));
    child.stderr.on('data', (chunk) => (stderr += String(chunk)));
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return { child, ended };
}
