import * as v from 'valibot';
import type { ArchiveArticle } from './archive';
import type { CompletionStatus } from './completion';
import { choosingSchemas, type Choosing } from './desk';
import { editionSchemas, type EditionReads, type EditionWrites } from './editions';
import type { Problem } from './errors';
import { feedSettingsSchemas, type FeedSettingsCalls, type FeedSettingsReads, type FeedSettingsWrites } from './feed-settings';
import { listPartSchema, listQuerySchema } from './lists';
import type {
  ArticleId,
  Counts,
  FeedId,
  FeedPreview,
  FullText,
  Headline,
  HeadlineList,
  ListPart,
  ListPosition,
  ListQuery,
  PicturePolicy,
  Rail,
  RefreshStatus,
  RelatedHeadlines,
  Revision,
  SectionId,
  Story,
  UndoableStep,
} from './model';
import type { LedgerRow, NetworkKind, OfflineReport, StorageUse, WaitingLink } from './offline';
import { ruleSchemas, type RuleReads, type RuleWrites } from './rule-calls';
import { searchSchemas, type SearchReads, type SearchWrites } from './search-calls';
import { settingsChangeSchema, type Settings, type SettingsChange } from './settings';
import { systemSchemas, type System } from './system';
import { tagSchemas, type TagReads, type TagWrites } from './tag-calls';
import { timelineSchemas, type TimelineWrites } from './timelines';

/** Questions about what is stored. Answered from the reader thread; they change nothing. */
export interface Reads extends EditionReads, FeedSettingsReads, SearchReads, TagReads, RuleReads {
  getRail(): Rail;
  getCounts(): Counts;
  getSettings(): Settings;
  /** `folded`: articles of one story as one, where Settings say so and the view is not of one feed or of what is saved. */
  listHeadlines(input: { query: ListQuery; folded: boolean }): HeadlineList;
  /** In the order asked; ids that are gone are left out. */
  getHeadlines(input: { ids: readonly ArticleId[] }): readonly Headline[];
  /** @throws not-found */
  getStory(input: { id: ArticleId }): Story;
  /** What the article said before each edit, then what it says now. */
  getRevisions(input: { id: ArticleId }): readonly Revision[];
  getRelated(input: { id: ArticleId }): RelatedHeadlines;
  getListPosition(input: ListQuery): ListPosition | null;
  /** In the shape of the archive, in the order asked. */
  getArchiveArticles(input: { ids: readonly ArticleId[]; bodies: 'with' | 'without' }): readonly ArchiveArticle[];
  getOfflineReport(): OfflineReport;
  getWaitingLinks(): readonly WaitingLink[];
  getLedger(): readonly LedgerRow[];
  getStorage(): StorageUse;
  /** Headlines of that list that arrived after `since`. */
  countNew(input: { query: ListQuery; since: number }): number;
}

