import type { NotReady, OfflineReport } from '../contract/offline';
import type { PartReason } from '../contract/part-reasons';
import type { StoreCheck } from '../contract/threads';
import type { Database } from './database';

/** How much of what the followed feeds brought can be read without a network; the bundled edition is not counted. */
export function getOfflineReport(database: Database): OfflineReport {
  const ofFeeds = `FROM article_offline JOIN article_state AS state USING (article_id) JOIN article ON article.id = article_id JOIN feed ON feed.id = state.feed_id
    WHERE feed.kind <> 'bundled' AND feed.removed_at IS NULL`;
  const notReady = database.all<Omit<NotReady, 'why'> & { isWhole: number; whyNot: PartReason | null }>(
    `SELECT article_id AS id, article.title AS title, is_whole AS isWhole, why_not AS whyNot, listed_at AS listedAt,
       coalesce((SELECT length(html) FROM article_body AS body WHERE body.article_id = article.id), 0) AS bytes,
       (SELECT count(*) FROM article_picture AS shown JOIN picture ON picture.id = picture_id WHERE shown.article_id = article.id AND state <> 'stored') AS missingPictures
     ${ofFeeds} AND is_ready = 0 ORDER BY listed_at DESC, article_id DESC`,
  );
  const pictures = database.get<{ stored: number; missing: number }>(
    `SELECT count(*) FILTER (WHERE state = 'stored') AS stored, count(*) FILTER (WHERE state <> 'stored') AS missing
     FROM picture WHERE EXISTS (SELECT 1 FROM article_picture WHERE picture_id = picture.id)`,
  );
  return {
    ready: database.get<{ n: number }>(`SELECT count(*) AS n ${ofFeeds} AND is_ready = 1`)?.n ?? 0,
    notReady: notReady.map(({ isWhole, whyNot, ...row }) => ({ ...row, why: isWhole ? 'pictures' : (whyNot ?? 'headline-only') })),
    pictures: { stored: pictures?.stored ?? 0, missing: pictures?.missing ?? 0 },
    bytes: database.get<{ n: number }>(
      `SELECT page_count * page_size + (SELECT coalesce(sum(bytes), 0) FROM picture WHERE state = 'stored') AS n FROM pragma_page_count, pragma_page_size`,
    )?.n ?? 0,
  };
}

/** Looks the whole file over; takes about a second for each hundred megabytes. */
export function check(database: Database): StoreCheck {
  const number = (sql: string): number => database.get<{ n: number }>(sql)?.n ?? 0;
  const integrity = database.all<{ integrity_check: string }>('PRAGMA integrity_check').map((row) => row.integrity_check);
  const dangling = database.all<{ table: string }>('PRAGMA foreign_key_check').map((row) => `a row of ${row.table} refers to one that is gone`);
  return {
    faults: [...integrity.filter((line) => line !== 'ok'), ...dangling],
    schema: database.get<{ user_version: number }>('PRAGMA user_version')?.user_version ?? 0,
    feeds: number('SELECT count(*) AS n FROM feed WHERE removed_at IS NULL'),
    articles: number('SELECT count(*) AS n FROM article'),
    saved: number('SELECT count(*) AS n FROM article_state WHERE saved_at IS NOT NULL'),
    blocked: number(`SELECT coalesce(sum(requests), 0) AS n FROM ledger WHERE purpose = 'blocked'`),
    bytes: number('SELECT page_count * page_size AS n FROM pragma_page_count, pragma_page_size'),
  };
}
