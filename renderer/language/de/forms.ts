import type { Translation } from '../translation';

/** Words in German; Intl.PluralRules knows two forms of it. */
export type German<Words> = Translation<'one' | 'other', Words>;