/** Changes to what is stored. Each is durable before it answers, and announced to every window after. */
export interface Writes extends EditionWrites, FeedSettingsWrites, SearchWrites, TagWrites, TimelineWrites, RuleWrites {
  /** Of several at once it can be undone. */
  setRead(input: { ids: readonly ArticleId[]; read: boolean }): void;
  /** Marks what the list holds, or a part of it, as far as it had arrived by `asOf`. Can be undone. */
  markListRead(input: { query: ListQuery; asOf: number; part?: ListPart | undefined }): { count: number };
  setSaved(input: { ids: readonly ArticleId[]; saved: boolean }): void;
  keepStoryPosition(input: { id: ArticleId; position: number }): void;
  keepListPosition(input: { query: ListQuery; position: ListPosition | null }): void;
  /** null: the name that the feed gives itself. */
  renameFeed(input: { id: FeedId; title: string | null }): void;
  /** Into a section, one to be made (a path), or none. */
  moveFeed(input: { id: FeedId; section: SectionId | string | null }): void;
  /** Puts a feed into a section, before one of its feeds; null: at its end. */
  placeFeed(input: { id: FeedId; section: SectionId | null; before: FeedId | null }): void;
  /** Puts a section before another of the rail; null: at the end. */
  placeSection(input: { id: SectionId; before: SectionId | null }): void;
  setFeedPaused(input: { id: FeedId; isPaused: boolean }): void;
  renameSection(input: { id: SectionId; path: string }): void;
  /** Its feeds stay followed, in none. */
  removeSection(input: { id: SectionId }): void;
  /** Stops following; saved articles stay. Can be undone. */
  removeFeed(input: { id: FeedId }): void;
  /** Puts the bundled edition back as it came, keeping marks of articles that were still there. */
  restoreBundledEdition(): void;
  /** Shows the other text of an article that has two. @throws not-found */
  switchContent(input: { id: ArticleId }): void;
  setFullText(input: { id: FeedId; fullText: FullText }): void;
  /** `limit`: bytes one picture may take, null: as Settings say. */
  setSectionPictures(input: { id: SectionId; pictures: PicturePolicy; limit: number | null }): void;
  /** A person wants these completed. `retry`: what failed is tried again at once. */
  wantArticles(input: { ids: readonly ArticleId[]; retry: boolean }): void;
  /** Keeps a link to be fetched when there is a network. */
  queueLink(input: { url: string; title: string; from: ArticleId | null }): void;
  dropLink(input: { id: number }): void;
  /** Takes back the last undoable step; null: there is none. */
  undo(): UndoableStep | null;
  changeSettings(input: SettingsChange): void;
}

/** What takes the network. */
export interface Following extends FeedSettingsCalls, Choosing {
  /** The feeds behind an address that a person typed. @throws bad-input, feed-unreachable, not-a-feed */
  findFeeds(input: { address: string }): readonly FeedPreview[];
  /** Follows a feed that was looked at, and asks it. @throws already-followed */
  followFeed(input: { url: string; title: string; siteUrl: string | null; section: SectionId | string | null }): FeedId;
  /** Asks feeds now. Ends when the round has; its result is in the status. */
  refresh(input: { feeds: 'all' | readonly FeedId[] }): RefreshStatus;
  getRefreshStatus(): RefreshStatus;
  /** Completes what waits, newest first. `all`: the whole backlog, until `budget` bytes are received (null: no end). */
  complete(input: { which: 'wanted' | 'all'; budget: number | null }): CompletionStatus;
  pauseCompletion(input: { isPaused: boolean }): void;
  cancelCompletion(): void;
  getCompletionStatus(): CompletionStatus;
  /** What the window's Chromium knows of the network; main's doesn't tell. */
  noteNetwork(input: { network: NetworkKind }): void;
  /** Takes out read articles that are not saved; answers how many. */
  clearReadArticles(): number;
}

export interface Calls extends Reads, Writes, Following, System {}

export type CallName = keyof Calls;
export type Input<Name extends CallName> = Parameters<Calls[Name]>[0];
export type Answer<Name extends CallName> = Awaited<ReturnType<Calls[Name]>>;

/** What main tells every window. Events say what changed; they never command. */
export interface Events {
  /** These articles' marks or rows changed; null: too many to name, any may have. */
  articlesChanged: { ids: readonly ArticleId[] | null };
  countsChanged: Counts;
  feedsChanged: Record<string, never>;
  /** Names of tags, or which there are; what articles carry comes as `articlesChanged`. */
  tagsChanged: Record<string, never>;
  savedSearchesChanged: Record<string, never>;
  rulesChanged: Record<string, never>;
  /** Articles have come that a rule wants a person told of: the window has the words, `showNotice` shows them. */
  articlesToNotice: { ids: readonly ArticleId[] };
  noticeChosen: { articleId: ArticleId };
  settingsChanged: Settings;
  /** New articles are stored; a list shows them when the person asks. */
  articlesArrived: { count: number };
  refreshChanged: RefreshStatus;
  completionChanged: CompletionStatus;
  linksChanged: Record<string, never>;
  /** Which stories are followed. */
  timelinesChanged: Record<string, never>;
  /** An edition was made. */
  editionsChanged: Record<string, never>;
  /** Something went wrong that no call was waiting for. */
  problemArose: Problem;
  actionChosen: { id: string };
}

