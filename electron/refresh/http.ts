import type { RequestPurpose } from '../contract/offline';
import type { Validators } from '../contract/schedule';

const MiB = 1024 * 1024;

/** What one fetch may cost. */
export interface Limits {
  /** Bytes as they travel, and inflated. */
  readonly wire: number;
  readonly inflated: number;
  /** Milliseconds from asking to the last byte, redirects included. */
  readonly deadline: number;
}

export const feedLimits: Limits = { wire: 16 * MiB, inflated: 64 * MiB, deadline: 30_000 };


/** What signs in, and the origin it was typed for. */
export interface Authorization {
  readonly origin: string;
  /** Of the `Authorization` header. */
  readonly value: string;
}

export interface FetchRequest {
  readonly url: string;
  readonly purpose: RequestPurpose;
  readonly accept: string;
  readonly limits: Limits;
  /** Sent only to the address that they came from. */
  readonly validators?: Validators | null;
  /** An origin a person typed: it may be on their own network. No other private address is ever asked. */
  readonly trustedOrigin?: string | null;
  /** Further request headers for that one feed. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly userAgent?: string | null;
  /** For pictures, at completion only. */
  readonly referer?: string | null;
  /** Sent to its own origin only, whatever redirects say. */
  readonly authorization?: Authorization | null;
  readonly signal?: AbortSignal;
}

export interface FetchAnswer {
  readonly status: number;
  /** Where it was answered, after redirects. */
  readonly url: string;
  /** Where an unbroken row of permanent redirects led to; null: there was none. */
  readonly permanentUrl: string | null;
  /** Header names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** Inflated; empty for an answer without a body. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** One line of the ledger. */
export interface LedgerEntry {
  readonly at: number;
  readonly host: string;
  readonly purpose: RequestPurpose;
  readonly status: number | null;
  readonly bytes: number;
}

/** What {@link Http} is made with. */
export interface HttpOptions {
  /** `Broadsheet/1.0 (+https://…; desktop feed reader)`. */
  readonly userAgent: string;
  /** The system's proxy for an address, as PAC files write it: `DIRECT`, `PROXY host:port`, `SOCKS5 host:port`. */
  readonly proxyFor: (url: string) => Promise<string>;
  readonly note: (entry: LedgerEntry) => void;
}

export interface Http {
  /** @throws RequestError */
  fetch(request: FetchRequest): Promise<FetchAnswer>;
  close(): Promise<void>;
}
