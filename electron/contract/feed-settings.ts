import * as v from 'valibot';
import type { FeedId, FullText } from './model';
import type { FeedSchedule } from './schedule';

/** What Settings show of a feed and let a person change. Times are milliseconds since 1970 UTC, spans milliseconds. */

/** How asking a feed goes. */
export interface FeedState
  extends Pick<FeedSchedule, 'askedAt' | 'succeededAt' | 'changedAt' | 'nextAt' | 'nextWhy' | 'interval' | 'chosenInterval' | 'failures' | 'problem' | 'retryAfter' | 'goneAt' | 'isPaused'> {
  readonly id: FeedId;
}

export interface FeedSettings {
  readonly state: FeedState;
  /** The feed's own name for itself; null: it has not said. */
  readonly givenTitle: string | null;
  /** Articles of the last four weeks, and all that are stored. */
  readonly recentArticles: number;
  readonly storedArticles: number;
  readonly followedAt: number | null;
  readonly userAgent: string | null;
  /** Further request headers. */
  readonly headers: Readonly<Record<string, string>>;
  readonly fullText: FullText;
}

/** A name and password (RFC 7617), or a token (RFC 6750). */
export type SignIn = { readonly kind: 'password'; readonly user: string; readonly password: string } | { readonly kind: 'token'; readonly token: string };

/** Where a sign-in is kept: in the system's keychain, or only until the program ends; `none`: there is none. */
export type SignInState = 'none' | 'keychain' | 'session';

export interface FeedSettingsReads {
  /** Of every followed feed of the web. */
  getFeedStates(): readonly FeedState[];
  /** @throws not-found */
  getFeedSettings(input: { id: FeedId }): FeedSettings;
  /** Languages that followed feeds are written in, BCP 47. */
  getFeedLanguages(): readonly string[];
}

export interface FeedSettingsWrites {
  /** null: the program's own user agent. */
  setUserAgent(input: { id: FeedId; userAgent: string | null }): void;
  /** All headers a feed is asked with beside Broadsheet's own. @throws bad-input for those that Broadsheet sets itself or that carry a sign-in */
  setFeedHeaders(input: { id: FeedId; headers: Readonly<Record<string, string>> }): void;
}

/** Changes that need the schedule's rules or the network. */
export interface FeedSettingsCalls {
  /** null: by how often the feed really changes. */
  setFeedInterval(input: { id: FeedId; interval: number | null }): void;
  /** Looks the typed address up, gives it to the feed and asks it. @throws bad-input, feed-unreachable, not-a-feed, already-followed, sign-in */
  changeFeedAddress(input: { id: FeedId; address: string }): void;
  /** Keeps a sign-in for the origin of an address, and only for it. */
  signIn(input: { url: string; signIn: SignIn }): SignInState;
  signOut(input: { url: string }): void;
  getSignInState(input: { url: string }): SignInState;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const line = v.pipe(v.string(), v.maxLength(2000));
const secret = v.pipe(v.string(), v.minLength(1), v.maxLength(10_000));
/** RFC 9110 §5.6.2. */
const headerName = v.pipe(v.string(), v.maxLength(100), v.regex(/^[!#$%&'*+.^_`|~\dA-Za-z-]+$/));
/** RFC 9110 §5.5: visible characters and blanks, no line ends. */
const headerValue = v.pipe(line, v.regex(/^[\t\x20-\x7e\x80-\xff]*$/));

export const feedSettingsSchemas = {
  getFeedStates: v.undefined(),
  getFeedSettings: v.object({ id }),
  getFeedLanguages: v.undefined(),
  setUserAgent: v.object({ id, userAgent: v.nullable(headerValue) }),
  setFeedHeaders: v.object({ id, headers: v.record(headerName, headerValue) }),
  setFeedInterval: v.object({ id, interval: v.nullable(v.pipe(v.number(), v.minValue(15 * 60_000), v.maxValue(24 * 60 * 60_000))) }),
  changeFeedAddress: v.object({ id, address: line }),
  signIn: v.object({
    url: line,
    signIn: v.variant('kind', [v.object({ kind: v.literal('password'), user: secret, password: secret }), v.object({ kind: v.literal('token'), token: secret })]),
  }),
  signOut: v.object({ url: line }),
  getSignInState: v.object({ url: line }),
};
