import type { Translation } from '../translation';

/** Words in Simplified Chinese; Intl.PluralRules knows one form of it. */
export type Chinese<Words> = Translation<'other', Words>;
