-- Related news and stories. Times are milliseconds since 1970-01-01 UTC.

-- What each article is about, in order of arrival. `seq` numbers them without gaps; 8192 in a row are an era,
-- the unit that postings are kept in.
CREATE TABLE article_terms (
  seq INTEGER PRIMARY KEY,                   -- from 1, never given twice; era = (seq - 1) / 8192
  article_id INTEGER NOT NULL UNIQUE REFERENCES article (id) ON DELETE CASCADE,
  published_at INTEGER,                      -- the article's, here so that ranking reads one table
  feed_id INTEGER NOT NULL,
  language TEXT NOT NULL,                    -- primary subtag; '' unknown
  title_key INTEGER NOT NULL,                -- hash of the title without case and punctuation
  record BLOB NOT NULL                       -- terms, uses, places, signature: electron/store/term-record.ts
) STRICT;

CREATE INDEX article_terms_title ON article_terms (title_key);

-- Which articles hold a term. An era's rows stand together: new articles touch few pages, old eras go whole.
CREATE TABLE posting (
  era INTEGER NOT NULL,
  term INTEGER NOT NULL,                     -- 32-bit hash
  count INTEGER NOT NULL,                    -- articles of the era that hold it, also those past the end of `data`
  data BLOB NOT NULL,                        -- 16 bits an article, little-endian: place in the era × 8 + impact class
  PRIMARY KEY (era, term)
) STRICT, WITHOUT ROWID;

-- The day of each article of an era, so that ranking can weigh time before it reads an article.
CREATE TABLE era (
  id INTEGER PRIMARY KEY,
  articles INTEGER NOT NULL,
  first_day INTEGER NOT NULL,                -- of those that are known; 0: none is
  last_day INTEGER NOT NULL,
  days BLOB NOT NULL                         -- 16 bits an article, little-endian: days since 1970, 0 unknown
) STRICT;

-- Articles whose terms have yet to be made: new ones, and those whose text came or changed after.
CREATE TABLE terms_pending (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE
) STRICT;

INSERT INTO terms_pending SELECT id FROM article;

CREATE TRIGGER article_without_terms AFTER INSERT ON article BEGIN
  INSERT INTO terms_pending VALUES (new.id);
END;

-- The article is taken in once more under a new number; what its old one left in the postings finds nothing.
CREATE TRIGGER text_without_terms AFTER INSERT ON article_body BEGIN
  DELETE FROM article_terms WHERE article_id = new.article_id;
  INSERT OR IGNORE INTO terms_pending VALUES (new.article_id);
END;

CREATE TRIGGER changed_text_without_terms AFTER UPDATE OF text ON article_body WHEN new.text <> old.text BEGIN
  DELETE FROM article_terms WHERE article_id = new.article_id;
  INSERT OR IGNORE INTO terms_pending VALUES (new.article_id);
END;

-- A story: articles of several sources on one event.
CREATE TABLE story (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  language TEXT NOT NULL,
  articles INTEGER NOT NULL,
  first_at INTEGER NOT NULL,                 -- time of its oldest and newest article
  last_at INTEGER NOT NULL
) STRICT;

CREATE INDEX story_last ON story (last_at);

CREATE TABLE story_member (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  story_id INTEGER NOT NULL REFERENCES story (id) ON DELETE CASCADE,
  copy_of INTEGER                            -- the article it is the same text as (agency copy); null: its own
) STRICT;

CREATE INDEX story_member_story ON story_member (story_id, article_id);
CREATE INDEX story_member_copy ON story_member (copy_of) WHERE copy_of IS NOT NULL;

-- What the ranker thought when an article was placed: how sure it is of each earlier article it was compared with.
-- Stories are put together anew from these; a row goes when its article is too old for that.
CREATE TABLE story_link (
  article_id INTEGER PRIMARY KEY REFERENCES article (id) ON DELETE CASCADE,
  links BLOB NOT NULL                        -- pairs of 64-bit floats: article id, probability of one event
) STRICT;

-- Two feeds that carry one address carry one article.
CREATE INDEX article_url ON article (url) WHERE url IS NOT NULL;
