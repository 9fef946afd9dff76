import type { LanguageChoice } from '../../electron/contract/settings';
import type { ProblemWords } from './problem-words';

export type Language = Exclude<LanguageChoice, 'system'>;

/** All that is said in another language than English; each file of words is typed against the English one. */
export interface Translated {
  readonly words: object;
  readonly problems: ProblemWords;
}

/** The languages there are words for, each loaded when it is first asked for; English is always here. */
export const translations: { readonly [Name in Language]?: () => Promise<Translated> } = {
  de: async () => (await import('./de/de')).german,
  fr: async () => (await import('./fr/fr')).french,
  es: async () => (await import('./es/es')).spanish,
  ja: async () => (await import('./ja/ja')).japanese,
  zh: async () => (await import('./zh/zh')).chinese,
  ar: async () => (await import('./ar/ar')).arabic,
};

export const languages: readonly Language[] = ['en', ...(Object.keys(translations) as Language[])];

/** What a choice comes to, where the system prefers these languages (BCP 47, the dearest first). */
export function languageFor(choice: LanguageChoice, preferred: readonly string[]): Language {
  if (choice !== 'system') return languages.includes(choice) ? choice : 'en';
  const wanted = preferred.map((tag) => tag.toLowerCase().split('-')[0]);
  return languages.find((language) => language === wanted.find((each) => languages.some((offered) => offered === each))) ?? 'en';
}

/** The system's own form of a language: its British dates, where it is British. */
export function localeFor(language: Language, preferred: readonly string[]): string {
  return preferred.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

/** Which way the window runs. */
export function directionOf(language: Language): 'ltr' | 'rtl' {
  return language === 'ar' ? 'rtl' : 'ltr';
}
