-- Folding: lists and counts read which articles tell one story from the rows that they read anyway.

ALTER TABLE article_state ADD COLUMN story_id INTEGER; -- its story, where that has two articles or more

DROP INDEX state_unread;
CREATE INDEX state_unread ON article_state (listed_at, article_id, section_id, feed_id, story_id) WHERE read_at IS NULL;

UPDATE article_state SET story_id = (
  SELECT story.id FROM story_member JOIN story ON story.id = story_id WHERE story_member.article_id = article_state.article_id AND story.articles > 1
);
