import type { Reads, Writes } from './api';
import type { ArticleId, UndoableStep } from './model';

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
  /** Whether articles wait for the index, or a removed feed's for their end: what {@link WriterCalls} tidy. */
  needsTidying(): boolean;
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
  /** Frees what long-removed feeds took, up to `limit` articles; answers whether there may be more. */
  purgeRemovedFeeds(input: { limit: number }): boolean;
};

/** A press thread's calls: bytes in, values out. */
export interface PressCalls {
  /** @throws edition-damaged */
  pressEdition(input: { bytes: Uint8Array }): PressedEdition;
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
