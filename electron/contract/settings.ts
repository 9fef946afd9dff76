import * as v from 'valibot';
import { defaultDeskSettings, deskSettings } from './desk-settings';
import { defaultReading, readingByLanguageSchema, readingSchema } from './reading';

const id = v.number();

export const viewSchema = v.variant('kind', [
  v.object({ kind: v.picklist(['today', 'unread', 'all', 'saved', 'muted']) }),
  v.object({ kind: v.picklist(['section', 'feed', 'tag', 'saved-search', 'timeline']), id }),
  v.object({ kind: v.literal('search'), text: v.pipe(v.string(), v.maxLength(1000)) }),
  v.object({ kind: v.literal('front-page'), edition: v.optional(id) }),
]);

/** What the window's words may be in. */
export const languageChoices = ['system', 'en', 'ja', 'de', 'fr', 'es', 'zh', 'ar'] as const;

const timeOfDay = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

/** How a list is shown; see ListQuery. */
const listLook = v.object({
  filter: v.picklist(['all', 'unread', 'saved', 'ready']),
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
  /** Articles of several feeds on one event stand as one story, and count as one. */
  foldsStories: v.boolean(),
  /** Reading one article of a folded story marks the others read too. */
  readsWholeStory: v.boolean(),
  /** Of the window's words; `system`: the first of the system's that there are words for. */
  language: v.picklist(languageChoices),
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
  prepareAt: v.nullable(timeOfDay),
  /** On a metered network: text first, pictures when it is over. */
  sparesMetered: v.boolean(),
  /** What a start shows; `left`: what was on the screen. The front page only once there is an edition. */
  startView: v.picklist(['front-page', 'left', 'today', 'unread', 'all']),
  /** When editions are made of their own accord, as `07:00`; null: never. */
  morningEdition: v.nullable(timeOfDay),
  eveningEdition: v.nullable(timeOfDay),
  /** The edition that was looked at last: a later one is new. */
  seenEdition: v.nullable(id),
  /** When an opened story counts as read: at once, after three seconds, only by hand. */
  markRead: v.picklist(['opened', 'delay', 'hand']),
  /** Headlines that were scrolled past count as read. */
  marksScrolled: v.boolean(),
  /** How the rail tells of unread stories. */
  unreadMark: v.picklist(['number', 'dot', 'nothing']),
  reduceMotion: v.boolean(),
  /** Size of the whole interface; 1: as designed. */
  zoom: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** Whether letters and signs alone are shortcuts (WCAG 2.2, 2.1.4). */
  singleKeys: v.boolean(),
  keyPreset: v.picklist(['broadsheet', 'netnewswire']),
  /** Keys that the person chose, by action; they stand over the preset's. */
  keys: v.record(v.string(), v.pipe(v.array(v.pipe(v.string(), v.maxLength(40))), v.maxLength(6))),
  /** What was chosen in the palette: how often, and when last; keys are the palette's own names. */
  paletteUses: v.record(v.string(), v.object({ count: v.pipe(v.number(), v.minValue(1)), last: v.number() })),
  ...readingSchema.entries,
  readingByLanguage: readingByLanguageSchema,
  ...deskSettings,
});

export const settingsChangeSchema = v.partial(settingsSchema);

export type Settings = Readonly<v.InferOutput<typeof settingsSchema>>;
export type SettingsChange = v.InferOutput<typeof settingsChangeSchema>;
export type ListLook = Settings['listLooks'][string];
export type LanguageChoice = Settings['language'];
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
  foldsStories: true,
  readsWholeStory: true,
  language: 'system',
  theme: 'system',
  pictures: 'all',
  pictureLimit: 20 * 1024 * 1024,
  storageLimit: 2_000_000_000,
  keepReadDays: 90,
  completesItself: true,
  prepareAt: null,
  sparesMetered: true,
  startView: 'front-page',
  morningEdition: '07:00',
  eveningEdition: '18:00',
  seenEdition: null,
  markRead: 'opened',
  marksScrolled: false,
  unreadMark: 'number',
  reduceMotion: false,
  zoom: 1,
  singleKeys: true,
  keyPreset: 'broadsheet',
  keys: {},
  paletteUses: {},
  ...defaultReading,
  readingByLanguage: {},
  ...defaultDeskSettings,
};
