import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { projectFolder } from '../setup/places.mjs';
import { median, printRatio } from './figures.mjs';
import { cpuSeconds, memoryMiB } from './processes.mjs';

const runs = 5;
/** Milliseconds after the first paint at which memory is looked at. */
const settled = 3000;

/** Starts Broadsheet on a stored archive and a bare Electron window in turn; CPU and memory of all their processes. */
export async function benchStart({ executable, switches, env }) {
  const profile = mkdtempSync(join(tmpdir(), 'broadsheet-bench-'));
  const bare = { args: [fileURLToPath(new URL('./bare-window', import.meta.url))], samples: [] };
  const own = { args: [projectFolder, `--profile=${profile}`, '--size=1280x800'], samples: [] };
  try {
    await sample(executable, [...switches, ...own.args], env); // makes the archive
    for (let run = 0; run < runs; run++) for (const program of [bare, own]) program.samples.push(await sample(executable, [...switches, ...program.args], env));
    const figure = (program, key) => median(program.samples.map((each) => each[key]));
    const results = [
      printRatio('start to the picture of the last story, CPU', figure(own, 'painted'), figure(bare, 'painted'), 's'),
      printRatio('start to painted story in a window that answers, CPU', figure(own, 'answering'), figure(bare, 'painted'), 's', 1.35),
      printRatio('start and three seconds after, CPU', figure(own, 'cpu'), figure(bare, 'cpu'), 's'),
      printRatio('memory of all processes, PSS', figure(own, 'memory'), figure(bare, 'memory'), 'MiB', 1.6),
    ];
    return results.every(Boolean);
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

async function sample(executable, args, env) {
  const child = spawn(executable, args, { env: { ...env, BROADSHEET_TIMES: '1' }, stdio: ['ignore', 'ignore', 'pipe'] });
  const said = listenTo(child);
  await said('painted');
  const painted = cpuSeconds(child.pid);
  await said('answering');
  const answering = cpuSeconds(child.pid);
  await wait(settled);
  const figures = { painted, answering, cpu: cpuSeconds(child.pid), memory: memoryMiB(child.pid) };
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await ended;
  return figures;
}

/** Waits until a program has said a word. */
function listenTo(child) {
  let heard = '';
  let check = () => {};
  child.stderr.on('data', (chunk) => {
    heard += chunk;
    check();
  });
  return (word) =>
    new Promise((resolve, reject) => {
      child.once('exit', () => reject(new Error(`the program ended before it was ${word}`)));
      check = () => heard.includes(word) && resolve();
      check();
    });
}
