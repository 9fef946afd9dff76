-- What tells articles apart: how often a term stands in titles, and what a feed says every time.

-- Articles of the era with the term in their title; the others have it in the lead alone.
ALTER TABLE posting ADD COLUMN titles INTEGER NOT NULL DEFAULT 0;

-- A feed's latest articles: what most of them say tells nothing of any.
CREATE INDEX article_terms_feed ON article_terms (feed_id, seq);

-- Terms know now what stands in a text's first sentence, so all are made anew, and stories are put together anew.
DELETE FROM article_terms;
DELETE FROM posting;
DELETE FROM era;
UPDATE article_state SET story_id = NULL WHERE story_id IS NOT NULL;
DELETE FROM story_link;
DELETE FROM story_member;
DELETE FROM story;
INSERT OR IGNORE INTO terms_pending SELECT id FROM article;
