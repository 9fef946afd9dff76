import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArticleId, FeedId } from '../contract/model';
import type { PressedEntry } from '../contract/pressed';
import type { FeedSchedule } from '../contract/schedule';
import type { ReaderCalls, WriterCalls } from '../contract/threads';
import { openDatabase, type Database } from '../store/database';
import { migrate } from '../store/migrate';
import { readerCalls } from '../store/reader';
import { writerCalls } from '../store/writer';

/** An article of a test; what is left out is empty. */
export interface TestArticle {
  readonly title: string;
  readonly text?: string;
  readonly authors?: readonly string[];
  readonly categories?: readonly string[];
  readonly language?: string;
  readonly publishedAt?: number;
  readonly url?: string;
  readonly picture?: boolean;
}

export interface TestArchive {
  readonly file: string;
  readonly database: Database;
  readonly reader: ReaderCalls;
  writer: WriterCalls;
  follow(title: string, section?: string, url?: string): FeedId;
  /** Stores articles as a poll of the feed brings them; answers their ids in the order given. */
  arrive(feedId: FeedId, articles: readonly TestArticle[]): Promise<ArticleId[]>;
  /** Takes all that waits into the full-text index. */
  index(): void;
  /** Opens the archive again, as after a restart. */
  restart(): void;
  close(): void;
}

const schedule: FeedSchedule = {
  validators: null,
  fullAnswerAt: null,
  bodyHash: null,
  askedAt: null,
  succeededAt: null,
  changedAt: null,
  nextAt: 0,
  nextWhy: 'new',
  interval: 3_600_000,
  chosenInterval: null,
  hints: null,
  failures: 0,
  problem: null,
  retryAfter: null,
  isPaused: false,
  goneAt: null,
  movedTo: null,
  movedPolls: 0,
  isPrivate: false,
};

/** An archive of the current schema on a real file, with both its threads' calls. */
export function openTestArchive(): TestArchive {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-store-'));
  const file = join(folder, 'archive.db');
  let database = openDatabase(file, 'writer');
  migrate(database, file);
  let readerDatabase = openDatabase(file, 'reader');
  let stored = 0;
  let feeds = 0;

  const archive = {
    file,
    database,
    reader: readerCalls(readerDatabase),
    writer: writerCalls(database),
    follow(title: string, section?: string, url = `https://feed-${++feeds}.example/feed.xml`): FeedId {
      return archive.writer.followFeeds({ feeds: [{ url, title, siteUrl: null, section: section ?? null }] }).answer[0] ?? 0;
    },
    async arrive(feedId: FeedId, articles: readonly TestArticle[]): Promise<ArticleId[]> {
      const entries = articles.map((article) => entryOf(article, ++stored));
      const feed = { format: 'rss', version: null, title: null, siteUrl: null, description: null, language: null, iconUrl: null, isWhole: true, refresh: { ttl: null, skipHours: [], skipDays: [], syndicationPeriod: null }, entries } as const;
      const { answer } = await archive.writer.storePoll({ feedId, feed, whenNew: schedule, whenSame: schedule });
      return answer.newArticles.toReversed();
    },
    index(): void {
      while (archive.writer.indexPending({ limit: 500 }) > 0);
    },
    restart(): void {
      database.close();
      readerDatabase.close();
      database = openDatabase(file, 'writer');
      readerDatabase = openDatabase(file, 'reader');
      Object.assign(archive, { database, reader: readerCalls(readerDatabase), writer: writerCalls(database) });
    },
    close(): void {
      database.close();
      readerDatabase.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return archive;
}

function entryOf({ title, text, authors = [], categories = [], language, publishedAt, url, picture }: TestArticle, number: number): PressedEntry {
  const lead = picture ? { url: `https://pictures.example/${number}.png`, width: 600, height: 400, alt: '' } : null;
  return {
    guid: `article-${number}`,
    url: url ?? null,
    urlKey: url ?? null,
    title,
    authors,
    publishedAt: publishedAt ?? null,
    updatedAt: null,
    summary: null,
    language: language ?? null,
    categories,
    enclosures: [],
    commentsUrl: null,
    body: text === undefined ? null : { html: `<p>${text}</p>`, text, words: text.split(/\s+/).length, pictures: [] },
    partReason: text === undefined ? 'no-text' : null,
    leadPicture: lead,
    digest: `${number}`,
  };
}
