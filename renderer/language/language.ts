import i18next, { type FormatterModule } from 'i18next';
import type { Problem } from '../../electron/contract/errors';
import type { LanguageChoice } from '../../electron/contract/settings';
import { en } from './en';
import { directionOf, languageFor, localeFor, translations, type Language } from './languages';
import { formatter } from './formatters';
import type { ProblemWords } from './problem-words';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

/** Numbers within sentences are written as the language writes them. */
const numbers: FormatterModule = {
  type: 'formatter',
  init: () => undefined,
  add: () => undefined,
  addCached: () => undefined,
  format: (value: unknown) => (typeof value === 'number' ? formatter(Intl.NumberFormat, locale(), {}).format(value) : String(value)),
};

void i18next.use(numbers).init({
  lng: 'en',
  resources: { en: { translation: en } },
  // React writes text nodes, so nothing needs escaping twice.
  interpolation: { escapeValue: false, alwaysFormat: true },
  initAsync: false,
});

let spoken: Language = 'en';
let problems: ProblemWords | null = null;
let speaking = 0;

/** The words for a key, in the window's language. */
export const t = i18next.t;

/** The language of the window's own words, BCP 47. */
export function language(): Language {
  return spoken;
}

/** How dates and numbers are written: the language, and the region where the system names one. */
export function locale(): string {
  return localeFor(spoken, globalThis.navigator?.languages ?? []);
}

/** Fetches a language's words and has the page speak them. Answers what is spoken now; null: another was chosen meanwhile. */
export async function speak(choice: LanguageChoice): Promise<Language | null> {
  const mine = ++speaking;
  const wanted = languageFor(choice, navigator.languages);
  const translated = await translations[wanted]?.();
  if (mine !== speaking) return null;
  if (translated) i18next.addResourceBundle(wanted, 'translation', translated.words);
  await i18next.changeLanguage(wanted);
  spoken = wanted;
  problems = translated?.problems ?? null;
  document.documentElement.lang = wanted;
  document.documentElement.dir = directionOf(wanted);
  return wanted;
}

/** What went wrong, for the person. */
export function problemWords({ code, sentence }: Problem): string {
  return (code === 'bad-input' ? undefined : problems?.[code]) ?? sentence;
}
