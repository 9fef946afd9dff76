import * as v from 'valibot';

/** Settings of what stands around reading. */
export const deskSettings = {
  /** Whether the person has been invited to add feeds: then never again. */
  welcomed: v.boolean(),
  /** How many stories are unread, on the program's icon in the dock or taskbar. */
  showsBadge: v.boolean(),
  /** One notification after a refresh that brought news, when nobody looks at the window. */
  notifies: v.boolean(),
  /** An icon beside the system's clock; closing the window then leaves the program running. */
  showsTray: v.boolean(),
  /** The colour that the person gave their system, in place of the theme's own for unread, links and focus. */
  usesAccent: v.boolean(),
  /** How fast a story is read aloud; 1: as the voice speaks by itself. */
  listenSpeed: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** The voice chosen for a language (its primary subtag, `ja`), by the system's name for it. */
  listenVoices: v.record(v.pipe(v.string(), v.maxLength(20)), v.pipe(v.string(), v.maxLength(500))),
};

export const defaultDeskSettings = {
  welcomed: false,
  showsBadge: true,
  notifies: false,
  showsTray: false,
  usesAccent: false,
  listenSpeed: 1,
  listenVoices: {},
};
