import * as v from 'valibot';

/** How stories are set. Sizes are CSS pixels; what is null is as the design has it for the window's width. */
export const readingSchema = v.object({
  typeface: v.picklist(['source-serif', 'newsreader', 'literata', 'franklin', 'atkinson', 'opendyslexic', 'system-serif', 'system-sans']),
  textSize: v.nullable(v.pipe(v.number(), v.minValue(14), v.maxValue(30))),
  /** Characters a line; for scripts without spaces, signs a line. */
  lineLength: v.pipe(v.number(), v.minValue(20), v.maxValue(85)),
  /** From line to line, in text sizes. */
  lineSpacing: v.pipe(v.number(), v.minValue(1.2), v.maxValue(2.4)),
  /** What tells one paragraph from the next: a gap, or an indent. */
  paragraphs: v.picklist(['gap', 'indent']),
  /** In text sizes. */
  paragraphGap: v.pipe(v.number(), v.minValue(0.4), v.maxValue(2)),
  alignment: v.picklist(['ragged', 'justified']),
  hyphenate: v.boolean(),
});

export type Reading = Readonly<v.InferOutput<typeof readingSchema>>;
export type ReadingChange = Readonly<v.InferOutput<typeof readingChangeSchema>>;
export type Typeface = Reading['typeface'];

export const readingChangeSchema = v.partial(readingSchema);

/** What was chosen for stories in one language only, by its primary subtag (RFC 5646): `ja`, `de`. */
export const readingByLanguageSchema = v.record(v.pipe(v.string(), v.regex(/^[a-z]{2,8}$/)), readingChangeSchema);

export const defaultReading: Reading = {
  typeface: 'source-serif',
  textSize: null,
  lineLength: 66,
  lineSpacing: 1.6,
  paragraphs: 'gap',
  paragraphGap: 1.05,
  alignment: 'ragged',
  hyphenate: false,
};
