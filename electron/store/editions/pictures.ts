import type { ArticleId, Picture } from '../../contract/model';
import type { Database } from '../database';

/** A stored picture; `id` is null for one that came with the program. */
export interface SlotPicture extends Picture {
  readonly id: number | null;
}

/** What is wide enough stands in for a wider one further down: the first picture is the one that its editor chose. */
const wideEnough = 480;

interface Row {
  articleId: number;
  id: number;
  src: string;
  width: number;
  height: number;
  alt: string;
}

/** The picture that an article is shown with, by article: its first that is wide enough, else its widest. */
export function bestPictures(database: Database, articles: readonly ArticleId[]): Map<ArticleId, SlotPicture> {
  const list = JSON.stringify(articles);
  const best = new Map<ArticleId, SlotPicture>();
  const stored = database.all<Row>(
    `SELECT article_id AS articleId, picture.id AS id, 'broadsheet://picture/' || hash || '.' || type AS src, width, height, alt
     FROM article_picture JOIN picture ON picture.id = picture_id
     WHERE article_id IN (SELECT value FROM json_each(?)) AND state = 'stored' AND width > 0 AND height > 0 ORDER BY article_id, position`,
    list,
  );
  for (const { articleId, ...picture } of stored) {
    const known = best.get(articleId);
    if (!known || (known.width < wideEnough && picture.width > known.width)) best.set(articleId, picture);
  }
  const given = database.all<{ id: number; picture: string }>('SELECT id, picture FROM article WHERE picture IS NOT NULL AND id IN (SELECT value FROM json_each(?))', list);
  for (const { id, picture } of given) best.set(id, { ...(JSON.parse(picture) as Picture), id: null });
  return best;
}
