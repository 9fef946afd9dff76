import type { Database } from './database';

/** Sign-ins as the system's keychain sealed them, by origin. */
export function getCredentials(database: Database): { origin: string; sealed: Uint8Array }[] {
  return database.all<{ origin: string; sealed: Uint8Array }>('SELECT origin, sealed FROM credential');
}

export function keepCredential(database: Database, origin: string, sealed: Uint8Array): void {
  database.run(
    'INSERT INTO credential (origin, sealed, kept_at) VALUES (?, ?, ?) ON CONFLICT (origin) DO UPDATE SET sealed = excluded.sealed, kept_at = excluded.kept_at',
    origin,
    sealed,
    Date.now(),
  );
}

export function removeCredential(database: Database, origin: string): void {
  database.run('DELETE FROM credential WHERE origin = ?', origin);
}

/** Forgets sign-ins for origins on which no feed is followed, or was until `before`. A new one waits for its feed. */
export function purgeCredentials(database: Database, before: number): void {
  database.run(
    `DELETE FROM credential WHERE kept_at < ?1 AND NOT EXISTS (
       SELECT 1 FROM feed WHERE substr(url, 1, length(origin) + 1) = origin || '/' AND (removed_at IS NULL OR removed_at >= ?1)
     )`,
    before,
  );
}
