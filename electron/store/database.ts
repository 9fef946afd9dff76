import { DatabaseSync, type StatementSyncInstance } from '@photostructure/sqlite';
import { BroadsheetError } from '../contract/errors';

export type SqlValue = string | number | bigint | null | Uint8Array;

/** A connection to the archive. This file is the only one that knows which SQLite package is behind it. */
export interface Database {
  /** All rows. `Row` names what the statement selects; the caller vouches for it. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[];
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined;
  /** Row by row, for answers too large to hold. */
  each<Row>(sql: string, ...values: SqlValue[]): IterableIterator<Row>;
  /** Answers how many rows changed, and the last inserted row's id. */
  run(sql: string, ...values: SqlValue[]): { changes: number; id: number };
  /** Several statements without values. */
  script(sql: string): void;
  /** All of it or nothing; durable on disk when it returns. */
  transaction<T>(body: () => T): T;
  close(): void;
}

/**
 * Opens the archive in WAL mode. A `reader` may not write, and never waits for the writer.
 * @throws store-damaged, store-busy, disk-full, profile-unwritable
 */
export function openDatabase(file: string, role: 'reader' | 'writer'): Database {
  const connection = named(() => new DatabaseSync(file, { timeout: 10_000 }));
  const statements = new Map<string, StatementSyncInstance>();
  const prepare = (sql: string): StatementSyncInstance => {
    let statement = statements.get(sql);
    if (!statement) statements.set(sql, (statement = connection.prepare(sql)));
    return statement;
  };

  const database: Database = {
    all: <Row>(sql: string, ...values: SqlValue[]) => named(() => prepare(sql).all(...values) as Row[]),
    get: <Row>(sql: string, ...values: SqlValue[]) => named(() => prepare(sql).get(...values) as Row | undefined),
    each: <Row>(sql: string, ...values: SqlValue[]) => named(() => connection.prepare(sql).iterate(...values) as IterableIterator<Row>),
    run: (sql, ...values) =>
      named(() => {
        const result = prepare(sql).run(...values);
        return { changes: Number(result.changes), id: Number(result.lastInsertRowid) };
      }),
    script: (sql) => named(() => connection.exec(sql)),
    transaction: (body) => {
      database.script('BEGIN IMMEDIATE');
      try {
        const result = body();
        database.script('COMMIT');
        return result;
      } catch (error) {
        // A full disk may have rolled back already.
        if (connection.isTransaction) database.script('ROLLBACK');
        throw error;
      }
    },
    close: () => connection.close(),
  };

  database.script(`
    PRAGMA auto_vacuum = INCREMENTAL; -- takes effect in a new file only
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA foreign_keys = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA wal_autocheckpoint = 4000; -- pages: the same hot ones are copied back less often
    PRAGMA cache_size = -16000;
    PRAGMA mmap_size = 67108864; -- what is mapped counts as the program's memory: an export reads every page
    ${role === 'reader' ? 'PRAGMA query_only = ON;' : ''}
  `);
  return database;
}

/** Changes on this connection each time another one commits: https://sqlite.org/pragma.html#pragma_data_version */
export function dataVersion(database: Database): number {
  return database.get<{ data_version: number }>('PRAGMA data_version')?.data_version ?? 0;
}

/** Runs it; SQLite's failures become sentences for a person. */
function named<T>(body: () => T): T {
  try {
    return body();
  } catch (error) {
    throw problemOfSqlite(error);
  }
}

/** Primary result codes, https://sqlite.org/rescode.html */
function problemOfSqlite(error: unknown): unknown {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return error;
  switch (error.errcode & 0xff) {
    case 13:
      return new BroadsheetError('disk-full', "This disk is full. New stories can't be stored. Everything you have is safe. Free up space and try again.", error);
    case 11:
    case 26:
      return new BroadsheetError(
        'store-damaged',
        "Broadsheet's archive is damaged and can't be read as it is. It was left as found. Copy the profile folder somewhere safe, then restore a backup of archive.db.",
        error,
      );
    case 5:
    case 6:
      return new BroadsheetError('store-busy', 'Another program is writing to the archive. Nothing was changed. Try again in a moment.', error);
    case 3:
    case 8:
    case 10:
    case 14:
    case 23:
      return new BroadsheetError(
        'profile-unwritable',
        "Broadsheet can't write to its folder, so it changed nothing. Check the folder's permissions and the disk, or start with another folder: --profile=FOLDER.",
        error,
      );
    default:
      return error;
  }
}
