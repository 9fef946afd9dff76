import type { ArticleId } from '../contract/model';
import { groupByAverageLink } from './average-link';
import { findCandidates, type SearchOptions } from './candidates';
import { isCopy, isTemplate } from './copies';
import type { Database } from './database';
import { featuresOf } from './pair-features';
import { rankerOddsOf, sameEventOdds } from './same-event';
import { documentOfArticle, type TermDocument } from './term-document';
import { probabilityOf } from './trees';

/** A story takes in articles for this many days after one of its own. */
const windowDays = 7;
const candidatesAsked = 40;
const erasSearched = 4;
/** Groups of articles are one story when their pairs are one event with this probability on average. */
const oneStory = 0.45;
/** What a pair counts for that was never compared: not told apart, not told together. */
const uncompared = 0.35;
/** Less than this is as good as never compared: forty unlike candidates must not part a story. 0 says that two must stay apart. */
const ignored = 0.02;
/** A story is taken up again when one of its articles is at least this likely the same event. */
const touching = 0.4;
const storiesTouched = 3;
/** Newest members of a story that are put together anew; older ones stay where they are. */
const membersMoved = 40;
const copySureness = 0.98;

/** Which story an article was put into, and what else moved. */
export interface Placement {
  readonly storyId: number;
  /** Every article whose story changed, the placed one first. */
  readonly moved: readonly ArticleId[];
}

interface Link {
  readonly articleId: ArticleId;
  readonly sureness: number;
}

/**
 * Puts an article, once its terms are indexed, into a story: compares it with at most 40 earlier articles of its
 * language and week, then puts together anew the newest members of the at most 3 stories that it may belong to, so
 * that stories merge and split as news comes in. Call in a transaction. Null: its terms are not indexed.
 */
export function placeArticle(database: Database, articleId: ArticleId): Placement | null {
  const document = documentOfArticle(database, articleId);
  if (!document) return null;
  const placed = storyOf(database, articleId);
  if (placed !== null) return { storyId: placed, moved: [] };
  const { links, copyOf } = linksOf(database, document);
  keepLinks(database, articleId, links);
  const touched = touchedStories(database, links);
  return regroup(database, document, touched, copyOf);
}

export function storyOf(database: Database, articleId: ArticleId): number | null {
  return database.get<{ id: number }>('SELECT story_id AS id FROM story_member WHERE article_id = ?', articleId)?.id ?? null;
}

/** The stories of those articles that are in one. */
export function storiesOf(database: Database, articles: readonly ArticleId[]): Map<ArticleId, number> {
  const rows = database.all<{ id: number; story: number }>(
    'SELECT article_id AS id, story_id AS story FROM story_member WHERE article_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(articles),
  );
  return new Map(rows.map(({ id, story }) => [id, story]));
}

/** Forgets what the oldest articles were compared with, some at a time, once they arrived before `time`; stories stand as they are. */
export function forgetLinks(database: Database, time: number): void {
  database.run(
    `DELETE FROM story_link WHERE article_id IN (
       SELECT id FROM (
         SELECT article.id AS id, received_at FROM story_link JOIN article ON article.id = story_link.article_id ORDER BY story_link.article_id LIMIT 500
       ) WHERE received_at < ?
     )`,
    time,
  );
}

function linksOf(database: Database, document: TermDocument): { links: Link[]; copyOf: ArticleId | null } {
  const { source, candidates } = findCandidates(database, document, placementSearch(document));
  const rows = featuresOf(source, candidates);
  const copies = new Set([...sameAddress(database, document.articleId), ...candidates.filter((candidate) => isCopy(document, candidate.document)).map((candidate) => candidate.document.articleId)]);
  const links = candidates.map(({ document: other }, index): Link => {
    const probability = isTemplate(document, other) ? 0 : probabilityOf(sameEventOdds(source, other, rankerOddsOf(rows, index)));
    return { articleId: other.articleId, sureness: copies.has(other.articleId) ? Math.max(probability, copySureness) : probability };
  });
  for (const id of copies) if (!links.some((link) => link.articleId === id)) links.push({ articleId: id, sureness: copySureness });
  const original = links.find((link) => copies.has(link.articleId))?.articleId ?? null;
  return { links: links.filter(({ sureness }) => sureness === 0 || sureness > ignored), copyOf: original === null ? null : rootOf(database, original) };
}

/** What an article is compared with when it is placed. */
export function placementSearch(document: TermDocument): SearchOptions {
  return {
    limit: candidatesAsked,
    days: windowDays,
    eras: erasSearched,
    accepts: (other) => other.language === document.language && isWithin(document, other),
  };
}

function isWithin(a: TermDocument, b: TermDocument): boolean {
  return a.publishedAt === null || b.publishedAt === null || Math.abs(a.publishedAt - b.publishedAt) <= windowDays * 86_400_000;
}

/** Placed articles of other feeds at the same address. */
function sameAddress(database: Database, articleId: ArticleId): ArticleId[] {
  return database
    .all<{ id: number }>(
      `SELECT other.id AS id FROM article JOIN article AS other ON other.url = article.url AND other.url IS NOT NULL AND other.feed_id <> article.feed_id
       JOIN story_member ON story_member.article_id = other.id WHERE article.id = ? LIMIT 5`,
      articleId,
    )
    .map(({ id }) => id);
}

