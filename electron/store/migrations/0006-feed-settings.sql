-- Sign-ins, sealed by the system's keychain; this file alone opens none of them.
CREATE TABLE credential (
  origin TEXT PRIMARY KEY,                   -- scheme, host and port it was typed for; it goes nowhere else
  sealed BLOB NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
