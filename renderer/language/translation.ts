import type { en } from './en';

type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';

/**
 * The words of another language, whole or one file of them: every key of English, no more and no fewer; where English
 * has plurals, the forms that Intl.PluralRules gives for the language, and a sentence for none where English has one.
 * A missing key is a type error, and so fails the build.
 */
export type Translation<Forms extends PluralForm, Words = typeof en> = {
  readonly [Key in keyof Words as Key extends `${string}_zero` ? Key : Key extends `${infer Base}_${PluralForm}` ? `${Base}_${Forms}` : Key]: Words[Key] extends string
    ? string
    : Translation<Forms, Words[Key]>;
};
