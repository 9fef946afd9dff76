-- The sign by which a feed is known at sight, kept among the pictures.

ALTER TABLE feed ADD COLUMN given_icon_url TEXT;   -- the picture that the feed names for itself

CREATE TABLE feed_icon (
  feed_id INTEGER PRIMARY KEY REFERENCES feed (id) ON DELETE CASCADE,
  picture_id INTEGER REFERENCES picture (id),      -- null: none was found
  looked_at INTEGER NOT NULL
) STRICT;

CREATE INDEX feed_icon_picture ON feed_icon (picture_id);
