import type { ArticleId, FeedId } from '../contract/model';
import type { PressedEntry, PressedPicture } from '../contract/pressed';
import type { PolledFeed, StoredPoll } from '../contract/threads';
import type { Database } from './database';
import { findKnown, nameEntries, type KnownArticle, type NamedEntry } from './identity';
import { putToRules, type Caught, type ReadyRule } from './rules/arrivals';
import { keepSchedule } from './schedules';
import { awaitIndexing, removeFromIndex } from './search';

const revisionsKept = 10;

/**
 * Stores what a poll of one feed brought: its articles and the schedule with the validators of the body that
 * carried them, in one transaction, in which new articles are put to the rules too. A poll of a feed that is no longer followed stores nothing.
 */
export function storePoll(database: Database, { feedId, feed, whenNew, whenSame }: PolledFeed, rules: readonly ReadyRule[]): StoredPoll & Caught {
  return database.transaction(() => {
    const row = database.get<{ sectionId: number | null; language: string | null; stored: number }>(
      `SELECT section_id AS sectionId, language, EXISTS (SELECT 1 FROM article WHERE feed_id = feed.id) AS stored
       FROM feed WHERE id = ? AND removed_at IS NULL`,
      feedId,
    );
    if (!row) return { newArticles: [], updatedArticles: [], isSameFeed: false, notices: [], isAnyTagged: false };
    keepFeedsOwnWords(database, feedId, feed);

    const named = nameEntries(feed.entries);
    const polled = new Set(named.map(({ identity }) => identity));
    const receivedAt = Date.now();
    const newArticles: ArticleId[] = [];
    const updatedArticles: ArticleId[] = [];
    let known = 0;
    // From the last to the first: in a list the newest id of one moment stands on top, as in the feed.
    for (const each of named.toReversed()) {
      const found = findKnown(database, feedId, each, polled);
      if (!found) {
        newArticles.push(insert(database, feedId, row.sectionId, each, feed.language ?? row.language, receivedAt));
        continue;
      }
      known += 1;
      if (found.identity !== each.identity) database.run('UPDATE article SET identity = ?, guid = ? WHERE id = ?', each.identity, each.entry.guid, found.id);
      if (found.digest !== each.entry.digest) {
        update(database, found, each.entry, receivedAt);
        updatedArticles.push(found.id);
      }
    }
    const schedule = newArticles.length + updatedArticles.length > 0 ? whenNew : whenSame;
    // A redirect that leads to some other feed is no move of this one.
    const isSameFeed = row.stored === 0 || known > 0 || feed.entries.length === 0;
    keepSchedule(database, feedId, isSameFeed ? schedule : { ...schedule, movedTo: null, movedPolls: 0 });
    return { newArticles, updatedArticles, isSameFeed, ...putToRules(database, rules, newArticles, receivedAt) };
  });
}

/** Title, site and language as the feed gives them; a title that the person chose stays. */
function keepFeedsOwnWords(database: Database, feedId: FeedId, feed: PolledFeed['feed']): void {
  database.run(
    `UPDATE feed SET title = CASE WHEN title = coalesce(given_title, title) THEN coalesce(?1, title) ELSE title END,
       given_title = coalesce(?1, given_title), site_url = coalesce(?2, site_url), description = coalesce(?3, description), language = coalesce(?4, language)
     WHERE id = ?5`,
    feed.title,
    feed.siteUrl,
    feed.description,
    feed.language,
    feedId,
  );
}

