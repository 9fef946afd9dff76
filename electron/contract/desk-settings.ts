import * as v from 'valibot';

/** Settings of what stands around reading. */
export const deskSettings = {
  /** Whether the person has been invited to add feeds: then never again. */
  welcomed: v.boolean(),
  /** How fast a story is read aloud; 1: as the voice speaks by itself. */
  listenSpeed: v.pipe(v.number(), v.minValue(0.5), v.maxValue(3)),
  /** The voice chosen for a language (its primary subtag, `ja`), by the system's name for it. */
  listenVoices: v.record(v.pipe(v.string(), v.maxLength(20)), v.pipe(v.string(), v.maxLength(500))),
};

export const defaultDeskSettings = {
  welcomed: false,
  listenSpeed: 1,
  listenVoices: {},
};
