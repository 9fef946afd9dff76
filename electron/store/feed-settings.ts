import { BroadsheetError } from '../contract/errors';
import type { FeedSettings, FeedState } from '../contract/feed-settings';
import type { FeedId } from '../contract/model';
import type { FeedProblem, NextReason } from '../contract/schedule';
import type { Changes } from '../contract/threads';
import type { Database } from './database';

/** What "lately" is, in milliseconds. */
const lately = 28 * 24 * 60 * 60 * 1000;

/** Request headers that are Broadsheet's own to set, or the connection's (RFC 9110, 9112). */
const ownHeaders: ReadonlySet<string> = new Set([
  'accept-encoding', 'connection', 'content-length', 'expect', 'host', 'if-modified-since', 'if-none-match', 'keep-alive', 'te', 'trailer', 'transfer-encoding', 'upgrade', 'user-agent',
]);
/** Headers that sign in: they would lie in the archive for everyone to read. */
const signInHeaders: ReadonlySet<string> = new Set(['authorization', 'cookie', 'proxy-authorization']);

type StateRow = Omit<FeedState, 'problem' | 'isPaused'> & { problem: string | null; isPaused: number };

const stateColumns = `feed.id AS id, asked_at AS askedAt, succeeded_at AS succeededAt, changed_at AS changedAt, next_at AS nextAt, next_why AS nextWhy,
  interval, chosen_interval AS chosenInterval, failures, problem, retry_after AS retryAfter, gone_at AS goneAt, is_paused AS isPaused`;

/** How asking each followed feed goes. */
export function getFeedStates(database: Database): FeedState[] {
  return database
    .all<StateRow>(`SELECT ${stateColumns} FROM feed JOIN feed_schedule ON feed_id = feed.id WHERE removed_at IS NULL ORDER BY feed.id`)
    .map(stateOf);
}

/** @throws not-found */
export function getFeedSettings(database: Database, id: FeedId): FeedSettings {
  const row = database.get<StateRow & Omit<FeedSettings, 'state' | 'headers'> & { headers: string | null }>(
    `SELECT ${stateColumns}, given_title AS givenTitle, followed_at AS followedAt, user_agent AS userAgent, headers, full_text AS fullText,
       (SELECT count(*) FROM article_state WHERE feed_id = feed.id AND listed_at > ?) AS recentArticles,
       (SELECT count(*) FROM article_state WHERE feed_id = feed.id) AS storedArticles
     FROM feed JOIN feed_schedule ON feed_id = feed.id WHERE feed.id = ? AND removed_at IS NULL`,
    Date.now() - lately,
    id,
  );
  if (!row) throw notFollowed();
  const { givenTitle, followedAt, userAgent, headers, fullText, recentArticles, storedArticles, ...state } = row;
  return { state: stateOf(state), givenTitle, followedAt, userAgent, headers: headers === null ? {} : (JSON.parse(headers) as Record<string, string>), fullText, recentArticles, storedArticles };
}

/** Languages that followed feeds are written in. */
export function getFeedLanguages(database: Database): string[] {
  return database.all<{ language: string }>('SELECT DISTINCT language FROM feed WHERE removed_at IS NULL AND language IS NOT NULL ORDER BY language').map(({ language }) => language);
}

/** Who asks a feed. */
export function setUserAgent(database: Database, id: FeedId, userAgent: string | null): Changes {
  database.run('UPDATE feed_schedule SET user_agent = ? WHERE feed_id = ?', userAgent?.trim() || null, id);
  return { feeds: true };
}

/** What more is said to a feed's server. */
export function setFeedHeaders(database: Database, id: FeedId, headers: Readonly<Record<string, string>>): Changes {
  for (const name of Object.keys(headers)) {
    if (signInHeaders.has(name.toLowerCase())) throw new BroadsheetError('bad-input', `${name} signs in, so it isn't kept here, where it could be read. Use Sign in. Nothing was changed.`);
    if (ownHeaders.has(name.toLowerCase())) throw new BroadsheetError('bad-input', `${name} is set by Broadsheet itself. Nothing was changed.`);
  }
  const stored = Object.keys(headers).length === 0 ? null : JSON.stringify(headers);
  database.run('UPDATE feed_schedule SET headers = ? WHERE feed_id = ?', stored, id);
  return { feeds: true };
}

/** The person's own span between polls, with the time of the next one that follows from it. */
export function keepInterval(database: Database, id: FeedId, chosenInterval: number | null, nextAt: number, nextWhy: NextReason): Changes {
  database.run('UPDATE feed_schedule SET chosen_interval = ?, next_at = ?, next_why = ? WHERE feed_id = ?', chosenInterval, nextAt, nextWhy, id);
  return { feeds: true };
}

function stateOf(row: StateRow): FeedState {
  return { ...row, problem: row.problem === null ? null : (JSON.parse(row.problem) as FeedProblem), isPaused: row.isPaused === 1 };
}

function notFollowed(): BroadsheetError {
  return new BroadsheetError('not-found', 'That feed is not followed any more, so nothing was changed.');
}
