-- Stories that a person follows. A story of folding (0004-related.sql) grows, merges and splits as news comes in; what
-- is kept here are articles of it, and its timeline is whatever stands in one story with any of them.

CREATE TABLE timeline (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  title TEXT NOT NULL,                       -- the headline that it was followed by
  followed_at INTEGER NOT NULL,              -- milliseconds since 1970-01-01 UTC
  seen_at INTEGER NOT NULL                   -- when it was opened last: what arrived after is new
) STRICT;

CREATE TABLE timeline_article (
  timeline_id INTEGER NOT NULL REFERENCES timeline (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (timeline_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX timeline_article_article ON timeline_article (article_id);
