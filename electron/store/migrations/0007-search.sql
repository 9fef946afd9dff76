-- Search over every script, tags, rules, saved searches.

-- The index takes texts in as electron/store/query/index-text.ts makes them: folded, and scripts without spaces cut
-- into pairs of characters. It keeps no text, and forgets an article by its id alone (contentless_delete). All that
-- is stored is taken in again, the newest first; until then it waits in search_pending.
DROP TABLE search_terms;
DROP TABLE search;
DROP VIEW search_source;

CREATE VIEW search_source AS
  SELECT article.id, article.title, coalesce(article_body.text, article.summary, '') AS text, article.authors
  FROM article LEFT JOIN article_body ON article_body.article_id = article.id;

CREATE VIRTUAL TABLE search USING fts5 (
  title, text, authors,
  content = '', contentless_delete = 1,
  -- Folded already; vowel signs and tone marks are parts of words.
  tokenize = "unicode61 remove_diacritics 0 categories 'L* N* Co Mn Mc'"
);

-- Bytes gathered in memory before a segment is written: what is written in large batches is merged less often.
INSERT INTO search (search, rank) VALUES ('hashsize', 16777216);

CREATE VIRTUAL TABLE search_terms USING fts5vocab (search, row);

INSERT OR IGNORE INTO search_pending (article_id) SELECT id FROM article;

CREATE INDEX article_language ON article (language COLLATE NOCASE);

-- Also finds the same page among all feeds.
DROP INDEX article_url_key;
CREATE INDEX article_url_key ON article (url_key, feed_id) WHERE url_key IS NOT NULL;

ALTER TABLE article_state ADD COLUMN muted_at INTEGER;     -- a rule hides it from all lists but Muted
ALTER TABLE article_state ADD COLUMN is_emphasised INTEGER NOT NULL DEFAULT 0; -- a rule makes it stand out in lists

DROP INDEX state_unread;
-- With all columns that counts ask for, so that they never leave it.
CREATE INDEX state_unread ON article_state (listed_at, article_id, section_id, feed_id, story_id, read_at, muted_at) WHERE read_at IS NULL AND muted_at IS NULL;
CREATE INDEX state_muted ON article_state (listed_at, article_id, feed_id) WHERE muted_at IS NOT NULL;

-- One that no article carries any more is not shown, but keeps its id for undo.
CREATE TABLE tag (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  name_key TEXT NOT NULL UNIQUE              -- folded: "Café" and "cafe" are one tag
) STRICT;

CREATE TABLE article_tag (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  tag_id INTEGER NOT NULL REFERENCES tag (id) ON DELETE CASCADE,
  tagged_at INTEGER NOT NULL,
  PRIMARY KEY (article_id, tag_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_tag_tag ON article_tag (tag_id, article_id);

CREATE TABLE saved_search (
  id INTEGER PRIMARY KEY AUTOINCREMENT,      -- never given twice: lists and undo steps name it
  name TEXT NOT NULL,
  text TEXT NOT NULL,                        -- as it was typed
  position INTEGER NOT NULL                  -- order in the rail
) STRICT;

CREATE TABLE recent_search (
  text TEXT PRIMARY KEY,
  used_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE rule (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  name TEXT NOT NULL,
  is_on INTEGER NOT NULL,
  match TEXT NOT NULL CHECK (match IN ('all', 'any')),
  conditions TEXT NOT NULL,                  -- JSON [RuleCondition]
  actions TEXT NOT NULL,                     -- JSON [RuleAction]
  until INTEGER,                             -- ends then
  position INTEGER NOT NULL,
  created_at INTEGER NOT NULL
) STRICT;

-- What each rule has caught.
CREATE TABLE rule_hit (
  rule_id INTEGER NOT NULL REFERENCES rule (id) ON DELETE CASCADE,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  hit_at INTEGER NOT NULL,
  PRIMARY KEY (rule_id, article_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX rule_hit_article ON rule_hit (article_id);
