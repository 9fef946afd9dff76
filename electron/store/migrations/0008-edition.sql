-- Editions: front pages composed from the archive. They keep what they show, so that they read the same when
-- their articles have changed or gone. Times are milliseconds since 1970-01-01 UTC.

CREATE TABLE edition (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL CHECK (kind IN ('morning', 'evening', 'extra')),
  made_at INTEGER NOT NULL,
  from_at INTEGER NOT NULL,                  -- its stories came in after this
  to_at INTEGER NOT NULL,                    -- and up to this
  due_at INTEGER                             -- the edition time that it stands for; null: made when a person asked
) STRICT;

CREATE TABLE edition_slot (
  edition_id INTEGER NOT NULL REFERENCES edition (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,                 -- reading order, from 0
  article_id INTEGER NOT NULL,               -- the one that is shown; it may be gone
  picture_id INTEGER REFERENCES picture (id), -- keeps the picture's file as long as the edition
  content TEXT NOT NULL,                     -- JSON: an EditionSlot without its articles
  PRIMARY KEY (edition_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX edition_slot_picture ON edition_slot (picture_id) WHERE picture_id IS NOT NULL;

-- Every article of the stories of an edition: a later one brings a story back only for what is not here.
CREATE TABLE edition_article (
  edition_id INTEGER NOT NULL,
  position INTEGER NOT NULL,
  rank INTEGER NOT NULL,                     -- 0 is the one that is shown
  article_id INTEGER NOT NULL,
  PRIMARY KEY (edition_id, position, rank),
  FOREIGN KEY (edition_id, position) REFERENCES edition_slot (edition_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;
