import type { FeedId, FullText, PicturePolicy, SectionId } from '../contract/model';
import type { Changes } from '../contract/threads';
import type { Database } from './database';
import { settle } from './offline';

/** Whether the pages of a feed's articles are fetched; what that changes for each article is worked out at once. */
export function setFullText(database: Database, id: FeedId, fullText: FullText): Changes {
  return database.transaction(() => {
    database.run('UPDATE feed SET full_text = ? WHERE id = ?', fullText, id);
    for (const article of database.all<{ id: number }>('SELECT article_id AS id FROM article_state WHERE feed_id = ?', id)) settle(database, article.id);
    return { feeds: true, articles: null };
  });
}

/** Whether the pictures of a section's articles are stored. */
export function setSectionPictures(database: Database, id: SectionId, pictures: PicturePolicy): Changes {
  return database.transaction(() => {
    database.run('UPDATE section SET pictures = ? WHERE id = ?', pictures, id);
    for (const article of database.all<{ id: number }>('SELECT article_id AS id FROM article_state WHERE section_id = ?', id)) settle(database, article.id);
    return { feeds: true, articles: null };
  });
}
