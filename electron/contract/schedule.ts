import type { RefreshHints } from './feed';

/** When to ask a feed, and what is known of asking it. Times are milliseconds since 1970 UTC, spans milliseconds. */

/** What is wrong with a secure connection; `no-tls`: the server doesn't speak it at all. */
export type TlsFault = 'expired' | 'self-signed' | 'other-name' | 'untrusted' | 'no-tls';

/** Why a feed could not be read. */
export type FeedProblem =
  | { readonly kind: 'dns'; readonly host: string }
  | { readonly kind: 'connect'; readonly host: string }
  | { readonly kind: 'tls'; readonly host: string; readonly fault: TlsFault }
  | { readonly kind: 'timeout'; readonly host: string }
  | { readonly kind: 'too-large'; readonly limit: number }
  | { readonly kind: 'redirects'; readonly hops: number }
  | { readonly kind: 'private-address'; readonly host: string }
  | { readonly kind: 'bad-address'; readonly address: string }
  | { readonly kind: 'http'; readonly status: number; readonly host: string }
  | { readonly kind: 'sign-in'; readonly host: string; /** That asked; older archives don't say. */ readonly origin?: string }
  | { readonly kind: 'gone'; readonly host: string }
  | { readonly kind: 'busy'; readonly host: string }
  | { readonly kind: 'encoding'; readonly host: string }
  | { readonly kind: 'cut-off'; readonly host: string }
  | { readonly kind: 'not-a-feed'; readonly host: string }
  | { readonly kind: 'offline' }
  | { readonly kind: 'unreadable'; readonly detail: string };

/** Why a feed is asked at the time it is asked. */
export type NextReason =
  | 'new'
  | 'changes-often'
  | 'changes-seldom'
  | 'chosen'
  | 'server-said'
  | 'retry-after'
  | 'quiet-hours'
  | 'failed';

/** What a body came with, and goes back with for that address only. */
export interface Validators {
  readonly url: string;
  readonly etag: string | null;
  readonly lastModified: string | null;
}

export interface FeedSchedule {
  readonly validators: Validators | null;
  /** When a whole body last came, not only "unchanged". */
  readonly fullAnswerAt: number | null;
  /** SHA-256 of the body that was stored, hexadecimal. */
  readonly bodyHash: string | null;
  readonly askedAt: number | null;
  readonly succeededAt: number | null;
  /** When it last brought something new. */
  readonly changedAt: number | null;
  readonly nextAt: number;
  readonly nextWhy: NextReason;
  /** Between polls, by how often it really changes. */
  readonly interval: number;
  /** Set by the person. */
  readonly chosenInterval: number | null;
  /** What the stored body asks of those who poll. */
  readonly hints: RefreshHints | null;
  /** In a row. */
  readonly failures: number;
  readonly problem: FeedProblem | null;
  /** The server asked to be left alone until then. */
  readonly retryAfter: number | null;
  readonly isPaused: boolean;
  /** When it said that it is gone for good. */
  readonly goneAt: number | null;
  readonly movedTo: string | null;
  /** Polls in a row that the new address answered with the same feed. */
  readonly movedPolls: number;
  /** Whether its own address is on this computer or the local network. */
  readonly isPrivate: boolean;
}

/** A feed as the refresh knows it. */
export interface ScheduledFeed {
  readonly id: number;
  readonly url: string;
  readonly title: string;
  readonly userAgent: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly schedule: FeedSchedule;
}
