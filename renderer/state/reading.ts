import type { Reading, ReadingChange, Typeface } from '../../electron/contract/reading';
import type { Settings, Theme } from '../../electron/contract/settings';

/** In the order in which they are offered. */
export const themes: readonly Theme[] = ['system', 'light', 'sepia', 'dark', 'black'];
export const typefaces: readonly Typeface[] = ['source-serif', 'newsreader', 'literata', 'franklin', 'atkinson', 'opendyslexic', 'system-serif', 'system-sans'];

/** How a script is set, where it differs: `ideographic` has no spaces, `korean` has, and breaks at them. */
export type Script = 'spaced' | 'ideographic' | 'korean';

/** Chinese and Japanese (W3C jlreq: about twice the leading, at most 40 signs, both edges even, paragraphs indented by one sign). */
const ideographic: ReadingChange = { lineLength: 40, lineSpacing: 1.9, paragraphs: 'indent', alignment: 'justified', hyphenate: false };
const korean: ReadingChange = { lineSpacing: 1.7, hyphenate: false };

/** The primary subtag of a language: `ja` of `ja-JP`; null: none is known. */
export function languageKey(language: string | null): string | null {
  if (language === null) return null;
  try {
    return new Intl.Locale(language).language;
  } catch {
    return null;
  }
}

export function scriptOf(language: string | null): Script {
  const key = languageKey(language);
  if (key === 'ja' || key === 'zh' || key === 'yue') return 'ideographic';
  return key === 'ko' ? 'korean' : 'spaced';
}

/** Which way a language runs; `auto`: its first letters decide. */
export function directionOf(language: string | null): 'ltr' | 'rtl' | 'auto' {
  const key = languageKey(language);
  if (key === null) return 'auto';
  // A method in newer engines, a property in older ones: https://tc39.es/proposal-intl-locale-info/
  const locale = new Intl.Locale(language ?? key) as Intl.Locale & { getTextInfo?(): { direction: string }; textInfo?: { direction: string } };
  const info = locale.getTextInfo?.() ?? locale.textInfo;
  return info?.direction === 'rtl' ? 'rtl' : 'ltr';
}

/** What a person set for every story. */
export function generalReading(settings: Settings): Reading {
  const { typeface, textSize, lineLength, lineSpacing, paragraphs, paragraphGap, alignment, hyphenate } = settings;
  return { typeface, textSize, lineLength, lineSpacing, paragraphs, paragraphGap, alignment, hyphenate };
}

/** How a story in that language is set: as every story, but for what its script asks and what was chosen for its language only. */
export function readingOf(settings: Settings, language: string | null): Reading {
  const key = languageKey(language);
  const script = scriptOf(language);
  return {
    ...generalReading(settings),
    ...(script === 'ideographic' ? ideographic : script === 'korean' ? korean : {}),
    ...(key === null ? {} : settings.readingByLanguage[key]),
  } as Reading;
}

/** A reading as attributes and custom properties; theme/reading.css sets the type by them. */
export function readingAttributes(reading: Reading, language: string | null) {
  const { typeface, textSize, lineLength, lineSpacing, paragraphs, paragraphGap, alignment } = reading;
  return {
    'data-reading': '',
    'data-typeface': typeface,
    'data-paragraphs': paragraphs,
    'data-alignment': alignment,
    'data-script': scriptOf(language),
    style: {
      ...(textSize === null ? {} : { '--read-size': `${textSize}px` }),
      '--read-length': String(lineLength),
      '--read-lines': String(lineSpacing),
      '--read-gap': `${paragraphGap}em`,
    } as Readonly<Record<`--${string}`, string>>,
  };
}

/** The size that a reading comes to where the design decides, in a window of no great width. */
export function textSizeOf({ textSize }: Reading, language: string | null): number {
  return textSize ?? (scriptOf(language) === 'ideographic' ? 17 : 18);
}
