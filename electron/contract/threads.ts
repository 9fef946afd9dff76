import type { Reads, Writes } from './api';
import type { ArticleId, UndoableStep } from './model';
import type { Terms } from './terms';

/** What a write changed, for the announcement after it. */
export interface Changes {
  /** Articles whose rows changed; null: too many to name. */
  readonly articles?: readonly ArticleId[] | null;
  readonly feeds?: boolean;
  readonly settings?: boolean;
}

export interface Written<T> {
  readonly answer: T;
  readonly changes: Changes;
}

/** The reader thread's calls. */
export interface ReaderCalls extends Reads {
  /** Changes each time another process commits to the archive. */
  getDataVersion(): number;
  /** Whether the archive has ever held the bundled edition. */
  hasSeenEdition(): boolean;
  getSqliteVersion(): string;
  /** Articles whose terms have yet to be made, in the order they came. */
  listWithoutTerms(input: { limit: number }): readonly ArticleWords[];
}

/** What terms are made from. */
export interface ArticleWords {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
}

type StoredWrites = Omit<Writes, 'restoreBundledEdition' | 'undo'>;

/** The writer thread's calls. */
export type WriterCalls = {
  [Name in keyof StoredWrites]: (input: Parameters<StoredWrites[Name]>[0]) => Written<ReturnType<StoredWrites[Name]>>;
} & {
  /** Opens the archive and brings it to the current schema. @throws store-newer, store-damaged, profile-unwritable */
  open(input: undefined): void;
  undo(input: undefined): Written<UndoableStep | null>;
  importEdition(input: PressedEdition): Written<void>;
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
