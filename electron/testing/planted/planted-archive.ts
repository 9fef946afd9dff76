import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { termsOf } from '../../press/article/terms';
import { openDatabase, type Database } from '../../store/database';
import { migrate } from '../../store/migrate';
import { storyOf } from '../../store/stories';
import { listWithoutTerms, takeInTerms } from '../../store/terms';
import type { PlantedArticle } from './site';

const start = Date.UTC(2026, 2, 2, 8);
/** What the program takes in at a time (api/terms.ts). */
const batch = 30;

export interface PlantedArchive {
  readonly database: Database;
  /** Stores articles as feeds bring them, one feed after another, and takes each feed's in before the next. Answers their ids. */
  arrive(articles: readonly PlantedArticle[]): number[];
  storiesOf(ids: readonly number[]): (number | null)[];
  close(): void;
}

/** An archive of its own, without a program around it. */
export function openPlantedArchive(): PlantedArchive {
  const folder = mkdtempSync(join(tmpdir(), 'planted-'));
  const file = join(folder, 'archive.db');
  const database = openDatabase(file, 'writer');
  migrate(database, file);
  database.script('PRAGMA synchronous = OFF');
  const feeds = new Map<string, number>();

  function feedOf({ feed, language }: PlantedArticle): number {
    const known = feeds.get(feed);
    if (known !== undefined) return known;
    const { id } = database.run(`INSERT INTO feed (kind, url, title, position, language) VALUES ('web', ?, ?, 0, ?)`, `https://feed.invalid/${feeds.size}`, feed, language);
    feeds.set(feed, id);
    return id;
  }

  function store(article: PlantedArticle): number {
    const at = start + Math.round(article.hours * 3_600_000);
    const feedId = feedOf(article);
    const { id } = database.run(
      'INSERT INTO article (feed_id, identity, title, language, published_at, received_at) VALUES (?, hex(randomblob(8)), ?, ?, ?, ?)',
      feedId, article.title, null, at, at,
    );
    database.run('INSERT INTO article_state (article_id, feed_id, listed_at) VALUES (?, ?, ?)', id, feedId, at);
    if (article.text) database.run(`INSERT INTO article_body (article_id, html, text, words) VALUES (?, '', ?, 0)`, id, article.text);
    return id;
  }

  return {
    database,
    arrive(articles) {
      const ids: number[] = [];
      const byFeed = new Map<string, PlantedArticle[]>();
      const order = new Map<PlantedArticle, number>();
      for (const article of articles) byFeed.set(article.feed, [...(byFeed.get(article.feed) ?? []), article]);
      for (const list of byFeed.values()) {
        database.transaction(() => list.forEach((article) => order.set(article, store(article))));
        takeInAll(database);
      }
      for (const article of articles) ids.push(order.get(article) ?? 0);
      return ids;
    },
    storiesOf: (ids) => ids.map((id) => storyOf(database, id)),
    close() {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function takeInAll(database: Database): void {
  for (;;) {
    const waiting = listWithoutTerms(database, batch);
    if (waiting.length === 0) return;
    takeInTerms(database, waiting.map(({ id, title, text }) => ({ id, terms: termsOf({ title, text }) })));
  }
}
