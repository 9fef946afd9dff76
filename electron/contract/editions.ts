import * as v from 'valibot';
import type { ArticleId, EditionId, FeedKind, Picture } from './model';

/**
 * The Edition: a front page composed from what is stored, and stored itself. It never changes: it shows what its
 * articles said when it was made. (The edition that comes with the program is the bundled edition, edition.ts.)
 */

/** `extra`: made when a person asked, between morning and evening. */
export type EditionKind = 'morning' | 'evening' | 'extra';

/** What a story is on the page. `in-depth` is a long read, `saved` one that was saved and is still unread. */
export type SlotName = 'lead' | 'second' | 'row' | 'brief' | 'in-depth' | 'saved';

/** The column a slot stands in. Its briefs stand below a lead, a second or a row; the others in the last rows. */
export type SlotPlace = 'lead' | 'second' | `row-${number}` | 'last';

/** Why a story stands where it stands, fact by fact; the words are edition-why.ts's and the window's. */
export type WhyFact =
  | { readonly kind: 'sources'; readonly count: number }
  | { readonly kind: 'newest'; readonly at: number }
  /** A section that the person reads more than others. */
  | { readonly kind: 'section'; readonly name: string }
  /** It stood in an earlier edition, and this many articles are new since. */
  | { readonly kind: 'news'; readonly count: number }
  /** It is on the subject of the story above it. */
  | { readonly kind: 'near' }
  | { readonly kind: 'long'; readonly minutes: number }
  | { readonly kind: 'saved'; readonly at: number }
  | { readonly kind: 'bundled' };

export interface EditionStory {
  readonly title: string;
  /** Every article that tells it, the one that is shown first. Some may be gone by now. */
  readonly articleIds: readonly ArticleId[];
  /** Titles of the feeds that tell it, that of the shown article first. */
  readonly sources: readonly string[];
}

export interface EditionSlot {
  readonly slot: SlotName;
  readonly place: SlotPlace;
  /** Path of the section, names joined by "/"; null: in none. */
  readonly section: string | null;
  /** What the story is about: words that its sources share, else its section, else its feed. */
  readonly kicker: string;
  readonly why: readonly WhyFact[];
  readonly story: EditionStory;
  /** BCP 47; null: unknown. */
  readonly language: string | null;
  readonly feedKind: FeedKind;
  readonly publishedAt: number | null;
  /** What the feed sums it up as, where that is no repetition of its text. */
  readonly standfirst: string | null;
  /** The text's first sentences; null where none are shown. */
  readonly opening: string | null;
  readonly picture: Picture | null;
}

export interface Edition {
  readonly id: EditionId;
  readonly kind: EditionKind;
  readonly madeAt: number;
  /** Its stories came in between these. */
  readonly from: number;
  readonly to: number;
  /** The editions made before and after it; null: there is none. */
  readonly earlier: EditionId | null;
  readonly later: EditionId | null;
  /** In reading order: lead, second, rows, each with its briefs, then the last rows. */
  readonly slots: readonly EditionSlot[];
}

export interface EditionSummary {
  readonly id: EditionId;
  readonly kind: EditionKind;
  readonly madeAt: number;
  readonly stories: number;
}

export interface EditionReads {
  /** null: the newest; answers null when there is none. @throws not-found for an id that is gone */
  getEdition(input: { id: EditionId | null }): Edition | null;
  /** The newest first. */
  listEditions(): readonly EditionSummary[];
}

export interface EditionWrites {
  /**
   * Makes an edition of what has come since the last one. `news`: only if something has; null: nothing had.
   * `always`: also when its page stays empty.
   */
  makeEdition(input: { when: 'news' | 'always' }): EditionId | null;
}

export interface EditionFiles {
  /** Writes an edition as an EPUB where the person says; answers where, or null. */
  exportEpub(input: { id: EditionId }): string | null;
  /** Writes the page that the window shows, as it prints, as a PDF where the person says; answers where, or null. */
  exportPdf(input: { id: EditionId }): string | null;
}

const id = v.pipe(v.number(), v.safeInteger(), v.minValue(1));

export const editionSchemas = {
  getEdition: v.object({ id: v.nullable(id) }),
  listEditions: v.undefined(),
  makeEdition: v.object({ when: v.picklist(['news', 'always']) }),
  exportEpub: v.object({ id }),
  exportPdf: v.object({ id }),
};
