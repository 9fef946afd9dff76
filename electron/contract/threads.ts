import type { Reads, Writes } from './api';
import type { ArchiveArticle, ArchiveFeed } from './archive';
import type { CompletionTask, FeedText, PictureOutcome, PictureVerdict, PressedPage } from './completion';
import type { EditionBook } from './edition-book';
import type { FoundIcon, IconTask } from './icons';
import type { ArticleId, EditionId, FeedId, SectionId, UndoableStep } from './model';
import type { WaitingLink } from './offline';
import type { PageReason } from './part-reasons';
import type { Terms } from './terms';
import type { PackedFeedAnswer, PressedFeed, PressedFeedAnswer } from './pressed';
import type { RuleContent, RuleTrial } from './rules';
import type { Discovery, FeedCandidate, Subscription, Subscriptions } from './feed';
import type { FeedSchedule, NextReason, ScheduledFeed } from './schedule';

/** A set of functions that another thread answers. */
export type CallsOf<C> = { [Name in keyof C]: (input: never) => unknown };

/** The near end of another thread, as rooms are handed it. */
export interface Thread<C extends CallsOf<C>> {
  /** Asks the thread; rejects with a BroadsheetError when it fails, stops or is past its deadline. `transfer` is moved there, not copied. */
  call<Name extends keyof C & string>(name: Name, input: Parameters<C[Name]>[0], transfer?: readonly ArrayBuffer[]): Promise<Awaited<ReturnType<C[Name]>>>;
  /** Lets what was asked finish, then ends the thread. */
  close(): Promise<void>;
}

/** What a write changed, for the announcement after it. */
export interface Changes {
  /** Articles whose rows changed; null: too many to name. */
  readonly articles?: readonly ArticleId[] | null;
  readonly feeds?: boolean;
  /** How many articles are new. */
  readonly arrived?: number;
  readonly settings?: boolean;
  /** Links that wait for a network. */
  readonly links?: boolean;
  readonly editions?: boolean;
  /** Which stories are followed. */
  readonly timelines?: boolean;
  /** Which tags there are, or what they are called. */
  readonly tags?: boolean;
  /** Saved searches. */
  readonly searches?: boolean;
  readonly rules?: boolean;
  /** New articles to tell a person of. */
  readonly notices?: readonly ArticleId[];
}

export interface Written<T> {
  readonly answer: T;
  readonly changes: Changes;
}

/** The reader thread's calls. */
export interface ReaderCalls extends Omit<Reads, 'tryRule'> {
  tryRule(input: { rule: RuleContent }): Promise<RuleTrial>;
  /** Changes each time anyone else, our writer too, commits to the archive. */
  getDataVersion(): number;
  /** Whether the archive has ever held the bundled edition. */
  hasSeenEdition(): boolean;
  getSqliteVersion(): string;
  /** Whether an edition is to be made of its own accord. */
  isEditionDue(input: { now: number }): boolean;
  /** Whether articles wait for the index, or a removed feed's for their end: what {@link WriterCalls} tidy. */
  needsTidying(): boolean;
  countWithoutTerms(): number;
  getScheduledFeeds(): readonly ScheduledFeed[];
  exportFeeds(): readonly ArchiveFeed[];
  /** The next articles after an id, in the order of their ids. */
  exportArticles(input: { after: ArticleId; limit: number }): readonly ArchiveArticle[];
  /** Articles with something to fetch now; `wanted`: by whom at least (1: Broadsheet itself, 2: a person). */
  getCompletionTasks(input: { wanted: number; limit: number; now: number }): readonly CompletionTask[];
  countCompletionTasks(input: { wanted: number; now: number }): number;
  getPictureTasks(input: { id: ArticleId; now: number }): readonly { readonly id: number; readonly url: string }[];
  getFeedText(input: { id: ArticleId }): FeedText;
  getDueLinks(): readonly WaitingLink[];
  /** Of these files on the pictures' way in, those that belong to stored pictures. */
  filterStored(input: { files: readonly string[] }): readonly string[];
  listUnusedPictures(input: { limit: number }): UnusedPictures;
  /** Feeds whose icon is to be looked for now. */
  getIconTasks(input: { now: number; limit: number }): readonly IconTask[];
  check(): StoreCheck;
  /** Sign-ins as the keychain sealed them. */
  getCredentials(): readonly { readonly origin: string; readonly sealed: Uint8Array }[];
  /** The feed that is followed at that address, or was; null: none. */
  findFeed(input: { url: string }): { readonly id: FeedId; readonly isFollowed: boolean } | null;
  /** Articles whose terms have yet to be made, in the order they came. */
  listWithoutTerms(input: { limit: number }): readonly ArticleWords[];
}

