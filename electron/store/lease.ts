import { hostname } from 'node:os';
import type { Database } from './database';

/** How long a lease holds without being renewed, in milliseconds: a program that hangs, or was killed on another computer, holds others up no longer. */
export const leaseLength = 30_000;

/** Takes or renews a lease. Answers null when it is held, else who holds it, in words. */
export function takeLease(database: Database, { name, holder, token }: { name: string; holder: string; token: string }): string | null {
  return database.transaction(() => {
    const now = Date.now();
    const held = database.get<{ holder: string; token: string }>('SELECT holder, token FROM lease WHERE name = ? AND expires_at > ?', name, now);
    if (held && held.token !== token && !isGone(held.token)) return held.holder;
    database.run('INSERT OR REPLACE INTO lease (name, holder, token, expires_at) VALUES (?, ?, ?, ?)', name, holder, token, now + leaseLength);
    return null;
  });
}

export function releaseLease(database: Database, { name, token }: { name: string; token: string }): void {
  database.run('DELETE FROM lease WHERE name = ? AND token = ?', name, token);
}

/** Whether the program that holds a lease ran on this computer and runs no more. A token is `computer/process/…`. */
function isGone(token: string): boolean {
  const [computer, pid] = token.split('/');
  if (computer !== hostname() || !pid) return false;
  try {
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
