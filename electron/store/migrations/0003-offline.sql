-- What makes an article readable without a network: its page's text, its pictures, and what is known of getting them.

ALTER TABLE article_body ADD COLUMN origin TEXT NOT NULL DEFAULT 'feed'; -- feed, page or edition: whose text is shown

-- The other text of an article that has two, so that a person can switch.
CREATE TABLE article_other (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  origin TEXT NOT NULL,
  html TEXT NOT NULL,
  text TEXT NOT NULL,
  words INTEGER NOT NULL,
  pictures TEXT NOT NULL,                    -- JSON [{url, width, height, alt}]
  part_reason TEXT                           -- why it isn't whole: a key of PartReason; null: it is
) STRICT;

ALTER TABLE article_offline ADD COLUMN wanted INTEGER NOT NULL DEFAULT 0; -- 0: not of its own accord; 1: of its own accord; 2: a person asked
ALTER TABLE article_offline ADD COLUMN page_tries INTEGER NOT NULL DEFAULT 0;
ALTER TABLE article_offline ADD COLUMN page_tried_at INTEGER;
ALTER TABLE article_offline ADD COLUMN page_url TEXT;          -- where its page was found, after redirects
ALTER TABLE article_offline ADD COLUMN page_reason TEXT;       -- what the page turned out to be: a key of PageReason
ALTER TABLE article_offline ADD COLUMN chosen TEXT;            -- feed or page, where the person switched

ALTER TABLE article_offline ADD COLUMN next_at INTEGER;       -- when there is something to fetch; null: nothing more can be

CREATE INDEX article_offline_next ON article_offline (wanted, next_at) WHERE is_ready = 0 AND next_at IS NOT NULL;

ALTER TABLE feed ADD COLUMN full_text TEXT NOT NULL DEFAULT 'auto'; -- auto, always or never fetch the page
ALTER TABLE section ADD COLUMN pictures TEXT NOT NULL DEFAULT 'auto'; -- auto: as Settings say; always or never
ALTER TABLE section ADD COLUMN picture_limit INTEGER;          -- bytes one picture may take; null: as Settings say

-- What pictures take on disk is told with every count.
CREATE INDEX picture_stored ON picture (hash, bytes) WHERE state = 'stored';

-- Links that were followed without a network, to be fetched when there is one.
CREATE TABLE link_outbox (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  title TEXT NOT NULL,
  from_article_id INTEGER REFERENCES article (id) ON DELETE SET NULL,
  added_at INTEGER NOT NULL,
  tries INTEGER NOT NULL DEFAULT 0,
  tried_at INTEGER,
  why TEXT                                   -- why the last try failed
) STRICT;

CREATE INDEX link_outbox_article ON link_outbox (from_article_id);

-- Every request of the last days, summed by day, host and purpose. Reading causes none.
CREATE TABLE ledger (
  day INTEGER NOT NULL,                      -- days since 1970-01-01 UTC
  host TEXT NOT NULL,
  purpose TEXT NOT NULL,
  requests INTEGER NOT NULL,
  failures INTEGER NOT NULL,
  bytes INTEGER NOT NULL,
  last_at INTEGER NOT NULL,
  PRIMARY KEY (day, host, purpose)
) STRICT, WITHOUT ROWID;

-- Articles that retention took out: a feed that still lists one doesn't bring it back.
CREATE TABLE article_forgotten (
  feed_id INTEGER NOT NULL REFERENCES feed (id) ON DELETE CASCADE,
  identity TEXT NOT NULL,
  forgotten_at INTEGER NOT NULL,
  PRIMARY KEY (feed_id, identity)
) STRICT, WITHOUT ROWID;

UPDATE article_body SET origin = 'edition' WHERE article_id IN (
  SELECT article.id FROM article JOIN feed ON feed.id = article.feed_id WHERE feed.kind = 'bundled'
);
