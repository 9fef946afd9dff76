import type { ArticleId } from './model';
import type { PageReason, PartReason, PictureReason } from './part-reasons';
import type { PressedBody, PressedPicture } from './pressed';

/** What completing one article takes. */
export interface CompletionTask {
  readonly id: ArticleId;
  readonly title: string;
  readonly url: string | null;
  /** An origin on the person's own computer or network that this article may use: its feed's; null: none. */
  readonly trustedOrigin: string | null;
  /** Whether its page is to be fetched. */
  readonly wantsPage: boolean;
  /** Whether its pictures are to be fetched, those too that its page will bring. */
  readonly wantsPictures: boolean;
  /** Pictures to be fetched. */
  readonly pictures: readonly { readonly id: number; readonly url: string }[];
  /** Bytes one picture may take. */
  readonly pictureLimit: number;
}

/** What the feed gave of an article, for the choice between it and the page. */
export interface FeedText {
  readonly html: string;
  readonly text: string;
  readonly words: number;
  readonly pictureCount: number;
  readonly summary: string;
}

/** A fetched page, read and weighed against what the feed gave. */
export interface PressedPage {
  /** null: nothing on it is worth keeping. */
  readonly body: PressedBody | null;
  readonly authors: readonly string[];
  readonly publishedAt: number | null;
  readonly language: string | null;
  readonly leadPicture: PressedPicture | null;
  /** Whose text is better. */
  readonly choice: 'feed' | 'page';
  /** null: the page holds the story. */
  readonly pageReason: PageReason | null;
  /** Of what is chosen; null: it is whole. */
  readonly partReason: PartReason | null;
}

/** What press reads in a picture's header; null: it is not one that can be shown. */
export interface PressedPictureFile {
  /** SHA-256 of its bytes, hexadecimal. */
  readonly hash: string;
  /** The subtype of its MIME type: `jpeg`, `svg+xml`. */
  readonly type: string;
  /** CSS pixels; an SVG without a size has 300 by 150. */
  readonly width: number;
  readonly height: number;
}

export type PictureVerdict = { readonly kind: 'picture'; readonly file: PressedPictureFile } | { readonly kind: 'refused'; readonly reason: PictureReason };

/** What came of asking for a picture. `gone` is for good; `failed` is tried again another day. */
export type PictureOutcome =
  | { readonly kind: 'stored'; readonly file: PressedPictureFile; readonly bytes: number }
  | { readonly kind: 'gone' | 'failed'; readonly reason: PictureReason };

/** How completion stands, for the screen. */
export interface CompletionStatus {
  readonly isRunning: boolean;
  readonly isPaused: boolean;
  /** Articles of this run done, and in all. */
  readonly done: number;
  readonly total: number;
  /** Received in this run, in bytes. */
  readonly bytes: number;
}