/** What terms are made from. */
export interface ArticleWords {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
}

type StoredWrites = Omit<Writes, 'restoreBundledEdition' | 'undo' | 'makeEdition'>;
/** They may have to load the engine of regular expressions first. */
type RuleChecks = 'saveRule' | 'importRules';

/** The writer thread's calls. */
export type WriterCalls = {
  [Name in keyof StoredWrites]: (
    input: Parameters<StoredWrites[Name]>[0],
  ) => Name extends RuleChecks ? Promise<Written<ReturnType<StoredWrites[Name]>>> : Written<ReturnType<StoredWrites[Name]>>;
} & {
  /** Opens the archive and brings it to the current schema. @throws store-newer, store-damaged, profile-unwritable */
  open(input: undefined): void;
  /** Changes each time another program commits to the archive. */
  getDataVersion(input: undefined): number;
  undo(input: undefined): Written<UndoableStep | null>;
  importEdition(input: PressedEdition): Written<void>;
  /** Makes an edition of what came in since the last one. `due`: only when its time has come; null: none was to be made. */
  makeEdition(input: { when: 'due' | 'news' | 'always'; now: number }): Written<EditionId | null>;
  /** Stores a poll that brought a body; the articles and the schedule in one transaction. */
  storePoll(input: PolledFeed): Promise<Written<StoredPoll>>;
  /** The same with entries as `pressPoll` packed them. */
  storePackedPoll(input: PackedPoll): Promise<Written<StoredPoll>>;
  /** Stores polls that brought no body: unchanged, or failed. */
  keepSchedules(input: { polls: readonly { readonly feedId: FeedId; readonly schedule: FeedSchedule }[] }): Written<void>;
  /** Follows feeds; those that are followed stay as they are. Answers their ids, in order. */
  followFeeds(input: { feeds: readonly FeedToFollow[] }): Written<readonly FeedId[]>;
  /** The person's own span between polls, with the time of the next one that follows from it. */
  keepInterval(input: { id: FeedId; chosenInterval: number | null; nextAt: number; nextWhy: NextReason }): Written<void>;
  /** The person says where it is now: all that is known of asking the old address goes. False: another feed is followed there already. */
  readdressFeed(input: { feedId: FeedId; url: string }): Written<boolean>;
  keepCredential(input: { origin: string; sealed: Uint8Array }): void;
  removeCredential(input: { origin: string }): void;
  /** A permanent move has proved itself; false: another feed is followed there already. */
  changeFeedAddress(input: { feedId: FeedId; url: string }): Written<boolean>;
  storePage(input: { id: ArticleId; page: PressedPage; finalUrl: string }): Written<void>;
  notePageFailure(input: { id: ArticleId; reason: PageReason }): Written<void>;
  notePicture(input: { id: number; outcome: PictureOutcome }): Written<void>;
  /** Wants everything stored that is not ready; answers how many. */
  wantAll(input: undefined): number;
  storeLink(input: { link: WaitingLink; page: PressedPage; title: string; linksTitle: string }): Written<ArticleId>;
  noteLinkFailure(input: { id: number; why: string }): Written<void>;
  /** What came of looking for a site's icon; null: nothing. */
  keepIcon(input: { feedIds: readonly FeedId[]; icon: FoundIcon | null; now: number }): Written<void>;
  noteRequests(input: { requests: readonly NotedRequest[] }): void;
  clearSpace(input: { batch: number; now: number }): Written<Cleared>;
  clearRead(input: { batch: number; now: number }): Written<Cleared>;
  dropPictures(input: { ids: readonly number[] }): void;
  /** null: taken or renewed; else who holds it, in words. */
  takeLease(input: { name: string; holder: string; token: string }): string | null;
  releaseLease(input: { name: string; token: string }): void;
  /** Takes up to `limit` waiting articles into the full-text index; answers how many still wait. */
  indexPending(input: { limit: number }): number;
  /** Takes in the terms of articles and puts each into its story; announces the articles whose story is new or changed. */
  takeInTerms(input: { articles: readonly { readonly id: ArticleId; readonly terms: Terms }[] }): Written<void>;
  /** Frees what long-removed feeds took, up to `limit` articles; answers whether there may be more. */
  purgeRemovedFeeds(input: { limit: number }): boolean;
};

