import type { ParsedEnclosure, ParsedFeed } from './feed';
import type { PartReason } from './part-reasons';

/** What press makes of bytes: values ready to store. */

/** Sanitised content. */
export interface PressedBody {
  readonly html: string;
  /** Its prose without captions and credits, a line a block. */
  readonly text: string;
  readonly words: number;
  /** In the order they stand in. */
  readonly pictures: readonly PressedPicture[];
}

export interface PressedPicture {
  readonly url: string;
  /** CSS pixels, as the page says; null: not said. */
  readonly width: number | null;
  readonly height: number | null;
  readonly alt: string;
}

export interface PressedEntry {
  readonly guid: string | null;
  readonly url: string | null;
  /** The address without what doesn't name the article (tracking, fragment). */
  readonly urlKey: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: number | null;
  readonly updatedAt: number | null;
  /** Plain text. */
  readonly summary: string | null;
  readonly language: string | null;
  readonly categories: readonly string[];
  readonly enclosures: readonly ParsedEnclosure[];
  readonly commentsUrl: string | null;
  readonly body: PressedBody | null;
  /** null: the text is whole. */
  readonly partReason: PartReason | null;
  readonly leadPicture: PressedPicture | null;
  /** Of title and text: tells an edit from a repeat. */
  readonly digest: string;
}

export interface PressedFeed extends Omit<ParsedFeed, 'entries'> {
  readonly entries: readonly PressedEntry[];
}

/**
 * The same with its entries as one buffer (`PressedEntry[]` as V8 serialises it). The main process only hands them on
 * to the writer: as values they would be copied four times on the way, twice of it on the main thread.
 */
export type PackedFeedAnswer =
  | { readonly kind: 'same'; readonly hash: string }
  | { readonly kind: 'feed'; readonly hash: string; readonly feed: Omit<ParsedFeed, 'entries'>; readonly entries: Uint8Array<ArrayBuffer> };

/** What press answers about a feed's bytes; `same`: they are the ones that were stored. */
export type PressedFeedAnswer = { readonly kind: 'same'; readonly hash: string } | { readonly kind: 'feed'; readonly hash: string; readonly feed: PressedFeed };
