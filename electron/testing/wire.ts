import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ArchiveArticle } from '../contract/archive';
import type { FeedId } from '../contract/model';
import type { ScheduledFeed } from '../contract/schedule';
import type { CallsOf, PressCalls, ReaderCalls, Thread, WriterCalls } from '../contract/threads';
import { pressCalls } from '../press/calls';
import { openCredentials, type Credentials, type Keychain } from '../refresh/credentials';
import { openHttp } from '../refresh/fetch';
import type { Http, LedgerEntry } from '../refresh/http';
import { refreshFeed, type FeedResult, type RefreshTools } from '../refresh/refresh';
import { openDatabase, type Database } from '../store/database';
import { migrate } from '../store/migrate';
import { readerCalls } from '../store/reader';
import { writerCalls } from '../store/writer';

/** The production's rooms for a refresh, over a real archive and the real network client, joined without threads. */
export interface Wire {
  readonly database: Database;
  readonly reader: ReaderCalls;
  readonly writer: WriterCalls;
  readonly http: Http;
  readonly credentials: Credentials;
  /** The reader and writer as rooms are handed them. */
  readonly threads: { readonly reader: Thread<ReaderCalls>; readonly writer: Thread<WriterCalls> };
  readonly tools: RefreshTools;
  readonly ledger: LedgerEntry[];
  /** Milliseconds added to the clock. */
  ahead: number;
  follow(url: string): FeedId;
  feed(id: FeedId): ScheduledFeed;
  /** One poll; what a failure has to store is stored. */
  poll(id: FeedId): Promise<FeedResult>;
  articles(): ArchiveArticle[];
  close(): Promise<void>;
}

/** A keychain whose seal can be told from what it holds. */
export const testKeychain: Keychain = {
  isSafe: () => true,
  seal: (text) => Uint8Array.from(Buffer.from(text), (byte) => byte ^ 0x5a),
  open: (sealed) => Buffer.from(sealed.map((byte) => byte ^ 0x5a)).toString(),
};

export function openWire(proxyFor: (url: string) => Promise<string> = async () => 'DIRECT', keychain = testKeychain): Wire {
  const folder = mkdtempSync(join(tmpdir(), 'broadsheet-wire-'));
  const file = join(folder, 'archive.db');
  const database = openDatabase(file, 'writer');
  migrate(database, file);
  const readerDatabase = openDatabase(file, 'reader');
  const reader = readerCalls(readerDatabase);
  const writer = writerCalls(database);
  const ledger: LedgerEntry[] = [];
  const http = openHttp({ userAgent: 'Broadsheet/0 (+https://example.invalid; desktop feed reader)', proxyFor, note: (entry) => ledger.push(entry) });
  const threads = { reader: direct<ReaderCalls>(reader), writer: direct<WriterCalls>(writer) };
  const credentials = openCredentials({ ...threads, keychain });
  const wire: Wire = {
    database,
    reader,
    writer,
    http,
    credentials,
    threads,
    ledger,
    ahead: 0,
    tools: {
      http,
      authorizationFor: credentials.authorizationFor,
      press: direct<PressCalls>(pressCalls),
      writer: threads.writer,
      announced: async (writing) => (await writing).answer,
      keep: async (feedId, schedule) => writer.keepSchedules({ polls: [{ feedId, schedule }] }).answer,
      now: () => Date.now() + wire.ahead,
      random: () => 0,
    },
    follow(url) {
      const [id] = writer.followFeeds({ feeds: [{ url, title: 'A feed', siteUrl: null, section: null }] }).answer;
      return id ?? 0;
    },
    feed(id) {
      const feed = reader.getScheduledFeeds().find((each) => each.id === id);
      if (!feed) throw new Error(`feed ${id} is not followed`);
      return feed;
    },
    async poll(id) {
      const result = await refreshFeed(wire.feed(id), wire.tools);
      if (result.kind === 'failed') await result.keep();
      return result;
    },
    articles: () => [...reader.exportArticles({ after: 0, limit: 100_000 })],
    async close() {
      await http.close();
      readerDatabase.close();
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
  return wire;
}

/** Calls as a thread that answers in this one. */
function direct<C extends CallsOf<C>>(calls: C): Thread<C> {
  return {
    call: async (name, input) => (await calls[name](input as never)) as never,
    close: async () => undefined,
  };
}
