-- The archive. Times are milliseconds since 1970-01-01 UTC.
-- What never changes (article, article_body) and what the reader changes (article_state) are apart:
-- lists read narrow rows, and a mark rewrites only its own.

CREATE TABLE section (
  id INTEGER PRIMARY KEY,
  path TEXT NOT NULL UNIQUE,                 -- names from the outside in, joined by "/"
  position INTEGER NOT NULL                  -- order in the rail
) STRICT;

CREATE TABLE feed (
  id INTEGER PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('bundled', 'web', 'links')), -- links: pages kept from links, no feed
  url TEXT NOT NULL UNIQUE,
  site_url TEXT,
  title TEXT NOT NULL,
  language TEXT,                             -- BCP 47
  section_id INTEGER REFERENCES section (id) ON DELETE SET NULL,
  position INTEGER NOT NULL,                 -- order in its section
  removed_at INTEGER                         -- unfollowed; its saved articles stay
) STRICT;

CREATE INDEX feed_section ON feed (section_id);

CREATE TABLE article (
  id INTEGER PRIMARY KEY AUTOINCREMENT,      -- never given twice: undo steps and marks name it
  feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  guid TEXT NOT NULL,                        -- what the feed says names it
  url TEXT,
  title TEXT NOT NULL,
  title_is_editorial INTEGER NOT NULL DEFAULT 0,
  authors TEXT NOT NULL DEFAULT '[]',        -- JSON array of names
  language TEXT,
  published_at INTEGER,
  received_at INTEGER NOT NULL,
  picture TEXT,                              -- JSON {src, width, height, alt} of the lead picture
  UNIQUE (feed_id, guid)
) STRICT;

CREATE TABLE article_body (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  html TEXT NOT NULL,                        -- sanitised
  text TEXT NOT NULL,                        -- its prose, a line a block
  words INTEGER NOT NULL
) STRICT;

CREATE TABLE article_state (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  feed_id INTEGER NOT NULL,                  -- the article's, here so that lists and counts need one index
  section_id INTEGER REFERENCES section (id) ON DELETE SET NULL, -- its feed's unless said otherwise
  listed_at INTEGER NOT NULL,                -- published_at, else received_at
  read_at INTEGER,
  saved_at INTEGER,
  position REAL NOT NULL DEFAULT 0           -- blocks from the top of the body
) STRICT;

CREATE INDEX state_listed ON article_state (listed_at, article_id);
CREATE INDEX state_section ON article_state (section_id, listed_at, article_id);
CREATE INDEX state_feed ON article_state (feed_id, listed_at, article_id);
CREATE INDEX state_unread ON article_state (listed_at, article_id, section_id, feed_id) WHERE read_at IS NULL;
CREATE INDEX state_saved ON article_state (saved_at, article_id) WHERE saved_at IS NOT NULL;

-- Related news that an editor wrote down; every other list is ranked when it is asked for.
CREATE TABLE related_given (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  rank INTEGER NOT NULL,
  related_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  PRIMARY KEY (article_id, rank)
) STRICT, WITHOUT ROWID;

CREATE INDEX related_given_related ON related_given (related_id);

-- Full-text index over the archive's own text; article ids that it has yet to take in wait in search_pending.
CREATE VIEW search_source AS
  SELECT article.id, article.title, coalesce(article_body.text, '') AS text
  FROM article LEFT JOIN article_body ON article_body.article_id = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text,
  content = 'search_source', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2'
);

CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, row);

CREATE TABLE search_pending (article_id INTEGER PRIMARY KEY) STRICT;

-- Where each list was left.
CREATE TABLE list_position (
  list TEXT PRIMARY KEY,
  article_id INTEGER NOT NULL,
  offset REAL NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE setting (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL                        -- JSON
) STRICT, WITHOUT ROWID;

-- Steps that can be taken back, the newest last.
CREATE TABLE undo_step (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  made_at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  payload TEXT NOT NULL                      -- JSON, by kind
) STRICT;
