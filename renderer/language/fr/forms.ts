import type { Translation } from '../translation';

/** Words in French; Intl.PluralRules knows three forms of it, `one` being that of none too. */
export type French<Words> = Translation<'one' | 'many' | 'other', Words>;
