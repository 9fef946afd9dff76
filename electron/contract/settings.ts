import * as v from 'valibot';

const id = v.number();

export const viewSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['today', 'unread', 'all', 'saved']) }),
  v.object({ kind: v.literal('section'), id }),
  v.object({ kind: v.literal('feed'), id }),
]);

/** What the program remembers of how a person likes it and left it. */
export const settingsSchema = v.object({
  /** The view last shown, and the article last open in it. */
  view: viewSchema,
  openArticle: v.nullable(id),
  /** Pane widths set by hand, in CSS pixels; null: what the design gives for the window's width. */
  railWidth: v.nullable(v.pipe(v.number(), v.minValue(168), v.maxValue(320))),
  listWidth: v.nullable(v.pipe(v.number(), v.minValue(280), v.maxValue(520))),
  railShown: v.boolean(),
  relatedShown: v.boolean(),
  /** Sections folded in the rail. */
  foldedSections: v.array(id),
  /** Articles of several feeds on one event stand as one story, and count as one. */
  foldsStories: v.boolean(),
  /** Reading one article of a folded story marks the others read too. */
  readsWholeStory: v.boolean(),
  theme: v.picklist(['system', 'light', 'sepia', 'dark', 'black']),
  /** What completing stores: a section may say otherwise. */
  pictures: v.picklist(['all', 'none']),
  /** Bytes one picture may take. */
  pictureLimit: v.pipe(v.number(), v.minValue(10_000), v.maxValue(20 * 1024 * 1024)),
  /** Bytes that the archive may take on disk. */
  storageLimit: v.pipe(v.number(), v.minValue(50_000_000)),
  /** Days that read articles are kept; saved ones are kept for ever. */
  keepReadDays: v.pipe(v.number(), v.minValue(1), v.maxValue(3650)),
  /** Complete articles after each refresh, without being asked. */
  completesItself: v.boolean(),
  /** When everything is completed of its own accord, as `06:30`; null: never. */
  prepareAt: v.nullable(v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/))),
  /** On a metered network: text first, pictures when it is over. */
  sparesMetered: v.boolean(),
});

export const settingsChangeSchema = v.partial(settingsSchema);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
export type Theme = Settings['theme'];

export const defaultSettings: Settings = {
  view: { kind: 'today' },
  openArticle: null,
  railWidth: null,
  listWidth: null,
  railShown: true,
  relatedShown: true,
  foldedSections: [],
  foldsStories: true,
  readsWholeStory: true,
  theme: 'system',
  pictures: 'all',
  pictureLimit: 20 * 1024 * 1024,
  storageLimit: 2_000_000_000,
  keepReadDays: 90,
  completesItself: true,
  prepareAt: null,
  sparesMetered: true,
};
