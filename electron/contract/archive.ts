import type { ArchiveRule } from './rules';

/**
 * The archive as a file: what `export --format json` writes, what `list --json` and `show --json` give.
 * docs/archive-format.md describes every field, docs/archive.schema.json checks it. Times are ISO 8601 UTC;
 * what is not known is null, never invented.
 */
export interface Archive {
  readonly version: 1;
  readonly exportedAt: string;
  readonly feeds: readonly ArchiveFeed[];
  readonly rules: readonly ArchiveRule[];
  readonly articles: readonly ArchiveArticle[];
}

export interface ArchiveFeed {
  readonly url: string;
  readonly siteUrl: string | null;
  readonly title: string;
  /** Names from the outside in, joined by "/". */
  readonly section: string | null;
  readonly language: string | null;
  /** When it last answered with a feed. */
  readonly lastSyncedAt: string | null;
  /** Why the last try failed, for a person. */
  readonly error: string | null;
}

export interface ArchiveArticle {
  readonly id: number;
  readonly feedUrl: string;
  /** As the feed says it. */
  readonly guid: string | null;
  readonly url: string | null;
  readonly title: string;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly updatedAt: string | null;
  readonly receivedAt: string;
  readonly summary: string | null;
  /** What is shown: sanitised, links absolute, pictures by their original address. Absent in `list`. */
  readonly contentHtml?: string | null;
  /** Its prose without captions and credits, a line a block. Absent in `list`. */
  readonly contentText?: string | null;
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly { readonly url: string; readonly type: string | null; readonly length: number | null }[];
  readonly pictures: readonly { readonly url: string; readonly stored: boolean; readonly bytes: number | null }[];
  readonly read: boolean;
  readonly saved: boolean;
  readonly savedAt: string | null;
  readonly tags: readonly string[];
  readonly offline: ArchiveOffline;
  /** Ids of related articles, closest first, where they are stored; else null. */
  readonly related: readonly number[] | null;
}

export interface ArchiveOffline {
  /** The text is whole and every picture that can be had is stored. */
  readonly ready: boolean;
  readonly missing: readonly { readonly what: 'text' | 'picture'; readonly url: string | null; readonly why: string }[];
}
