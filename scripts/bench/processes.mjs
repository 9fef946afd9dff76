import { readFileSync, readdirSync } from 'node:fs';

const ticksPerSecond = 100;

/** A process and all that it started, by what /proc says now (Linux). */
function treeOf(pid) {
  const pids = [pid];
  for (let index = 0; index < pids.length; index++) {
    try {
      for (const task of readdirSync(`/proc/${pids[index]}/task`)) {
        const children = readFileSync(`/proc/${pids[index]}/task/${task}/children`, 'utf8').trim();
        if (children) pids.push(...children.split(' ').map(Number));
      }
    } catch {
      // It ended while it was being read.
    }
  }
  return pids;
}

/** CPU seconds of a process tree so far, ended and reaped children included. */
export function cpuSeconds(pid) {
  let ticks = 0;
  for (const each of treeOf(pid)) {
    try {
      const fields = readFileSync(`/proc/${each}/stat`, 'utf8').split(') ')[1].split(' ');
      ticks += fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    } catch {
      // As above.
    }
  }
  return ticks / ticksPerSecond;
}

/** Proportional set size of a process tree, in MiB. */
export function memoryMiB(pid) {
  let kib = 0;
  for (const each of treeOf(pid)) {
    try {
      kib += Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${each}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
    } catch {
      // As above.
    }
  }
  return kib / 1024;
}
