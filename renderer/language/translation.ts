import type { en } from './en';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * The words of another language: every key of English, no more and no fewer; where English has plurals, the forms
 * that Intl.PluralRules gives for the language. A missing key is a type error, and so fails the build.
 */
export type Translation<Forms extends PluralForm> = WordsOf<typeof en, Forms>;

type WordsOf<Words, Forms extends PluralForm> = {
  readonly [Key in keyof Words as Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key]: Words[Key] extends string ? string : WordsOf<Words[Key], Forms>;
};
