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
export function setSectionPictures(database: Database, { id, pictures, limit }: { id: SectionId; pictures: PicturePolicy; limit: number | null }): Changes {
  return database.transaction(() => {
    database.run('UPDATE section SET pictures = ?, picture_limit = ? WHERE id = ?', pictures, limit, id);
    for (const article of database.all<{ id: number }>('SELECT article_id AS id FROM article_state WHERE section_id = ?', id)) settle(database, article.id);
    return { feeds: true, articles: null };
  });
}

/** After Settings changed whether pictures are stored: works out again what waits for one. */
export function settleWaitingPictures(database: Database): void {
  database.transaction(() => {
    const waiting = database.all<{ id: number }>(`SELECT DISTINCT article_id AS id FROM article_picture JOIN picture ON picture.id = picture_id WHERE state IN ('wanted', 'failed')`);
    for (const { id } of waiting) settle(database, id);
  });
}
