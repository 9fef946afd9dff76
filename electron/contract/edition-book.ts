/** An edition with its stories whole, ready to be written as one file: an EPUB or a page. All words are in it. */
export interface EditionBook {
  /** `Morning edition, Monday 23 November 2026`. */
  readonly title: string;
  /** Under the title: how much is in it. */
  readonly summary: string;
  /** After the last story. */
  readonly end: readonly string[];
  /** BCP 47, of most of its stories. */
  readonly language: string;
  /** Names this edition and no other, the same each time it is written: a UUID. */
  readonly identifier: string;
  /** ISO 8601 UTC. */
  readonly madeAt: string;
  readonly stories: readonly BookStory[];
  readonly files: readonly BookFile[];
}

export interface BookStory {
  readonly title: string;
  readonly language: string | null;
  readonly kicker: string;
  readonly why: string;
  /** Feed, authors, time. */
  readonly facts: readonly string[];
  readonly url: string | null;
  readonly standfirst: string | null;
  /** The front page's own words where the text is not here any more, or never was. */
  readonly opening: string | null;
  /** The stored text; null: none is here. */
  readonly html: string | null;
  /** Why the text is not here, or not whole; null: it is. */
  readonly note: string | null;
  /** Stands over the text. */
  readonly picture: BookPicture | null;
  /** Those in the text, by the address that it names them by. */
  readonly pictures: Readonly<Record<string, BookPicture>>;
}

export interface BookPicture {
  /** Name of one of {@link EditionBook.files}. */
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly alt: string;
}

export interface BookFile {
  readonly name: string;
  /** MIME type. */
  readonly type: string;
  readonly bytes: Uint8Array;
}
