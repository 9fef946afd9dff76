import type { FeedText, PressedPage } from '../contract/completion';
import { BroadsheetError } from '../contract/errors';
import type { ArticleId } from '../contract/model';
import type { PageReason, PartReason } from '../contract/part-reasons';
import type { PressedPicture } from '../contract/pressed';
import type { Changes } from '../contract/threads';
import { keepOther, leadPictureOf, showContent, shownContent, type Origin } from './content';
import type { Database } from './database';
import { noteText, settle } from './offline';

/** What the feed gave of an article, whichever text is shown. */
export function getFeedText(database: Database, id: ArticleId): FeedText {
  const row = database.get<{ html: string; text: string; words: number; summary: string | null; pictures: number }>(
    `SELECT coalesce(other.html, body.html, '') AS html, coalesce(other.text, body.text, '') AS text, coalesce(other.words, body.words, 0) AS words, summary,
       CASE WHEN other.article_id IS NULL THEN (SELECT count(*) FROM article_picture WHERE article_id = article.id AND position > 0) ELSE json_array_length(other.pictures) END AS pictures
     FROM article LEFT JOIN article_body AS body ON body.article_id = article.id AND body.origin = 'feed'
       LEFT JOIN article_other AS other ON other.article_id = article.id AND other.origin = 'feed'
     WHERE article.id = ?`,
    id,
  );
  return { html: row?.html ?? '', text: row?.text ?? '', words: row?.words ?? 0, pictureCount: row?.pictures ?? 0, summary: row?.summary ?? '' };
}

/** Stores what a fetched page brought, and shows the better text of the two, unless the person chose one. */
export function storePage(database: Database, id: ArticleId, page: PressedPage, finalUrl: string): Changes {
  return database.transaction(() => {
    const row = database.get<{ chosen: Origin | null; whyNot: PartReason | null }>('SELECT chosen, why_not AS whyNot FROM article_offline WHERE article_id = ?', id);
    if (!row) return {};
    const shown = shownContent(database, id);
    if (page.body) {
      const showsPage = (row.chosen ?? page.choice) === 'page';
      if (showsPage) {
        if (shown?.origin === 'feed') keepOther(database, id, 'feed', shown.body, row.whyNot);
        showContent(database, id, { origin: 'page', body: page.body, leadPicture: page.leadPicture ?? leadPictureOf(database, id) });
      } else keepOther(database, id, 'page', page.body, page.pageReason);
    }
    noteText(database, id, page.partReason);
    database.run(
      'UPDATE article_offline SET page_tries = page_tries + 1, page_tried_at = ?, page_url = ?, page_reason = ? WHERE article_id = ?',
      Date.now(),
      finalUrl,
      page.pageReason ?? 'article',
      id,
    );
    fillIn(database, id, page);
    settle(database, id);
    return { articles: [id] };
  });
}

/** The page could not be had: what the feed gave stays, with the reason on it. */
export function notePageFailure(database: Database, id: ArticleId, reason: PageReason): Changes {
  return database.transaction(() => {
    database.run(
      `UPDATE article_offline SET page_tries = page_tries + 1, page_tried_at = ?, page_reason = ?, why_not = CASE WHEN is_whole = 1 THEN why_not ELSE ? END WHERE article_id = ?`,
      Date.now(),
      reason,
      reason,
      id,
    );
    settle(database, id);
    return { articles: [id] };
  });
}

/** What the feed did not say, as the page says it. */
function fillIn(database: Database, id: ArticleId, { authors, publishedAt, language }: PressedPage): void {
  if (authors.length > 0) database.run(`UPDATE article SET authors = ? WHERE id = ? AND authors = '[]'`, JSON.stringify(authors), id);
  if (language) database.run('UPDATE article SET language = ? WHERE id = ? AND language IS NULL', language, id);
  if (publishedAt !== null) {
    const filled = database.run('UPDATE article SET published_at = min(?, received_at) WHERE id = ? AND published_at IS NULL', publishedAt, id).changes;
    if (filled > 0) database.run('UPDATE article_state SET listed_at = (SELECT published_at FROM article WHERE id = ?1) WHERE article_id = ?1', id);
  }
}

/** Shows the other text of an article that has two; the choice holds when the page is fetched again. @throws not-found */
export function switchContent(database: Database, id: ArticleId): Changes {
  return database.transaction(() => {
    const other = database.get<{ origin: Origin; html: string; text: string; words: number; pictures: string; partReason: PartReason | null }>(
      'SELECT origin, html, text, words, pictures, part_reason AS partReason FROM article_other WHERE article_id = ?',
      id,
    );
    if (!other) throw new BroadsheetError('not-found', 'This story has only one text here. Nothing was changed.');
    const shown = shownContent(database, id);
    const offline = database.get<{ whyNot: PartReason | null }>('SELECT why_not AS whyNot FROM article_offline WHERE article_id = ?', id);
    showContent(database, id, {
      origin: other.origin,
      body: { html: other.html, text: other.text, words: other.words, pictures: JSON.parse(other.pictures) as PressedPicture[] },
      leadPicture: shown?.leadPicture ?? null,
    });
    if (shown) keepOther(database, id, shown.origin, shown.body, offline?.whyNot ?? null);
    else database.run('DELETE FROM article_other WHERE article_id = ?', id);
    noteText(database, id, other.partReason);
    database.run('UPDATE article_offline SET chosen = ? WHERE article_id = ?', other.origin, id);
    settle(database, id);
    return { articles: [id] };
  });
}
