import * as v from 'valibot';

/**
 * The bundled edition as assets/edition/edition.json holds it. assets/edition/edition.schema.json
 * says the same for people and for the build; a test holds the two to each other.
 */
const block = v.variant('type', [
  v.object({ type: v.picklist(['paragraph', 'heading', 'credit']), text: v.pipe(v.string(), v.minLength(1)) }),
]);

const picture = v.object({
  file: v.pipe(v.string(), v.regex(/^[\w-]+\.svg$/)),
  width: v.pipe(v.number(), v.integer(), v.minValue(1)),
  height: v.pipe(v.number(), v.integer(), v.minValue(1)),
  alt: v.string(),
});

const headline = v.object({
  key: v.pipe(v.string(), v.regex(/^[a-z0-9-]+$/)),
  title: v.pipe(v.string(), v.minLength(1)),
  section: v.pipe(v.string(), v.minLength(1)),
});

export const bundledEditionSchema = v.object({
  $schema: v.optional(v.string()),
  title: v.pipe(v.string(), v.minLength(1)),
  language: v.string(),
  sections: v.array(v.string()),
  story: v.object({
    ...headline.entries,
    titleIsEditorial: v.boolean(),
    picture: v.nullable(picture),
    blocks: v.pipe(v.array(block), v.minLength(1)),
    related: v.array(v.string()),
  }),
  headlines: v.array(headline),
});

export type BundledEdition = v.InferOutput<typeof bundledEditionSchema>;
