import type { PartReason, PictureReason } from './part-reasons';
import type { FeedProblem } from './schedule';
import type { SavedSearch, SavedSearchCount } from './search';
import type { Timeline, TimelineCount, TimelineId } from './timelines';

/**
 * The words of Broadsheet as types: what is stored and what a window shows.
 * Times are milliseconds since 1970-01-01 UTC; what is not known is null, never invented.
 */

export type ArticleId = number;
export type FeedId = number;
export type SectionId = number;
/** Of an edition that was made here, not of the bundled one: see editions.ts. */
export type EditionId = number;
export type TagId = number;
export type SavedSearchId = number;
export type RuleId = number;

/** Whether the pages of a feed's articles are fetched: where the feed gives only part, always, or never. */
export type FullText = 'auto' | 'always' | 'never';

/** Whether a section's pictures are stored: as Settings say, always, or never. */
export type PicturePolicy = 'auto' | 'always' | 'never';

/** A section of the rail; OPML calls it a folder. */
export interface Section {
  readonly id: SectionId;
  /** Names from the outside in, joined by "/", as OPML nests them: `World/Asia`. */
  readonly path: string;
  readonly pictures: PicturePolicy;
  /** Bytes one picture of its stories may take; null: as Settings say. */
  readonly pictureLimit: number | null;
}

/** `bundled` is the edition that comes with the program; `web` is asked over the network; `links` holds pages kept from links. */
export type FeedKind = 'bundled' | 'web' | 'links';

export interface Feed {
  readonly id: FeedId;
  readonly kind: FeedKind;
  readonly url: string;
  readonly siteUrl: string | null;
  readonly title: string;
  /** The picture it is known by, as the window loads it: `broadsheet://picture/…`; null: none is stored. */
  readonly icon: string | null;
  /** The one section it stands in; null: at the end of the rail, in none. */
  readonly sectionId: SectionId | null;
  /** What went wrong when it was last asked; null: nothing. */
  readonly problem: FeedProblem | null;
  readonly isPaused: boolean;
}

/** `ready`: the story opens whole without a network. `part`: an excerpt, or pictures are missing. `headline-only`: no text is stored. */
export type Readiness = 'ready' | 'part' | 'headline-only';

/** A picture as the window loads it. */
export interface Picture {
  /** Always `broadsheet://picture/…`. */
  readonly src: string;
  /** In CSS pixels; known before the picture loads, so that nothing moves when it does. */
  readonly width: number;
  readonly height: number;
  /** Text for those who don't see it; empty: decorative. */
  readonly alt: string;
}

/** An article's row in a list: everything but its body. */
export interface Headline {
  readonly id: ArticleId;
  readonly feedId: FeedId;
  readonly feedTitle: string;
  readonly feedKind: FeedKind;
  readonly sectionId: SectionId | null;
  readonly title: string;
  /** BCP 47; null: unknown. */
  readonly language: string | null;
  /** Where it stands on the web. */
  readonly url: string | null;
  /** When its publisher says it appeared. */
  readonly publishedAt: number | null;
  /** Where it stands in a list: `publishedAt`, else when it was first seen. */
  readonly listedAt: number;
  readonly read: boolean;
  readonly saved: boolean;
  /** A rule says that it is to stand out in lists. */
  readonly isEmphasised: boolean;
  /** Names, in the order of the alphabet. */
  readonly tags: readonly string[];
  readonly readiness: Readiness;
  readonly picture: Picture | null;
}

/** A picture of a story, by its address on the web. */
export interface StoryPicture {
  readonly url: string;
  /** null: it is not stored. */
  readonly stored: Picture | null;
  /** Why it is not stored; null: it has not been fetched yet. */
  readonly why: PictureReason | null;
}

/** An article opened. */
export interface Story {
  readonly headline: Headline;
  readonly authors: readonly string[];
  /** Stands over the text. */
  readonly leadPicture: Picture | null;
  /** Those in the text. */
  readonly pictures: readonly StoryPicture[];
  /** Whose text is shown; null: none. */
  readonly origin: 'feed' | 'page' | 'edition' | null;
  /** Whether there is a second text to switch to, and whose. */
  readonly other: 'feed' | 'page' | null;
  /** Why the text is not whole; null: it is. */
  readonly partReason: PartReason | null;
  /** When its publisher edited it, as far as was seen here. */
  readonly editedAt: number | null;
  /** What the story takes on disk. */
  readonly bytes: number;
  /** Sanitised when stored, and again when shown; null: only the headline is here. */
  readonly contentHtml: string | null;
  readonly words: number;
  /** Where reading stopped, in blocks of the body from its start (2.5: half way through the third); 0: the top. */
  readonly position: number;
}

