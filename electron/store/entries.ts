import type { ArticleId, FeedId } from '../contract/model';
import type { PressedEntry } from '../contract/pressed';
import type { PolledFeed, StoredPoll } from '../contract/threads';
import { addContent, insertPictures, keepOther, placePictures, showContent, shownContent } from './content';
import type { Database } from './database';
import { findKnown, nameEntries, type KnownArticle, type NamedEntry } from './identity';
import { noteReady, noteText, settle, wantNewest } from './offline';
import { putToRules, type Caught, type ReadyRule } from './rules/arrivals';
import { keepSchedule } from './schedules';
import { awaitIndexing, removeFromIndex } from './search';

const revisionsKept = 10;

interface FeedRow {
  readonly sectionId: number | null;
  readonly language: string | null;
  readonly fullText: 'auto' | 'always' | 'never';
  /** Whether articles of it are stored; 0 or 1. */
  readonly stored: number;
  /** Whether retention took some out; 0 or 1. */
  readonly forgotten: number;
}

/**
 * Stores what a poll of one feed brought: its articles and the schedule with the validators of the body that
 * carried them, in one transaction, in which new articles are put to the rules too. A poll of a feed that is no longer followed stores nothing.
 */
export function storePoll(database: Database, { feedId, feed, whenNew, whenSame }: PolledFeed, rules: readonly ReadyRule[]): StoredPoll & Caught {
  return database.transaction(() => {
    const row = database.get<FeedRow>(
      `SELECT section_id AS sectionId, language, full_text AS fullText, EXISTS (SELECT 1 FROM article WHERE feed_id = feed.id) AS stored,
         EXISTS (SELECT 1 FROM article_forgotten WHERE feed_id = feed.id) AS forgotten
       FROM feed WHERE id = ? AND removed_at IS NULL`,
      feedId,
    );
    if (!row) return { newArticles: [], updatedArticles: [], isSameFeed: false, notices: [], isAnyTagged: false };
    keepFeedsOwnWords(database, feedId, feed);

    const ofFeed: FeedRow = { ...row, language: feed.language ?? row.language };
    const named = nameEntries(feed.entries);
    const polled = new Set(named.map(({ identity }) => identity));
    const receivedAt = Date.now();
    const newArticles: ArticleId[] = [];
    const updatedArticles: ArticleId[] = [];
    let known = 0;
    // From the last to the first: in a list the newest id of one moment stands on top, as in the feed.
    for (const each of named.toReversed()) {
      // A feed's first poll is the largest, and none of it can be known.
      const found = row.stored === 0 ? undefined : findKnown(database, feedId, each, polled);
      if (!found) {
        if ((row.forgotten === 1 && isForgotten(database, feedId, each.identity)) || isEmpty(each.entry)) continue;
        newArticles.push(insert(database, feedId, ofFeed, each, receivedAt));
        continue;
      }
      known += 1;
      if (found.identity !== each.identity) database.run('UPDATE article SET identity = ?, guid = ? WHERE id = ?', each.identity, each.entry.guid, found.id);
      if (found.digest !== each.entry.digest) {
        update(database, found, each.entry, receivedAt);
        updatedArticles.push(found.id);
      }
    }
    wantNewest(database, feedId, receivedAt);
    const schedule = newArticles.length + updatedArticles.length > 0 ? whenNew : whenSame;
    // A redirect that leads to some other feed is no move of this one.
    const isSameFeed = row.stored === 0 || known > 0 || feed.entries.length === 0;
    keepSchedule(database, feedId, isSameFeed ? schedule : { ...schedule, movedTo: null, movedPolls: 0 });
    return { newArticles, updatedArticles, isSameFeed, ...putToRules(database, rules, newArticles, receivedAt) };
  });
}

/** Whether retention took that article out. */
function isForgotten(database: Database, feedId: FeedId, identity: string): boolean {
  return database.get('SELECT 1 FROM article_forgotten WHERE feed_id = ? AND identity = ?', feedId, identity) !== undefined;
}

/** An entry that says nothing at all. */
function isEmpty({ title, url, body, summary, enclosures }: PressedEntry): boolean {
  return title === null && url === null && body === null && summary === null && enclosures.length === 0;
}

/** Title, site and language as the feed gives them; a title that the person chose stays. */
function keepFeedsOwnWords(database: Database, feedId: FeedId, feed: PolledFeed['feed']): void {
  database.run(
    `UPDATE feed SET title = CASE WHEN title = coalesce(given_title, title) THEN coalesce(?1, title) ELSE title END,
       given_title = coalesce(?1, given_title), site_url = coalesce(?2, site_url), description = coalesce(?3, description), language = coalesce(?4, language),
       given_icon_url = ?5
     WHERE id = ?6`,
    feed.title,
    feed.siteUrl,
    feed.description,
    feed.language,
    feed.iconUrl,
    feedId,
  );
}

function insert(database: Database, feedId: FeedId, { sectionId, language, fullText }: FeedRow, { entry, identity }: NamedEntry, receivedAt: number): ArticleId {
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
  awaitIndexing(database, id);
  const { body, leadPicture, partReason } = entry;
  if (body) addContent(database, id, { origin: 'feed', body, leadPicture });
  else insertPictures(database, id, [], leadPicture);
  if (body && partReason === null && body.pictures.length === 0 && leadPicture === null && fullText !== 'always') {
    noteReady(database, id);
  } else {
    noteText(database, id, partReason);
    settle(database, id);
  }
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
}

/** What the feed gives of an article. Where its page's text is shown, that stays until the page is fetched again. */
function storeContent(database: Database, id: ArticleId, { body, leadPicture, partReason }: PressedEntry): void {
  const shown = shownContent(database, id);
  if (shown?.origin === 'page') {
    if (body) keepOther(database, id, 'feed', body, partReason);
    database.run('UPDATE article_offline SET is_whole = 0, page_tries = 0, page_tried_at = NULL, page_reason = NULL WHERE article_id = ?', id);
  } else {
    if (body) showContent(database, id, { origin: 'feed', body, leadPicture });
    else placePictures(database, id, [], leadPicture);
    noteText(database, id, partReason);
  }
  settle(database, id);
}
