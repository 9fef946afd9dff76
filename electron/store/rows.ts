import type { FeedKind, Headline, Picture } from '../contract/model';

/** What {@link headlineColumns} select. */
export interface HeadlineRow {
  id: number;
  feedId: number;
  feedTitle: string;
  feedKind: FeedKind;
  sectionId: number | null;
  title: string;
  language: string | null;
  url: string | null;
  publishedAt: number | null;
  listedAt: number;
  readAt: number | null;
  savedAt: number | null;
  isEmphasised: number;
  tags: string;
  hasBody: number;
  isReady: number;
  picture: string | null;
}

/** The columns of a headline, over {@link headlineTables}. */
export const headlineColumns = `
  article.id AS id, article.feed_id AS feedId, feed.title AS feedTitle, feed.kind AS feedKind,
  state.section_id AS sectionId, article.title AS title, article.language AS language, article.url AS url,
  article.published_at AS publishedAt, state.listed_at AS listedAt, state.read_at AS readAt, state.saved_at AS savedAt,
  state.is_emphasised AS isEmphasised,
  (SELECT json_group_array(tag.name ORDER BY tag.name_key) FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = article.id) AS tags,
  EXISTS (SELECT 1 FROM article_body WHERE article_id = article.id) AS hasBody,
  coalesce((SELECT is_ready FROM article_offline WHERE article_id = article.id), 0) AS isReady,
  coalesce(article.picture, (
    SELECT json_object('src', 'broadsheet://picture/' || picture.hash || '.' || picture.type, 'width', picture.width, 'height', picture.height, 'alt', article_picture.alt)
    FROM article_picture JOIN picture ON picture.id = picture_id
    WHERE article_id = article.id AND picture.state = 'stored' ORDER BY article_picture.position LIMIT 1
  )) AS picture`;

export const headlineTables = `
  article_state AS state
  JOIN article ON article.id = state.article_id
  JOIN feed ON feed.id = article.feed_id`;

export function headlineOf(row: HeadlineRow): Headline {
  return {
    id: row.id,
    feedId: row.feedId,
    feedTitle: row.feedTitle,
    feedKind: row.feedKind,
    sectionId: row.sectionId,
    title: row.title,
    language: row.language,
    url: row.url,
    publishedAt: row.publishedAt,
    listedAt: row.listedAt,
    read: row.readAt !== null,
    saved: row.savedAt !== null,
    isEmphasised: row.isEmphasised === 1,
    tags: JSON.parse(row.tags) as string[],
    readiness: row.isReady ? 'ready' : row.hasBody ? 'part' : 'headline-only',
    picture: row.picture === null ? null : (JSON.parse(row.picture) as Picture),
  };
}