/** Copies of a copy are copies of the first. */
function rootOf(database: Database, articleId: ArticleId): ArticleId {
  return database.get<{ root: number | null }>('SELECT copy_of AS root FROM story_member WHERE article_id = ?', articleId)?.root ?? articleId;
}

function touchedStories(database: Database, links: readonly Link[]): number[] {
  const likely = links.filter(({ sureness }) => sureness >= touching);
  const stories = storiesOf(database, likely.map(({ articleId }) => articleId));
  const surest = new Map<number, number>();
  for (const { articleId, sureness } of likely) {
    const story = stories.get(articleId);
    if (story !== undefined) surest.set(story, Math.max(surest.get(story) ?? 0, sureness));
  }
  return [...surest].toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, storiesTouched).map(([story]) => story);
}

function regroup(database: Database, document: TermDocument, touched: readonly number[], copyOf: ArticleId | null): Placement {
  const own = document.articleId;
  const before = new Map<ArticleId, number>();
  for (const story of touched) for (const id of newestMembers(database, story)) before.set(id, story);
  const members = [own, ...before.keys()];
  const groups = groupByAverageLink(surenessOf(database, members), members.length, oneStory);
  const moved: ArticleId[] = [own];
  const taken = new Set<number>();
  let storyId = 0;
  for (const group of bySize(members, groups)) {
    const story = mostOf(group, before, taken) ?? newStory(database, document);
    taken.add(story);
    for (const id of group) {
      if (id === own) {
        storyId = story;
        database.run('INSERT INTO story_member (article_id, story_id, copy_of) VALUES (?, ?, ?)', id, story, copyOf);
      } else if (before.get(id) !== story) {
        moved.push(id);
        database.run('UPDATE story_member SET story_id = ? WHERE article_id = ?', story, id);
      }
    }
  }
  for (const story of new Set([...touched, ...taken])) summarise(database, story);
  return { storyId, moved };
}

function newestMembers(database: Database, story: number): ArticleId[] {
  return database
    .all<{ id: number }>('SELECT article_id AS id FROM story_member WHERE story_id = ? ORDER BY article_id DESC LIMIT ?', story, membersMoved)
    .map(({ id }) => id);
}

/** The largest group first: it keeps the story's number. */
function bySize(members: readonly ArticleId[], groups: readonly number[]): ArticleId[][] {
  const byGroup = new Map<number, ArticleId[]>();
  members.forEach((id, index) => {
    const group = groups[index] ?? 0;
    byGroup.set(group, [...(byGroup.get(group) ?? []), id]);
  });
  return [...byGroup.values()].toSorted((a, b) => b.length - a.length);
}

function mostOf(group: readonly ArticleId[], before: ReadonlyMap<ArticleId, number>, taken: ReadonlySet<number>): number | undefined {
  const counts = new Map<number, number>();
  for (const id of group) {
    const story = before.get(id);
    if (story !== undefined && !taken.has(story)) counts.set(story, (counts.get(story) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1] || a[0] - b[0])[0]?.[0];
}

function newStory(database: Database, { language }: TermDocument): number {
  return database.run('INSERT INTO story (language, articles, first_at, last_at) VALUES (?, 0, 0, 0)', language).id;
}

function summarise(database: Database, story: number): void {
  const row = database.get<{ articles: number; firstAt: number | null; lastAt: number | null }>(
    `SELECT count(*) AS articles, min(coalesce(published_at, received_at)) AS firstAt, max(coalesce(published_at, received_at)) AS lastAt
     FROM story_member JOIN article ON article.id = story_member.article_id WHERE story_id = ?`,
    story,
  );
  // Lists and counts fold by what stands in the article's own row: null while it is alone in its story.
  database.run(
    `UPDATE article_state SET story_id = ?1 WHERE article_id IN (SELECT article_id FROM story_member WHERE story_id = ?2) AND story_id IS NOT ?1`,
    row && row.articles > 1 ? story : null,
    story,
  );
  if (!row || row.articles === 0) database.run('DELETE FROM story WHERE id = ?', story);
  else database.run('UPDATE story SET articles = ?, first_at = ?, last_at = ? WHERE id = ?', row.articles, row.firstAt, row.lastAt, story);
}

function keepLinks(database: Database, articleId: ArticleId, links: readonly Link[]): void {
  const numbers = Float64Array.from(links.flatMap(({ articleId: other, sureness }) => [other, sureness]));
  database.run('INSERT OR REPLACE INTO story_link (article_id, links) VALUES (?, ?)', articleId, new Uint8Array(numbers.buffer));
}

function surenessOf(database: Database, members: readonly ArticleId[]): Float64Array {
  const size = members.length;
  const sureness = new Float64Array(size * size).fill(uncompared);
  const places = new Map(members.map((id, index) => [id, index]));
  const rows = database.all<{ id: number; links: Uint8Array }>(
    'SELECT article_id AS id, links FROM story_link WHERE article_id IN (SELECT value FROM json_each(?))',
    JSON.stringify(members),
  );
  for (const { id, links } of rows) {
    const row = places.get(id) ?? 0;
    const numbers = new Float64Array(links.slice().buffer);
    for (let at = 0; at < numbers.length; at += 2) {
      const column = places.get(numbers[at] ?? 0);
      if (column === undefined) continue;
      sureness[row * size + column] = numbers[at + 1] ?? 0;
      sureness[column * size + row] = numbers[at + 1] ?? 0;
    }
  }
  return sureness;
}