/** What a list shows. `muted`: what rules hide from every other list. */
export type View =
  | { readonly kind: 'today' | 'unread' | 'all' | 'saved' | 'muted' }
  | { readonly kind: 'section'; readonly id: SectionId }
  | { readonly kind: 'feed'; readonly id: FeedId }
  | { readonly kind: 'tag'; readonly id: TagId }
  | { readonly kind: 'saved-search'; readonly id: SavedSearchId }
  /** A story that is followed, the oldest first. */
  | { readonly kind: 'timeline'; readonly id: TimelineId }
  /** What a search finds, as it was typed. */
  | { readonly kind: 'search'; readonly text: string }
  /** The stories of an edition, in its order; without one, of the newest. */
  | { readonly kind: 'front-page'; readonly edition?: EditionId | undefined };

/** `ready`: only what opens whole without a network. */
export type ListFilter = 'all' | 'unread' | 'saved' | 'ready';

/** Saved goes by when each was saved. `relevance` is for searches; elsewhere it is `newest`. */
export type ListSort = 'newest' | 'oldest' | 'relevance';

export interface ListQuery {
  readonly view: View;
  readonly filter: ListFilter;
  /** Absent: newest first. */
  readonly sort?: ListSort | undefined;
  /** `feed`: feed by feed in the order of their names, each sorted by itself; `day` and absent change nothing here. */
  readonly group?: 'day' | 'feed' | undefined;
  /** `hide`: of one news item that several feeds bring, only the first. Absent: show. */
  readonly duplicates?: 'show' | 'hide' | undefined;
}

/** Bits of {@link HeadlineList.flags}. */
export const headlineFlags = { unread: 1, bundled: 2, member: 4, emphasised: 8 } as const;

/**
 * A list as it stood when it was asked for, in its order. The arrays run in parallel: rows are fetched by id as
 * they come into sight, so a list of a million headlines costs the window 18 MB.
 * Folded, the articles of one story stand together: the best first, the others after it as `member`, all at its time.
 */
export interface HeadlineList {
  readonly ids: Float64Array;
  /** `listedAt` of each; in Saved, when it was saved. */
  readonly times: Float64Array;
  /** {@link headlineFlags} of each, at the time of asking. */
  readonly flags: Uint8Array;
  /** Of a story's first: how many other feeds tell it too. */
  readonly sources: Uint8Array;
  /** The feed of each, where the list goes feed by feed; else null. */
  readonly feeds: Float64Array | null;
}

/** A part of a list. */
export type ListPart =
  /** Those of it that the window names: it alone knows the order and the folds that a person sees. */
  | { readonly kind: 'named'; readonly ids: Float64Array }
  /** Those listed before a moment. */
  | { readonly kind: 'older'; readonly than: number };

/** Where a list was left. */
export interface ListPosition {
  readonly articleId: ArticleId;
  /** Pixels from the list's top edge to that row's. */
  readonly offset: number;
}

export interface Tag {
  readonly id: TagId;
  readonly name: string;
}

export interface TagCount {
  readonly id: TagId;
  readonly articles: number;
  readonly unread: number;
}

/** What is unread, counted as the lists show it: a story that several feeds tell is one, where stories are folded. */
export interface Counts {
  readonly unread: number;
  /** Unread of today. */
  readonly today: number;
  /** Of each section, with what stands in the sections within; sections with none are left out. */
  readonly sections: readonly { readonly id: SectionId; readonly unread: number }[];
  /** Of each feed, its articles; feeds with none are left out. */
  readonly feeds: readonly { readonly id: FeedId; readonly unread: number }[];
  readonly saved: number;
  /** Articles that rules hide. */
  readonly muted: number;
  readonly searches: readonly SavedSearchCount[];
  /** Timelines with something new; others are left out. */
  readonly timelines: readonly TimelineCount[];
  readonly tags: readonly TagCount[];
  /** Articles stored, and how many of them open whole without a network. */
  readonly stored: number;
  readonly ready: number;
  /** What the archive takes on disk, in bytes. */
  readonly bytes: number;
}