export type EventName = keyof Events;

/** The answer to a call as it crosses to the window. */
export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));
const ids = v.pipe(v.array(id), v.maxLength(10_000));
const text = v.pipe(v.string(), v.maxLength(10_000));
const webAddress = v.pipe(v.string(), v.maxLength(10_000), v.regex(/^https?:/i));
const nothing = v.undefined();
const section = v.nullable(v.union([id, text]));
const query = listQuerySchema;
const position = v.object({ articleId: id, offset: v.number() });

/** What each call takes, checked where it arrives in main. */
export const inputSchemas = {
  ...editionSchemas,
  ...searchSchemas,
  ...tagSchemas,
  ...timelineSchemas,
  ...ruleSchemas,
  getRail: nothing,
  getCounts: nothing,
  getSettings: nothing,
  listHeadlines: v.object({ query, folded: v.boolean() }),
  getHeadlines: v.object({ ids }),
  getStory: v.object({ id }),
  getRevisions: v.object({ id }),
  getRelated: v.object({ id }),
  getListPosition: query,
  getOfflineReport: nothing,
  getWaitingLinks: nothing,
  getLedger: nothing,
  getStorage: nothing,
  getArchiveArticles: v.object({ ids, bodies: v.picklist(['with', 'without']) }),
  countNew: v.object({ query, since: v.number() }),
  setRead: v.object({ ids, read: v.boolean() }),
  markListRead: v.object({ query, asOf: v.number(), part: v.optional(listPartSchema) }),
  setSaved: v.object({ ids, saved: v.boolean() }),
  keepStoryPosition: v.object({ id, position: v.pipe(v.number(), v.minValue(0)) }),
  keepListPosition: v.object({ query, position: v.nullable(position) }),
  renameFeed: v.object({ id, title: v.nullable(text) }),
  moveFeed: v.object({ id, section }),
  placeFeed: v.object({ id, section: v.nullable(id), before: v.nullable(id) }),
  placeSection: v.object({ id, before: v.nullable(id) }),
  setFeedPaused: v.object({ id, isPaused: v.boolean() }),
  renameSection: v.object({ id, path: text }),
  removeSection: v.object({ id }),
  removeFeed: v.object({ id }),
  restoreBundledEdition: nothing,
  switchContent: v.object({ id }),
  setFullText: v.object({ id, fullText: v.picklist(['auto', 'always', 'never']) }),
  setSectionPictures: v.object({ id, pictures: v.picklist(['auto', 'always', 'never']), limit: v.nullable(v.pipe(v.number(), v.minValue(1000))) }),
  wantArticles: v.object({ ids, retry: v.boolean() }),
  queueLink: v.object({ url: webAddress, title: text, from: v.nullable(id) }),
  dropLink: v.object({ id }),
  undo: nothing,
  changeSettings: settingsChangeSchema,
  findFeeds: v.object({ address: text }),
  followFeed: v.object({ url: text, title: text, siteUrl: v.nullable(text), section }),
  refresh: v.object({ feeds: v.union([v.literal('all'), ids]) }),
  getRefreshStatus: nothing,
  complete: v.object({ which: v.picklist(['wanted', 'all']), budget: v.nullable(v.pipe(v.number(), v.minValue(1))) }),
  pauseCompletion: v.object({ isPaused: v.boolean() }),
  cancelCompletion: nothing,
  getCompletionStatus: nothing,
  noteNetwork: v.object({ network: v.picklist(['usual', 'slow', 'metered']) }),
  clearReadArticles: nothing,
  ...choosingSchemas,
  ...feedSettingsSchemas,
  ...systemSchemas,
} satisfies { [Name in CallName]: v.GenericSchema<unknown, Input<Name>> };
