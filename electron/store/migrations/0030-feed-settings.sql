-- What a person settles of a feed, and what it takes to sign in to its server.

-- Whether whole articles are fetched from their pages: where the feed gives a part, every time, never.
ALTER TABLE feed ADD COLUMN full_text TEXT NOT NULL DEFAULT 'automatic' CHECK (full_text IN ('automatic', 'always', 'never'));

-- Sign-ins, sealed by the system's keychain; this file alone opens none of them.
CREATE TABLE credential (
  origin TEXT PRIMARY KEY,                   -- scheme, host and port it was typed for; it goes nowhere else
  sealed BLOB NOT NULL,
  kept_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
