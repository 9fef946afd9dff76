-- A feed's latest articles, which tell what it says every time.
CREATE INDEX article_terms_feed ON article_terms (feed_id, seq);
