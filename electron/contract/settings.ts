import * as v from 'valibot';

const id = v.number();

export const viewSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['today', 'unread', 'all', 'saved', 'muted']) }),
  v.object({ kind: v.picklist(['section', 'feed', 'tag', 'saved-search']), id }),
  v.object({ kind: v.literal('search'), text: v.pipe(v.string(), v.maxLength(1000)) }),
]);

/** How a list is shown, apart from what is in it; see ListQuery. */
const listLook = v.object({
  sort: v.picklist(['newest', 'oldest', 'relevance']),
  group: v.picklist(['day', 'feed']),
  duplicates: v.picklist(['show', 'hide']),
});

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
  /** Lists that are shown otherwise than newest first by day; keys are the window's own names of views. */
  listLooks: v.record(v.string(), listLook),
  /** Sections folded in the rail. */
  foldedSections: v.array(id),
  theme: v.picklist(['system', 'light', 'sepia', 'dark', 'black']),
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
  listLooks: {},
  foldedSections: [],
  theme: 'system',
};
