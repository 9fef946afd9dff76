import * as v from 'valibot';

/**
 * What a window showed when it was closed. The next start shows it until the window answers, so that the story is on
 * the screen before anything is asked of the archive.
 */
export interface FirstPicture {
  /** Attributes of the page's root element: language, direction, theme. */
  readonly root: Readonly<Record<string, string>>;
  /** Addresses of the page's style sheets, relative to it. */
  readonly sheets: readonly string[];
  /** The page's own elements; inline styles and scroll positions stand in `data-` attributes, for the page's policy lets no inline style in. */
  readonly html: string;
}

export interface FirstPictures {
  /** What the window shows as it closes; null: nothing that a start would show alike. */
  keepFirstPicture(input: { picture: FirstPicture | null }): void;
  /** The kept picture is painted; what follows makes it answer. */
  firstPicturePainted(): void;
}

const rootAttribute = v.pipe(v.string(), v.regex(/^(lang|dir|data-[a-z-]+)$/));
const sheet = v.pipe(v.string(), v.regex(/^assets\/[\w.-]+\.css$/));

export const firstPictureSchemas = {
  keepFirstPicture: v.object({
    picture: v.nullable(
      v.object({
        root: v.record(rootAttribute, v.pipe(v.string(), v.maxLength(1000))),
        sheets: v.pipe(v.array(sheet), v.maxLength(100)),
        html: v.pipe(v.string(), v.maxLength(4_000_000)),
      }),
    ),
  }),
  firstPicturePainted: v.undefined(),
};
