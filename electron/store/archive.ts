import type { ArchiveArticle, ArchiveFeed } from '../contract/archive';
import { sentenceOf } from '../contract/feed-problem';
import type { ArticleId } from '../contract/model';
import { partSentence, pictureSentence, type PartReason, type PictureReason } from '../contract/part-reasons';
import type { FeedProblem } from '../contract/schedule';
import type { Database } from './database';

export type Bodies = 'with' | 'without';

interface ArticleRow {
  id: number;
  feedUrl: string;
  guid: string | null;
  url: string | null;
  title: string;
  authors: string;
  publishedAt: number | null;
  updatedAt: number | null;
  receivedAt: number;
  summary: string | null;
  html: string | null;
  text: string | null;
  language: string | null;
  categories: string;
  enclosures: string;
  readAt: number | null;
  savedAt: number | null;
  isReady: number | null;
  isWhole: number | null;
  whyNot: PartReason | null;
  pictures: string;
  related: string;
  tags: string;
}

interface PictureRow {
  url: string;
  state: 'wanted' | 'stored' | 'gone' | 'failed';
  bytes: number | null;
  why: PictureReason | null;
}

/** Followed feeds in the shape of the archive, in the rail's order. */
export function exportFeeds(database: Database): ArchiveFeed[] {
  const rows = database.all<Omit<ArchiveFeed, 'lastSyncedAt' | 'error'> & { succeededAt: number | null; problem: string | null }>(
    `SELECT feed.url AS url, feed.site_url AS siteUrl, feed.title AS title, section.path AS section, feed.language AS language,
       succeeded_at AS succeededAt, problem
     FROM feed LEFT JOIN section ON section.id = feed.section_id LEFT JOIN feed_schedule ON feed_schedule.feed_id = feed.id
     WHERE feed.removed_at IS NULL ORDER BY section.position, feed.position, feed.id`,
  );
  return rows.map(({ succeededAt, problem, ...feed }) => ({
    ...feed,
    lastSyncedAt: isoTime(succeededAt),
    error: problem === null ? null : sentenceOf(JSON.parse(problem) as FeedProblem),
  }));
}

/** Articles in the shape of the archive, in the order asked. */
export function getArchiveArticles(database: Database, ids: readonly ArticleId[], bodies: Bodies): ArchiveArticle[] {
  const rows = database.all<ArticleRow>(`${select(bodies)} WHERE article.id IN (SELECT value FROM json_each(?))`, JSON.stringify(ids));
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => {
    const row = byId.get(id);
    return row ? [articleOf(row, bodies)] : [];
  });
}

/** The next articles after an id, for an export that is never held whole. */
export function exportArticles(database: Database, after: ArticleId, limit: number): ArchiveArticle[] {
  return database
    .all<ArticleRow>(`${select('with')} WHERE article.id > ? AND (feed.removed_at IS NULL OR state.saved_at IS NOT NULL) ORDER BY article.id LIMIT ?`, after, limit)
    .map((row) => articleOf(row, 'with'));
}

function select(bodies: Bodies): string {
  return `SELECT article.id AS id, feed.url AS feedUrl, article.guid AS guid, article.url AS url, article.title AS title, article.authors AS authors,
      article.published_at AS publishedAt, article.updated_at AS updatedAt, article.received_at AS receivedAt, article.summary AS summary,
      ${bodies === 'with' ? 'body.html AS html, body.text AS text,' : 'NULL AS html, NULL AS text,'}
      coalesce(article.language, feed.language) AS language, article.categories AS categories, article.enclosures AS enclosures,
      state.read_at AS readAt, state.saved_at AS savedAt, is_ready AS isReady, is_whole AS isWhole, why_not AS whyNot,
      (SELECT json_group_array(json_object('url', picture.url, 'state', picture.state, 'bytes', picture.bytes, 'why', picture.why) ORDER BY article_picture.position)
       FROM article_picture JOIN picture ON picture.id = picture_id WHERE article_id = article.id) AS pictures,
      (SELECT json_group_array(related_id ORDER BY rank) FROM related_given WHERE article_id = article.id) AS related,
      (SELECT json_group_array(tag.name ORDER BY tag.name_key) FROM article_tag JOIN tag ON tag.id = tag_id WHERE article_id = article.id) AS tags
    FROM article JOIN article_state AS state ON state.article_id = article.id JOIN feed ON feed.id = article.feed_id
      LEFT JOIN article_offline AS offline ON offline.article_id = article.id
      ${bodies === 'with' ? 'LEFT JOIN article_body AS body ON body.article_id = article.id' : ''}`;
}

function articleOf(row: ArticleRow, bodies: Bodies): ArchiveArticle {
  const pictures = JSON.parse(row.pictures) as PictureRow[];
  const related = JSON.parse(row.related) as number[];
  return {
    id: row.id,
    feedUrl: row.feedUrl,
    guid: row.guid,
    url: row.url,
    title: row.title,
    authors: JSON.parse(row.authors) as string[],
    publishedAt: isoTime(row.publishedAt),
    updatedAt: isoTime(row.updatedAt),
    receivedAt: new Date(row.receivedAt).toISOString(),
    summary: row.summary,
    ...(bodies === 'with' ? { contentHtml: row.html, contentText: row.text } : {}),
    language: row.language,
    categories: JSON.parse(row.categories) as string[],
    enclosures: JSON.parse(row.enclosures) as ArchiveArticle['enclosures'],
    pictures: pictures.map(({ url, state, bytes }) => ({ url, stored: state === 'stored', bytes })),
    read: row.readAt !== null,
    saved: row.savedAt !== null,
    savedAt: isoTime(row.savedAt),
    tags: JSON.parse(row.tags) as string[],
    offline: {
      ready: row.isReady === 1,
      missing: [
        ...(row.isWhole === 1 ? [] : [{ what: 'text' as const, url: row.url, why: partSentence(row.whyNot ?? 'headline-only') }]),
        ...pictures.filter(({ state }) => state !== 'stored').map(({ url, why }) => ({ what: 'picture' as const, url, why: why === null ? 'It has not been fetched yet.' : pictureSentence(why) })),
      ],
    },
    related: related.length > 0 ? related : null,
  };
}

function isoTime(time: number | null): string | null {
  return time === null ? null : new Date(time).toISOString();
}
