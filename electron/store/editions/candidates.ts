import type { ArticleId, FeedKind } from '../../contract/model';
import type { Database, SqlValue } from '../database';
import { documentOfArticle } from '../term-document';
import type { Candidate, Member } from './candidate';
import { mayStand } from './may-stand';
import { bestPictures } from './pictures';
import { byShowing } from './shown';

/** The newest of what came in; a busy day of a hundred feeds brings as many. */
const articlesRead = 3000;
/** What a feed that was followed after the last edition lists of older days is no news. */
const grace = 24 * 3_600_000;
/** Telling terms of a story that are compared. */
const termsCompared = 40;

/** What an edition is made of: arrivals after `from` up to `to`, and for a first edition those published since `published`. */
export interface Span {
  readonly from: number;
  readonly to: number;
  /** null: what feeds brought counts by when it came. */
  readonly published: number | null;
}

interface Row {
  id: number;
  feedId: number;
  feedKind: FeedKind;
  sectionId: number | null;
  section: string | null;
  title: string;
  at: number;
  readAt: number | null;
  savedAt: number | null;
  isReady: number | null;
  words: number | null;
  story: number | null;
  copyOf: number | null;
}

const rows = (condition: string, order: string): string => `
  SELECT article.id AS id, article.feed_id AS feedId, feed.kind AS feedKind, state.section_id AS sectionId, section.path AS section, article.title AS title,
    state.listed_at AS at, state.read_at AS readAt, state.saved_at AS savedAt, article_offline.is_ready AS isReady, article_body.words AS words,
    story_member.story_id AS story, story_member.copy_of AS copyOf
  FROM article JOIN article_state AS state ON state.article_id = article.id JOIN feed ON feed.id = article.feed_id
    LEFT JOIN section ON section.id = state.section_id LEFT JOIN story_member ON story_member.article_id = article.id
    LEFT JOIN article_offline ON article_offline.article_id = article.id LEFT JOIN article_body ON article_body.article_id = article.id
  WHERE ${mayStand} AND ${condition} ORDER BY ${order}`;

/** The stories that an edition may bring: those with an article that came in its span and is new to editions. */
export function candidatesIn(database: Database, span: Span): Candidate[] {
  const shown = shownArticles(database);
  const arrived = arrivals(database, span).filter((row) => !shown.has(row.id) && !(row.copyOf !== null && shown.has(row.copyOf)));
  // What came with the program is no news beside what feeds bring.
  const news = arrived.some(({ feedKind }) => feedKind !== 'bundled') ? arrived.filter(({ feedKind }) => feedKind !== 'bundled') : arrived;
  return storiesFrom(database, news, shown);
}

/** Saved and still unread stories that can be read whole and have been in no edition, those saved last first. */
export function savedStories(database: Database, limit: number): { story: Candidate; savedAt: number }[] {
  const shown = shownArticles(database);
  const saved = read(database, 'state.saved_at IS NOT NULL AND state.read_at IS NULL AND article_offline.is_ready = 1', 'state.saved_at DESC, article.id DESC LIMIT ?', limit * 10)
    .filter(({ id }) => !shown.has(id))
    .slice(0, limit);
  return saved.flatMap((row) => storiesFrom(database, [row], shown).map((story) => ({ story, savedAt: row.savedAt ?? 0 })));
}

function arrivals(database: Database, { from, to, published }: Span): Row[] {
  if (published !== null) {
    return read(database, 'article.received_at <= ? AND state.listed_at >= ?', 'state.listed_at DESC, article.id DESC LIMIT ?', to, published, articlesRead);
  }
  return read(
    database,
    'article.received_at > ?1 AND article.received_at <= ?2 AND (coalesce(feed.followed_at, 0) <= ?1 OR state.listed_at >= ?1 - ?3)',
    'state.listed_at DESC, article.id DESC LIMIT ?4',
    from,
    to,
    grace,
    articlesRead,
  );
}

function read(database: Database, condition: string, order: string, ...values: SqlValue[]): Row[] {
  return database.all<Row>(rows(condition, order), ...values);
}

/** Every article that has been in an edition that is kept. */
function shownArticles(database: Database): Set<ArticleId> {
  return new Set(database.all<{ id: number }>('SELECT DISTINCT article_id AS id FROM edition_article').map(({ id }) => id));
}

/** The stories of these articles, which are what is new of them, with everything else that they hold. */
function storiesFrom(database: Database, news: readonly Row[], shown: ReadonlySet<ArticleId>): Candidate[] {
  const fresh = new Set(news.map(({ id }) => id));
  const numbers = [...new Set(news.flatMap(({ story }) => story ?? []))];
  const others = read(database, 'story_member.story_id IN (SELECT value FROM json_each(?))', 'article.id', JSON.stringify(numbers)).filter(({ id }) => !fresh.has(id));
  const byStory = new Map<number, Row[]>();
  for (const row of [...news, ...others]) {
    const key = row.story ?? -row.id;
    byStory.set(key, [...(byStory.get(key) ?? []), row]);
  }
  const pictures = bestPictures(database, news.map(({ id }) => id));
  return [...byStory].map(([key, members]) => {
    return {
      key,
      members: members.map((row) => memberOf(row, fresh.has(row.id), pictures.get(row.id) ?? null)),
      isBack: members.some(({ id }) => shown.has(id)),
      terms: new Map(),
      given: [],
    };
  });
}

/** The same stories with what they are about; asked for those only that have a chance. */
export function withSubjects(database: Database, stories: readonly Candidate[]): Candidate[] {
  return stories.map((story) => {
    const [article] = byShowing(story);
    if (!article) return story;
    const given = database.all<{ id: number }>('SELECT related_id AS id FROM related_given WHERE article_id = ? ORDER BY rank', article.id);
    return { ...story, terms: termsOf(database, article.id), given: given.map(({ id }) => id) };
  });
}

function memberOf({ id, feedId, feedKind, sectionId, section, title, at, readAt, isReady, words }: Row, isNew: boolean, picture: Member['picture']): Member {
  return {
    id, feedId, feedKind, sectionId, section, title, at, isNew, picture,
    readiness: isReady === 1 ? 'ready' : words === null ? 'headline-only' : 'part',
    words: words ?? 0,
    isRead: readAt !== null,
  };
}

/** The weightiest terms of an article as a vector of length 1. */
function termsOf(database: Database, id: ArticleId): Map<number, number> {
  const document = documentOfArticle(database, id);
  if (!document) return new Map();
  const weights = [...document.record.terms].map((term, index): [number, number] => [term, document.vector[index] ?? 0]);
  const telling = weights.toSorted((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, termsCompared);
  const length = Math.hypot(...telling.map(([, weight]) => weight)) || 1;
  return new Map(telling.map(([term, weight]) => [term, weight / length]));
}