export interface Rail {
  readonly sections: readonly Section[];
  readonly feeds: readonly Feed[];
  /** In the order of the alphabet; only those that an article carries. */
  readonly tags: readonly Tag[];
  /** In the order that the person gave them. */
  readonly searches: readonly SavedSearch[];
  readonly timelines: readonly Timeline[];
  readonly counts: Counts;
  /** Whether the bundled edition is in the archive. */
  readonly hasBundledEdition: boolean;
}

/** What ties a related headline to the story. */
export interface RelatedTie {
  readonly id: ArticleId;
  /** `same`: another source on the same event; `background`: earlier news of the same subject. */
  readonly group: 'same' | 'background';
  /** Probability that it tells the same event, 0–1. */
  readonly score: number;
  /** The most telling names and terms that both share, as they stand in the story. */
  readonly why: readonly string[];
}

/** News to stand beside a story. */
export interface RelatedHeadlines {
  /** Ranked: the same event newest first, then background, best first. Given: as the editor ordered it. */
  readonly related: readonly Headline[];
  /** Of each of `related`, in its order; empty where the list is given. */
  readonly ties: readonly RelatedTie[];
  /** More of the story's section, newest first, none of them in `related`. */
  readonly moreInSection: readonly Headline[];
  /** True where an editor wrote the list (the bundled edition): then it is whole, and there is no more. */
  readonly isGiven: boolean;
}

/** What the last undoable step was, for the toast that offers to take it back. */
export type UndoableStep =
  | { readonly kind: 'mark-read' | 'mark-unread' | 'unsave' | 'unmute'; readonly count: number }
  | { readonly kind: 'remove-feed'; readonly title: string }
  /** `name`: the tag's, as it was. */
  | { readonly kind: 'tag' | 'untag'; readonly name: string; readonly count: number }
  | { readonly kind: 'rename-tag' | 'merge-tags' | 'remove-tag'; readonly name: string }
  | { readonly kind: 'remove-search' | 'remove-rule'; readonly name: string }
  /** A rule was put to what was stored already. */
  | { readonly kind: 'apply-rule'; readonly name: string; readonly count: number };

export interface About {
  readonly version: string;
  readonly electron: string;
  readonly chromium: string;
  readonly sqlite: string;
  /** The folder that holds the archive. */
  readonly profile: string;
  /** Licences of what Broadsheet is made of, as text. */
  readonly notices: string;
}

/** How the refresh stands, for the chip in the bar. */
export interface RefreshStatus {
  readonly isRunning: boolean;
  /** Feeds of this round answered so far, and in all. */
  readonly done: number;
  readonly total: number;
  /** When the last round ended. */
  readonly endedAt: number | null;
  readonly isOffline: boolean;
  /** The last round's result; null: there was none yet. */
  readonly report: RefreshReport | null;
  /** Who else refreshes this archive now, in words; null: nobody. */
  readonly otherHolder: string | null;
}

export interface RefreshReport {
  readonly asked: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly failed: readonly { readonly feedId: FeedId; readonly url: string; readonly title: string; readonly problem: FeedProblem }[];
  readonly newArticles: number;
  readonly updatedArticles: number;
}

/** A feed that can be followed, looked at before it is. */
export interface FeedPreview {
  readonly url: string;
  readonly title: string;
  readonly siteUrl: string | null;
  readonly description: string | null;
  /** The newest titles. */
  readonly headlines: readonly { readonly title: string; readonly publishedAt: number | null }[];
  readonly entries: number;
  /** The feed it already is, when it is followed. */
  readonly followedAs: FeedId | null;
}

/** What an article said, before its publisher edited it or now. */
export interface Revision {
  readonly title: string;
  /** Its prose, a line a block. */
  readonly text: string;
  /** When other words took its place; null: these stand now. */
  readonly replacedAt: number | null;
}

/** What came of an OPML file. */
export interface OpmlImport {
  /** Feeds the file holds, followed now or before. */
  readonly found: number;
  readonly added: readonly { readonly id: FeedId; readonly title: string; readonly url: string }[];
  readonly alreadyFollowed: readonly { readonly title: string; readonly url: string }[];
  /** Outlines with an address that can't be followed: it is no web address. */
  readonly refused: readonly { readonly title: string | null; readonly address: string }[];
}
