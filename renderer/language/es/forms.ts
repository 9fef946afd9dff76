import type { Translation } from '../translation';

/** Words in Spanish; Intl.PluralRules knows three forms of it, the `many` of them for whole millions. */
export type Spanish<Words> = Translation<'one' | 'many' | 'other', Words>;
