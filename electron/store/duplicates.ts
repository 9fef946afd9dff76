import { condition } from './condition';

/** Not the same page again that another followed feed brought before. */
export const notDuplicate = condition(
  `NOT EXISTS (
     SELECT 1 FROM article AS own JOIN article AS other ON other.url_key = own.url_key AND other.id < own.id
     JOIN feed ON feed.id = other.feed_id
     WHERE own.id = state.article_id AND own.url_key IS NOT NULL AND feed.removed_at IS NULL
   )`,
);
