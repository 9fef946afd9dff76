import type { Translation } from '../translation';

/** Words in Japanese; Intl.PluralRules knows one form of it. */
export type Japanese<Words> = Translation<'other', Words>;
