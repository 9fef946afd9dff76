import type { LedgerRow } from '../contract/offline';
import type { NotedRequest } from '../contract/threads';
import type { Database } from './database';

const dayLength = 24 * 60 * 60 * 1000;
const daysKept = 14;

/** Adds requests to the sums of their days; days long past go. */
export function noteRequests(database: Database, requests: readonly NotedRequest[]): void {
  database.transaction(() => {
    for (const { at, host, purpose, status, bytes } of requests) {
      database.run(
        `INSERT INTO ledger (day, host, purpose, requests, failures, bytes, last_at) VALUES (?1, ?2, ?3, 1, ?4, ?5, ?6)
         ON CONFLICT (day, host, purpose) DO UPDATE SET requests = requests + 1, failures = failures + ?4, bytes = bytes + ?5, last_at = ?6`,
        Math.floor(at / dayLength),
        host,
        purpose,
        status === null || status >= 400 ? 1 : 0,
        bytes,
        at,
      );
    }
    database.run('DELETE FROM ledger WHERE day < ?', Math.floor(Date.now() / dayLength) - daysKept);
  });
}

/** Every host that was asked in the last days, and why; the latest day first, the most bytes first. */
export function getLedger(database: Database): LedgerRow[] {
  return database.all<LedgerRow>(
    `SELECT day * ${dayLength} AS day, host, purpose, requests, failures, bytes FROM ledger ORDER BY day DESC, bytes DESC, host`,
  );
}
