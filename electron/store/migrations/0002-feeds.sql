-- Feeds from the network: when to ask each, what came, and how much of it is on this computer.

-- What is known of asking a feed. Validators belong to the body that was parsed and stored, never to another.
CREATE TABLE feed_schedule (
  feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
  etag TEXT,                                 -- verbatim
  last_modified TEXT,                        -- verbatim
  validators_url TEXT,                       -- the address that sent them
  full_answer_at INTEGER,                    -- when a whole body last came (not a 304)
  body_hash TEXT,                            -- SHA-256 of the stored body: the same bytes are not parsed again
  asked_at INTEGER,
  succeeded_at INTEGER,
  changed_at INTEGER,                        -- when it last brought something new
  next_at INTEGER NOT NULL DEFAULT 0,        -- when to ask next
  next_why TEXT NOT NULL DEFAULT 'new',      -- why then: a key of NextReason
  interval INTEGER NOT NULL DEFAULT 3600000, -- milliseconds between polls, by how often it really changes
  chosen_interval INTEGER,                   -- set by the person
  hints TEXT,                                -- JSON RefreshHints of the stored body
  failures INTEGER NOT NULL DEFAULT 0,       -- in a row
  problem TEXT,                              -- JSON FeedProblem of the last try
  retry_after INTEGER,                       -- the server asked to be left alone until then
  is_paused INTEGER NOT NULL DEFAULT 0,
  gone_at INTEGER,                           -- it answered 410
  moved_to TEXT,                             -- where it says it has moved for good
  moved_polls INTEGER NOT NULL DEFAULT 0,    -- polls in a row that the new address answered with the same feed
  is_private INTEGER NOT NULL DEFAULT 0,     -- its own address is on this computer or local network
  user_agent TEXT,                           -- overrides, for servers that ask for one
  headers TEXT                               -- JSON object of further request headers
) STRICT;

CREATE INDEX feed_schedule_next ON feed_schedule (next_at) WHERE is_paused = 0 AND gone_at IS NULL;

ALTER TABLE feed ADD COLUMN given_title TEXT;      -- the feed's own title; `title` is what the person sees
ALTER TABLE feed ADD COLUMN description TEXT;
ALTER TABLE feed ADD COLUMN followed_at INTEGER;

ALTER TABLE article RENAME COLUMN guid TO identity; -- unique in its feed: the feed's guid where it is one, else made here
ALTER TABLE article ADD COLUMN guid TEXT;          -- as the feed says it
ALTER TABLE article ADD COLUMN updated_at INTEGER; -- when its publisher says it was edited
ALTER TABLE article ADD COLUMN edited_at INTEGER;  -- when an edit was first seen here
ALTER TABLE article ADD COLUMN summary TEXT;       -- plain text
ALTER TABLE article ADD COLUMN categories TEXT NOT NULL DEFAULT '[]'; -- JSON array
ALTER TABLE article ADD COLUMN enclosures TEXT NOT NULL DEFAULT '[]'; -- JSON [{url, type, length}]
ALTER TABLE article ADD COLUMN comments_url TEXT;
ALTER TABLE article ADD COLUMN url_key TEXT;       -- the address without what doesn't name the article
ALTER TABLE article ADD COLUMN digest TEXT;        -- of title and text: tells an edit from a repeat

CREATE INDEX article_received ON article (received_at);
CREATE INDEX article_url_key ON article (feed_id, url_key) WHERE url_key IS NOT NULL;
CREATE INDEX article_digest ON article (feed_id, digest) WHERE digest IS NOT NULL;

-- Earlier states of an article that its publisher edited.
CREATE TABLE article_revision (
  id INTEGER PRIMARY KEY,
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  replaced_at INTEGER NOT NULL,
  title TEXT NOT NULL,
  html TEXT,
  text TEXT
) STRICT;

CREATE INDEX article_revision_article ON article_revision (article_id);

-- How much of an article is on this computer.
CREATE TABLE article_offline (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  is_ready INTEGER NOT NULL,                 -- the text is whole and every picture that can be had is stored
  is_whole INTEGER NOT NULL,                 -- the text is whole
  why_not TEXT                               -- what keeps the text from being whole: a key of PartReason
) STRICT;

CREATE TABLE picture (
  id INTEGER PRIMARY KEY,
  url TEXT NOT NULL UNIQUE,
  state TEXT NOT NULL DEFAULT 'wanted' CHECK (state IN ('wanted', 'stored', 'gone', 'failed')),
  hash TEXT,                                 -- SHA-256 of its bytes, and its file's name
  type TEXT,                                 -- MIME type
  bytes INTEGER,
  width INTEGER,
  height INTEGER,
  why TEXT,                                  -- why it is gone or failed
  tries INTEGER NOT NULL DEFAULT 0,
  tried_at INTEGER
) STRICT;

CREATE INDEX picture_hash ON picture (hash) WHERE hash IS NOT NULL;
CREATE INDEX picture_wanted ON picture (id) WHERE state IN ('wanted', 'failed');

CREATE TABLE article_picture (
  article_id INTEGER NOT NULL REFERENCES article (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,                 -- order in the story; 0 is the lead picture
  picture_id INTEGER NOT NULL REFERENCES picture (id),
  alt TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (article_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX article_picture_picture ON article_picture (picture_id);

-- Who refreshes now: two programs on one archive never poll at once.
CREATE TABLE lease (
  name TEXT PRIMARY KEY,
  holder TEXT NOT NULL,                      -- words for a person: "the open window", "broadsheet sync"
  token TEXT NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

INSERT INTO article_offline (article_id, is_ready, is_whole) SELECT article_id, 1, 1 FROM article_body;
