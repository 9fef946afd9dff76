/** What of a voice is needed to choose one. */
export interface Voice {
  readonly name: string;
  /** The system's own name for it. */
  readonly voiceURI: string;
  /** BCP 47; some systems write `en_US`. */
  readonly lang: string;
  readonly localService: boolean;
  readonly default: boolean;
}

/** The primary subtag of a language: `ja` of `ja-JP` and `ja_JP`. */
export function primary(language: string): string {
  return language.split(/[-_]/)[0]?.toLowerCase() ?? '';
}

/** The voices that speak a language, the fittest first: its very region before its others, this computer's before a server's, the default before all like it. */
export function voicesFor<V extends Voice>(voices: readonly V[], language: string): V[] {
  const exact = language.replace('_', '-').toLowerCase();
  const fitness = (voice: V): number => (voice.lang.replace('_', '-').toLowerCase() === exact ? 4 : 0) + (voice.localService ? 2 : 0) + (voice.default ? 1 : 0);
  return voices.filter(({ lang }) => primary(lang) === primary(language)).toSorted((a, b) => fitness(b) - fitness(a));
}

/** The voice for a language: the one that was chosen for it while it is still there, else the fittest; undefined: none speaks it. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: string, chosen: Readonly<Record<string, string>>): V | undefined {
  const wanted = chosen[primary(language)];
  return voices.find(({ voiceURI }) => voiceURI === wanted) ?? voicesFor(voices, language)[0];
}

/** Letters that belong to one language, or nearly. */
const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
  [/\p{Script=Devanagari}/u, 'hi'],
];

/** The language to speak a text in where nobody says: by its letters, else the person's own. */
export function guessLanguage(text: string, own: string): string {
  return scripts.find(([letters]) => letters.test(text))?.[1] ?? own;
}
