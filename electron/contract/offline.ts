import type { ArticleId } from './model';
import type { PartReason } from './part-reasons';

/** A link that was followed without a network and is fetched when there is one. */
export interface WaitingLink {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly addedAt: number;
  /** Why the last try failed; null: there was none. */
  readonly why: string | null;
}

/** What a request is for. `blocked`: a window tried it, and it never left. */
export type RequestPurpose = 'feed' | 'discovery' | 'page' | 'picture' | 'icon' | 'blocked';

/** Requests of one day to one host for one purpose. */
export interface LedgerRow {
  /** The day's start, UTC. */
  readonly day: number;
  readonly host: string;
  readonly purpose: RequestPurpose;
  readonly requests: number;
  readonly failures: number;
  /** Received. */
  readonly bytes: number;
}

/** What the archive takes on disk, in bytes. */
export interface StorageUse {
  readonly text: number;
  /** Of the database, all but the text: the full-text index above all. */
  readonly index: number;
  readonly pictures: number;
  /** Of the pictures, those of saved stories. */
  readonly saved: number;
  readonly limit: number;
  /** Read stories that are not saved. */
  readonly readArticles: number;
}

/** An article that can't be read whole without a network yet. */
export interface NotReady {
  readonly id: ArticleId;
  readonly title: string;
  readonly why: PartReason | 'pictures';
  /** When it appeared, milliseconds since 1970. */
  readonly listedAt: number;
  /** What is here of it, in bytes. */
  readonly bytes: number;
  readonly missingPictures: number;
}

/** `slow`: text comes first, pictures after; `metered`: pictures wait until somebody asks. */
export type NetworkKind = 'usual' | 'slow' | 'metered';

/** How much of what the followed feeds brought can be read without a network. */
export interface OfflineReport {
  readonly ready: number;
  readonly notReady: readonly NotReady[];
  readonly pictures: { readonly stored: number; readonly missing: number };
  /** Of text and pictures, on disk. */
  readonly bytes: number;
}
