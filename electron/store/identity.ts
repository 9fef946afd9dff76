import type { FeedId } from '../contract/model';
import type { PressedEntry } from '../contract/pressed';
import type { Database } from './database';

/** An entry with the identity it is stored under, unique in its feed. */
export interface NamedEntry {
  readonly entry: PressedEntry;
  readonly identity: string;
}

/** A stored article that an entry turned out to be. */
export interface KnownArticle {
  readonly id: number;
  readonly identity: string;
  readonly title: string;
  readonly digest: string | null;
}

/**
 * Names a poll's entries: by the feed's own guid, else by canonical address, else by digest. A guid that
 * several different entries share names none of them; an entry that repeats another is left out.
 */
export function nameEntries(entries: readonly PressedEntry[]): NamedEntry[] {
  const holders = new Map<string, Set<string>>();
  for (const { guid, urlKey, digest } of entries) {
    if (guid === null) continue;
    const contents = holders.get(guid) ?? new Set();
    contents.add(urlKey ?? digest);
    holders.set(guid, contents);
  }
  const named = new Map<string, NamedEntry>();
  for (const entry of entries) {
    const isOwn = entry.guid !== null && holders.get(entry.guid)?.size === 1;
    const identity = isOwn && entry.guid !== null ? entry.guid : entry.urlKey !== null ? `url:${entry.urlKey}` : `digest:${entry.digest}`;
    if (!named.has(identity)) named.set(identity, { entry, identity });
  }
  return [...named.values()];
}

/**
 * The stored article that an entry is, in its own feed only. Feeds that make up new guids at every poll are
 * seen through: an article whose guid is gone from the feed is the one that has the same address and title or
 * date, or the same title and text.
 */
export function findKnown(database: Database, feedId: FeedId, { entry, identity }: NamedEntry, polled: ReadonlySet<string>): KnownArticle | undefined {
  const byIdentity = database.get<KnownArticle>('SELECT id, identity, title, digest FROM article WHERE feed_id = ? AND identity = ?', feedId, identity);
  if (byIdentity) return byIdentity;
  const candidates = [
    ...(entry.urlKey === null ? [] : database.all<Candidate>(`${candidateColumns} WHERE feed_id = ? AND url_key = ? LIMIT 20`, feedId, entry.urlKey)),
    ...database.all<Candidate>(`${candidateColumns} WHERE feed_id = ? AND digest = ? LIMIT 20`, feedId, entry.digest),
  ];
  return candidates.find((candidate) => !polled.has(candidate.identity) && isSame(candidate, entry));
}

interface Candidate extends KnownArticle {
  readonly urlKey: string | null;
  readonly publishedAt: number | null;
}

const candidateColumns = 'SELECT id, identity, title, digest, url_key AS urlKey, published_at AS publishedAt FROM article';

function isSame(candidate: Candidate, entry: PressedEntry): boolean {
  const sameDate = candidate.publishedAt !== null && candidate.publishedAt === entry.publishedAt;
  if (candidate.urlKey !== null && candidate.urlKey === entry.urlKey) return sameDate || candidate.title === entry.title;
  // The same words at another address: a daily template unless the date is the same, or nothing else tells them apart.
  if (candidate.digest !== entry.digest) return false;
  return sameDate || (candidate.publishedAt === null && entry.publishedAt === null && (candidate.urlKey === null || entry.urlKey === null));
}
