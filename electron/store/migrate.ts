import { closeSync, openSync, readdirSync, readFileSync, readSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { BroadsheetError } from '../contract/errors';
import type { Database } from './database';

const folder = new URL('./migrations/', import.meta.url);
const backupsKept = 2;

interface Migration {
  readonly version: number;
  readonly name: string;
}

function migrations(): Migration[] {
  return readdirSync(folder)
    .filter((name) => /^\d{4}-.+\.sql$/.test(name))
    .toSorted()
    .map((name) => ({ version: Number(name.slice(0, 4)), name }));
}

/** The schema that this program writes. */
export function currentVersion(): number {
  return migrations().at(-1)?.version ?? 0;
}

/**
 * Whether the archive in `file` needs no migration, read from its header without opening it
 * (`user_version` is a big-endian integer at byte 60: https://sqlite.org/fileformat.html).
 */
export function isCurrent(file: string): boolean {
  return versionInHeader(file) === currentVersion();
}

/** Refuses an archive of a later Broadsheet before it is opened, since opening may write. @throws store-newer */
export function refuseNewer(file: string): void {
  if ((versionInHeader(file) ?? 0) > currentVersion()) throw newer();
}

function versionInHeader(file: string): number | undefined {
  try {
    const handle = openSync(file, 'r');
    try {
      const header = new DataView(new ArrayBuffer(64));
      const isWhole = readSync(handle, header, 0, 64, 0) === 64;
      const isSqlite = new TextDecoder().decode(header.buffer.slice(0, 15)) === 'SQLite format 3';
      return isWhole && isSqlite ? header.getUint32(60) : undefined;
    } finally {
      closeSync(handle);
    }
  } catch {
    return undefined;
  }
}

function newer(): BroadsheetError {
  return new BroadsheetError(
    'store-newer',
    'This archive was written by a newer Broadsheet, so this one left it untouched. Install the newer version, or start with another folder: --profile=FOLDER.',
  );
}

/**
 * Brings the archive to the current schema, one transaction a step, after copying it aside.
 * @throws store-newer when a later Broadsheet wrote it; nothing is changed then.
 */
export function migrate(database: Database, file: string): void {
  const found = versionOf(database);
  const current = currentVersion();
  if (found > current) throw newer();
  if (found === current) return;
  if (found > 0) backUp(database, file, found);
  for (const { version, name } of migrations()) {
    if (version <= found) continue;
    const sql = readFileSync(new URL(name, folder), 'utf8');
    database.transaction(() => {
      database.script(sql);
      database.script(`PRAGMA user_version = ${version}`);
    });
  }
  // So that the file's header tells the version at the next start (isCurrent).
  database.script('PRAGMA wal_checkpoint(TRUNCATE)');
}

function versionOf(database: Database): number {
  return database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0;
}

/** A whole copy beside the archive: `archive.db` of schema 3 goes to `archive.before-0004.db`. The oldest copies go. */
function backUp(database: Database, file: string, version: number): void {
  const stem = basename(file, '.db');
  const copy = join(dirname(file), `${stem}.before-${String(version + 1).padStart(4, '0')}.db`);
  rmSync(copy, { force: true });
  database.run('VACUUM INTO ?', copy);
  const copies = readdirSync(dirname(file)).filter((name) => name.startsWith(`${stem}.before-`) && name.endsWith('.db'));
  for (const old of copies.toSorted().slice(0, -backupsKept)) rmSync(join(dirname(file), old));
}
