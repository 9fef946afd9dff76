import type { Translation } from '../translation';

/** Words in Arabic; Intl.PluralRules knows six forms of it. Values of unknown direction that could break a sentence stand between U+2068 and U+2069. */
export type Arabic<Words> = Translation<'zero' | 'one' | 'two' | 'few' | 'many' | 'other', Words>;
