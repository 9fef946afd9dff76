import { BroadsheetError } from '../contract/errors';
import type { ArticleId } from '../contract/model';
import type { Changes, Written } from '../contract/threads';
import type { Timeline, TimelineCount, TimelineId } from '../contract/timelines';
import type { Database } from './database';
import { articlesOfTimeline } from './timeline-articles';

/** In the order in which they were followed, the latest first. */
export function getTimelines(database: Database): Timeline[] {
  return database.all<Timeline>('SELECT id, title FROM timeline ORDER BY id DESC');
}

export function countTimelines(database: Database): TimelineCount[] {
  return database.all<TimelineCount>(
    `SELECT timeline.id AS id, count(*) AS fresh
     FROM timeline JOIN article ON article.received_at > seen_at AND article.id IN (${articlesOfTimeline('timeline.id')})
     JOIN article_state AS state ON state.article_id = article.id
     WHERE state.read_at IS NULL AND state.muted_at IS NULL GROUP BY timeline.id`,
  );
}

/** @throws not-found */
export function followStory(database: Database, id: ArticleId, now: number): Written<{ timeline: TimelineId; isNew: boolean }> {
  return database.transaction(() => {
    const article = database.get<{ title: string }>('SELECT title FROM article WHERE id = ?', id);
    if (!article) throw new BroadsheetError('not-found', 'This story is not stored any more, so it was not followed. Choose another one.');
    const known = getTimelines(database).find((timeline) => database.get(`SELECT 1 WHERE ?2 IN (${articlesOfTimeline('?1')})`, timeline.id, id));
    if (known) return { answer: { timeline: known.id, isNew: false }, changes: {} };
    const { id: timeline } = database.run('INSERT INTO timeline (title, followed_at, seen_at) VALUES (?1, ?2, ?2)', article.title, now);
    database.run('INSERT INTO timeline_article (timeline_id, article_id) VALUES (?, ?)', timeline, id);
    takeAllIn(database, timeline);
    return { answer: { timeline, isNew: true }, changes };
  });
}

export function unfollowStory(database: Database, id: TimelineId): Changes {
  database.run('DELETE FROM timeline WHERE id = ?', id);
  return changes;
}

/** What stands in it now is part of it for good, also when its story should split. */
export function seeTimeline(database: Database, id: TimelineId, now: number): Changes {
  database.transaction(() => {
    database.run('UPDATE timeline SET seen_at = ? WHERE id = ?', now, id);
    takeAllIn(database, id);
  });
  return changes;
}

/** Counts come with what lists hold. */
const changes: Changes = { timelines: true, articles: [] };

function takeAllIn(database: Database, id: TimelineId): void {
  database.run(`INSERT OR IGNORE INTO timeline_article (timeline_id, article_id) SELECT timeline.id, article.id FROM timeline JOIN article ON article.id IN (${articlesOfTimeline('timeline.id')}) WHERE timeline.id = ?`, id);
}
