import type { ArticleId, FeedId } from '../contract/model';
import type { WaitingLink } from '../contract/offline';
import type { PressedPage } from '../contract/completion';
import type { Changes } from '../contract/threads';
import { showContent } from './content';
import type { Database } from './database';
import { noteText, settle, wantedBy } from './offline';
import { awaitIndexing } from './search';

/** Names the feed that pages kept from links stand in; no address is ever asked. */
const linksUrl = 'broadsheet://app/links';
const day = 24 * 60 * 60 * 1000;

/** Links followed without a network, waiting for one, the newest first. */
export function getWaitingLinks(database: Database): WaitingLink[] {
  return database.all<WaitingLink>('SELECT id, url, title, added_at AS addedAt, why FROM link_outbox ORDER BY added_at DESC');
}

export function queueLink(database: Database, { url, title, from }: { url: string; title: string; from: ArticleId | null }): Changes {
  database.run(
    'INSERT INTO link_outbox (url, title, from_article_id, added_at) VALUES (?, ?, ?, ?) ON CONFLICT (url) DO UPDATE SET added_at = excluded.added_at, tries = 0',
    url,
    title || url,
    from,
    Date.now(),
  );
  return { links: true };
}

export function dropLink(database: Database, id: number): Changes {
  database.run('DELETE FROM link_outbox WHERE id = ?', id);
  return { links: true };
}

/** Links to be fetched now: new ones, and failed ones once a day, three times. */
export function getDueLinks(database: Database): WaitingLink[] {
  return database.all<WaitingLink>(
    'SELECT id, url, title, added_at AS addedAt, why FROM link_outbox WHERE tries = 0 OR (tries < 3 AND tried_at < ?) ORDER BY added_at',
    Date.now() - day,
  );
}

export function noteLinkFailure(database: Database, id: number, why: string): Changes {
  database.run('UPDATE link_outbox SET tries = tries + 1, tried_at = ?, why = ? WHERE id = ?', Date.now(), why, id);
  return { links: true };
}

/** A link's page becomes an article, saved, and the link waits no longer. */
export function storeLink(database: Database, link: WaitingLink, page: PressedPage, title: string, linksTitle: string): { articleId: ArticleId; changes: Changes } {
  return database.transaction(() => {
    const feedId = linksFeed(database, linksTitle);
    const now = Date.now();
    const known = database.get<{ id: ArticleId }>('SELECT id FROM article WHERE feed_id = ? AND identity = ?', feedId, link.url);
    const articleId = known?.id ?? insert(database, feedId, link.url, page, title, now);
    if (page.body) showContent(database, articleId, { origin: 'page', body: page.body, leadPicture: page.leadPicture });
    noteText(database, articleId, page.partReason);
    database.run('UPDATE article_offline SET wanted = ?, page_tries = 1, page_tried_at = ?, page_reason = ? WHERE article_id = ?', wantedBy.person, now, page.pageReason ?? 'article', articleId);
    settle(database, articleId);
    database.run('DELETE FROM link_outbox WHERE id = ?', link.id);
    return { articleId, changes: { feeds: true, articles: [articleId], arrived: 1, links: true } };
  });
}

function linksFeed(database: Database, title: string): FeedId {
  const found = database.get<{ id: FeedId }>('SELECT id FROM feed WHERE url = ?', linksUrl);
  if (found) {
    database.run('UPDATE feed SET removed_at = NULL WHERE id = ?', found.id);
    return found.id;
  }
  return database.run(`INSERT INTO feed (kind, url, title, position, followed_at) VALUES ('links', ?, ?, 1000000, ?)`, linksUrl, title, Date.now()).id;
}

function insert(database: Database, feedId: FeedId, url: string, page: PressedPage, title: string, now: number): ArticleId {
  const publishedAt = page.publishedAt === null ? null : Math.min(page.publishedAt, now);
  const { id } = database.run(
    'INSERT INTO article (feed_id, identity, url, title, authors, language, published_at, received_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    feedId,
    url,
    url,
    title,
    JSON.stringify(page.authors),
    page.language,
    publishedAt,
    now,
  );
  awaitIndexing(database, id);
  // It was asked for now: it stands with what is new, and is kept.
  database.run('INSERT INTO article_state (article_id, feed_id, section_id, listed_at, saved_at) VALUES (?, ?, NULL, ?, ?)', id, feedId, now, now);
  return id;
}
