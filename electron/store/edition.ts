import type { Changes, PressedArticle, PressedEdition } from '../contract/threads';
import type { Database } from './database';
import { sectionOf } from './sections';
import { awaitIndexing } from './search';

/** Names the bundled edition's feed; no address is ever asked. */
const editionUrl = 'broadsheet://app/edition';

/** Whether the archive has ever held the bundled edition: one that was removed stays away until it is asked back. */
export function hasSeenEdition(database: Database): boolean {
  return database.get('SELECT 1 FROM setting WHERE key = ?', editionSeenKey) !== undefined;
}

const editionSeenKey = 'bundledEditionSeen';

/** Stores the bundled edition, or what of it is missing; marks on what is there stay. */
export function importEdition(database: Database, edition: PressedEdition): Changes {
  return database.transaction(() => {
    for (const section of edition.sections) sectionOf(database, section);
    const feedId = feedOf(database, edition);
    const receivedAt = Date.now();
    edition.articles.forEach((article, index) => store(database, feedId, article, edition.language, receivedAt, index));
    storeRelated(database, feedId, edition.related);
    database.run(`INSERT OR REPLACE INTO setting (key, value) VALUES (?, 'true')`, editionSeenKey);
    return { feeds: true, articles: null };
  });
}

function feedOf(database: Database, edition: PressedEdition): number {
  const found = database.get<{ id: number }>('SELECT id FROM feed WHERE url = ?', editionUrl);
  if (found) {
    database.run('UPDATE feed SET removed_at = NULL, title = ? WHERE id = ?', edition.title, found.id);
    return found.id;
  }
  return database.run(
    `INSERT INTO feed (kind, url, title, language, position) VALUES ('bundled', ?, ?, ?, 0)`,
    editionUrl,
    edition.title,
    edition.language,
  ).id;
}

function store(database: Database, feedId: number, article: PressedArticle, language: string, receivedAt: number, index: number): void {
  if (articleOf(database, feedId, article.guid) !== undefined) return;
  const { id } = database.run(
    `INSERT INTO article (feed_id, identity, guid, title, title_is_editorial, language, received_at, picture) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    feedId,
    article.guid,
    article.guid,
    article.title,
    article.titleIsEditorial ? 1 : 0,
    language,
    receivedAt,
    article.picture && JSON.stringify(article.picture),
  );
  if (article.body) {
    const { html, text, words } = article.body;
    database.run('INSERT INTO article_body (article_id, html, text, words) VALUES (?, ?, ?, ?)', id, html, text, words);
    database.run('INSERT INTO article_offline (article_id, is_ready, is_whole) VALUES (?, 1, 1)', id);
  }
  // The edition has no dates; a millisecond apart keeps its own order in a list that is newest first.
  database.run(
    'INSERT INTO article_state (article_id, feed_id, section_id, listed_at) VALUES (?, ?, ?, ?)',
    id,
    feedId,
    sectionOf(database, article.section),
    receivedAt - index,
  );
  awaitIndexing(database, id);
}

function storeRelated(database: Database, feedId: number, related: PressedEdition['related']): void {
  const id = articleOf(database, feedId, related.guid);
  if (id === undefined) return;
  database.run('DELETE FROM related_given WHERE article_id = ?', id);
  related.guids.forEach((guid, rank) => {
    const relatedId = articleOf(database, feedId, guid);
    if (relatedId !== undefined) database.run('INSERT INTO related_given (article_id, rank, related_id) VALUES (?, ?, ?)', id, rank, relatedId);
  });
}

function articleOf(database: Database, feedId: number, guid: string): number | undefined {
  return database.get<{ id: number }>('SELECT id FROM article WHERE feed_id = ? AND identity = ?', feedId, guid)?.id;
}