/** A press thread's calls: bytes in, values out. */
export interface PressCalls {
  /** @throws edition-damaged */
  pressEdition(input: { bytes: Uint8Array }): PressedEdition;
  /** @throws not-a-feed */
  pressFeed(input: { bytes: Uint8Array; url: string; contentType: string | null; knownHash: string | null }): PressedFeedAnswer;
  /** The same for the writer to store. @throws not-a-feed */
  pressPoll(input: { bytes: Uint8Array; url: string; contentType: string | null; knownHash: string | null }): PackedFeedAnswer;
  /** What a page says of its site's feeds and icons. */
  discover(input: { bytes: Uint8Array; url: string; contentType: string | null }): Discovery;
  /** Addresses worth a try where a page names no feed, best first. */
  guessFeedAddresses(input: { url: string }): readonly FeedCandidate[];
  /** A page, read and weighed against what the feed gave. @throws page-too-large */
  pressPage(input: { bytes: Uint8Array; contentType: string | null; requestedUrl: string; finalUrl: string; title: string; feed: FeedText }): PressedPage & { readonly title: string };
  pressPicture(input: { bytes: Uint8Array; contentType: string | null }): PictureVerdict & { readonly bytes: Uint8Array };
  writeOpml(input: { feeds: readonly Subscription[]; title: string; createdAt: number }): string;
  /** @throws not-opml */
  pressOpml(input: { bytes: Uint8Array }): Subscriptions;
  writeEpub(input: { book: EditionBook }): Uint8Array;
  /** As one HTML page that needs nothing else. */
  writePage(input: { book: EditionBook }): string;
  /** What related news and stories compare articles by. */
  makeTerms(input: { articles: readonly ArticleWords[] }): readonly { readonly id: ArticleId; readonly terms: Terms }[];
}

export interface PressedArticle {
  readonly guid: string;
  readonly title: string;
  readonly titleIsEditorial: boolean;
  readonly section: string;
  readonly picture: { readonly src: string; readonly width: number; readonly height: number; readonly alt: string } | null;
  readonly body: { readonly html: string; readonly text: string; readonly words: number } | null;
}

/** The bundled edition, ready to store. */
export interface PressedEdition {
  readonly title: string;
  readonly language: string;
  readonly sections: readonly string[];
  /** In the order of the list. */
  readonly articles: readonly PressedArticle[];
  /** Of one article: the guids of its related headlines, closest first. */
  readonly related: { readonly guid: string; readonly guids: readonly string[] };
}

/** What a poll of one feed brought, with the schedule for either case. */
export interface PolledFeed {
  readonly feedId: FeedId;
  readonly feed: PressedFeed;
  readonly whenNew: FeedSchedule;
  readonly whenSame: FeedSchedule;
}

export interface PackedPoll extends Omit<PolledFeed, 'feed'> {
  readonly feed: Omit<PressedFeed, 'entries'>;
  readonly entries: Uint8Array<ArrayBuffer>;
}

export interface StoredPoll {
  readonly newArticles: readonly ArticleId[];
  readonly updatedArticles: readonly ArticleId[];
  /** False: none of its entries was known before, though articles are stored. */
  readonly isSameFeed: boolean;
}

export interface FeedToFollow {
  readonly url: string;
  readonly title: string;
  readonly siteUrl: string | null;
  /** An existing section's id, a path of one to be made, or null for none. */
  readonly section: SectionId | string | null;
}

/** Pictures that no article shows any more. */
export interface UnusedPictures {
  readonly ids: readonly number[];
  /** Those that no other picture has as well. */
  readonly files: readonly string[];
}

/** What clearing space took out. */
export interface Cleared {
  readonly articles: number;
  readonly hasMore: boolean;
}

/** The state of the archive's file. */
export interface StoreCheck {
  /** Empty: SQLite found nothing wrong. */
  readonly faults: readonly string[];
  readonly schema: number;
  readonly feeds: number;
  readonly articles: number;
  readonly saved: number;
  /** Requests that a window tried to make in the last days and was refused. */
  readonly blocked: number;
  readonly bytes: number;
}

/** One request, for the ledger. */
export interface NotedRequest {
  readonly at: number;
  readonly host: string;
  readonly purpose: string;
  /** null: nothing answered. */
  readonly status: number | null;
  readonly bytes: number;
}