function insert(database: Database, feedId: FeedId, sectionId: number | null, { entry, identity }: NamedEntry, language: string | null, receivedAt: number): ArticleId {
  // A date in the future would hold the article at the top of every list.
  const publishedAt = entry.publishedAt === null ? null : Math.min(entry.publishedAt, receivedAt);
  const { id } = database.run(
    `INSERT INTO article (feed_id, identity, guid, url, url_key, title, authors, language, published_at, updated_at, received_at, summary, categories, enclosures, comments_url, digest)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    feedId,
    identity,
    entry.guid,
    entry.url,
    entry.urlKey,
    entry.title ?? entry.summary?.slice(0, 120) ?? entry.url ?? identity,
    JSON.stringify(entry.authors),
    entry.language ?? language,
    publishedAt,
    entry.updatedAt,
    receivedAt,
    entry.summary,
    JSON.stringify(entry.categories),
    JSON.stringify(entry.enclosures),
    entry.commentsUrl,
    entry.digest,
  );
  database.run('INSERT INTO article_state (article_id, feed_id, section_id, listed_at) VALUES (?, ?, ?, ?)', id, feedId, sectionId, publishedAt ?? receivedAt);
  storeContent(database, id, entry);
  awaitIndexing(database, id);
  return id;
}

/** The new words take the old ones' place; read, saved and position stay, and the old words become a revision. */
function update(database: Database, known: KnownArticle, entry: PressedEntry, now: number): void {
  removeFromIndex(database, known.id);
  database.run(
    `INSERT INTO article_revision (article_id, replaced_at, title, html, text)
     SELECT article.id, ?, article.title, html, text FROM article LEFT JOIN article_body ON article_id = article.id WHERE article.id = ?`,
    now,
    known.id,
  );
  database.run(
    'DELETE FROM article_revision WHERE article_id = ?1 AND id NOT IN (SELECT id FROM article_revision WHERE article_id = ?1 ORDER BY id DESC LIMIT ?2)',
    known.id,
    revisionsKept,
  );
  database.run(
    `UPDATE article SET url = coalesce(?, url), url_key = coalesce(?, url_key), title = ?, authors = ?, updated_at = ?, edited_at = ?,
       summary = ?, categories = ?, enclosures = ?, digest = ? WHERE id = ?`,
    entry.url,
    entry.urlKey,
    entry.title ?? known.title,
    JSON.stringify(entry.authors),
    entry.updatedAt,
    now,
    entry.summary,
    JSON.stringify(entry.categories),
    JSON.stringify(entry.enclosures),
    entry.digest,
    known.id,
  );
  storeContent(database, known.id, entry);
  awaitIndexing(database, known.id);
}

function storeContent(database: Database, id: ArticleId, { body, leadPicture, partReason }: PressedEntry): void {
  if (body) {
    database.run(
      `INSERT INTO article_body (article_id, html, text, words) VALUES (?, ?, ?, ?)
       ON CONFLICT (article_id) DO UPDATE SET html = excluded.html, text = excluded.text, words = excluded.words`,
      id,
      body.html,
      body.text,
      body.words,
    );
  }
  const inBody = body?.pictures ?? [];
  const isLeadApart = leadPicture !== null && !inBody.some(({ url }) => url === leadPicture.url);
  storePictures(database, id, inBody, isLeadApart ? leadPicture : null);
  const isWhole = body !== null && partReason === null;
  const hasPictures = inBody.length > 0 || isLeadApart;
  database.run(
    `INSERT INTO article_offline (article_id, is_ready, is_whole, why_not) VALUES (?, ?, ?, ?)
     ON CONFLICT (article_id) DO UPDATE SET is_ready = excluded.is_ready, is_whole = excluded.is_whole, why_not = excluded.why_not`,
    id,
    isWhole && !hasPictures ? 1 : 0,
    isWhole ? 1 : 0,
    partReason,
  );
}

/** Position 0 is a lead picture that the text doesn't hold itself. */
function storePictures(database: Database, id: ArticleId, inBody: readonly PressedPicture[], lead: PressedPicture | null): void {
  database.run('DELETE FROM article_picture WHERE article_id = ?', id);
  const place = (picture: PressedPicture, position: number): void => {
    database.run('INSERT INTO picture (url, width, height) VALUES (?, ?, ?) ON CONFLICT (url) DO NOTHING', picture.url, picture.width, picture.height);
    database.run(
      'INSERT INTO article_picture (article_id, position, picture_id, alt) SELECT ?, ?, id, ? FROM picture WHERE url = ?',
      id,
      position,
      picture.alt,
      picture.url,
    );
  };
  if (lead) place(lead, 0);
  inBody.forEach((picture, index) => place(picture, index + 1));
}
