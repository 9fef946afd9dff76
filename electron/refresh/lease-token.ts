import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';

/** Names one holder of leases: this program on this computer, so that others can tell when it was killed (store/lease.ts). */
export function makeLeaseToken(): string {
  return `${hostname()}/${process.pid}/${randomUUID()}`;
}
