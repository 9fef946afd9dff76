import i18next from 'i18next';
import { en } from './en';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en };
  }
}

void i18next.init({
  lng: 'en',
  resources: { en: { translation: en } },
  // React writes text nodes, so nothing needs escaping twice.
  interpolation: { escapeValue: false },
  initAsync: false,
});

/** The words for a key, in the window's language. */
export const t = i18next.t;

/** The language of the window's own words, BCP 47. */
export function language(): string {
  return i18next.language;
}
