import { spawn } from 'node:child_process';
import { installVirtualDisplay } from './system.mjs';
import { say, SetupError } from './say.mjs';

/**
 * Sees that windows have a display to open on. With none, starts Xvfb for as long as this process runs.
 * @returns {Promise<{env: Record<string, string | undefined>, close: () => void}>}
 */
export async function openDisplay({ always = false } = {}) {
  const isLinux = process.platform === 'linux';
  const hasDisplay = process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!isLinux || (hasDisplay && !always)) return { env: process.env, close: () => {} };
  if (!(await installVirtualDisplay())) {
    throw new SetupError('there is no display, and no Xvfb to stand in for one. Start it in a desktop session, or install xvfb.');
  }
  if (!always) say('there is no display; running on a virtual one (Xvfb)');

  const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2560x1600x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise((resolve, reject) => {
    server.stdio[3].once('data', (data) => resolve(String(data).trim()));
    server.once('exit', () => reject(new SetupError('the virtual display (Xvfb) ended before it was ready. Start again.')));
  });
  const close = () => server.kill();
  process.once('exit', close);
  // Without this, GTK would still prefer a Wayland session that isn't there.
  return { env: { ...process.env, DISPLAY: `:${number}`, XDG_SESSION_TYPE: 'x11' }, close };
}
