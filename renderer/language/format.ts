import { formatter } from './formatters';
import { locale } from './language';

/** The time of day, as a row shows it: `6:42`. */
export function timeOfDay(time: number): string {
  return formatter(Intl.DateTimeFormat, locale(), { hour: 'numeric', minute: '2-digit' }).format(time);
}

/** A whole date: `Tuesday 24 November`, with the year when it is not this one. */
export function longDate(time: number, now = Date.now()): string {
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return formatter(Intl.DateTimeFormat, locale(), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(sameYear ? {} : { year: 'numeric' }),
  }).format(time);
}

/** A day as one says it: `Today`, `Yesterday`, `Tomorrow`, `Tuesday`, `24 November`. */
export function dayName(time: number, now = Date.now()): string {
  const today = new Date(now).setHours(0, 0, 0, 0);
  const days = Math.round((today - new Date(time).setHours(0, 0, 0, 0)) / 86_400_000);
  if (Math.abs(days) <= 1) {
    const name = formatter(Intl.RelativeTimeFormat, locale(), { numeric: 'auto' }).format(-days, 'day');
    return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
  }
  return days > 1 && days < 7 ? weekday(time) : longDate(time, now).replace(/^\p{L}+[,،]? /u, '');
}

/** A day of the last week: `Tuesday`. */
export function weekday(time: number): string {
  return formatter(Intl.DateTimeFormat, locale(), { weekday: 'long' }).format(time);
}

/** When something appeared, as precisely as its age asks: the time today, the date before. */
export function shortTime(time: number, now = Date.now()): string {
  if (time >= new Date(now).setHours(0, 0, 0, 0)) return timeOfDay(time);
  const sameYear = new Date(time).getFullYear() === new Date(now).getFullYear();
  return formatter(Intl.DateTimeFormat, locale(), { day: 'numeric', month: 'short', ...(sameYear ? {} : { year: 'numeric' }) }).format(time);
}

/** Bytes in the unit a person reads: `14 MB`. */
export function fileSize(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const step = Math.min(units.length - 1, bytes < 1 ? 0 : Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** step;
  return formatter(Intl.NumberFormat, locale(), {
    style: 'unit',
    unit: units[step] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: value < 10 && step > 0 ? 1 : 0,
  }).format(value);
}

/** A whole number: `1,203`. */
export function wholeNumber(value: number): string {
  return formatter(Intl.NumberFormat, locale(), {}).format(value);
}

/** A share as percent: `80%`. */
export function percent(share: number): string {
  return formatter(Intl.NumberFormat, locale(), { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** A language by its name in the window's: `Japanese`. */
export function languageName(code: string): string {
  try {
    // Voices write theirs with an underscore.
    const name = formatter(Intl.DisplayNames, locale(), { type: 'language' }).of(code.replace('_', '-')) ?? code;
    return name.charAt(0).toLocaleUpperCase(locale()) + name.slice(1);
  } catch {
    return code;
  }
}

/** Facts side by side, no word between them: `1 story, 17 headlines`. */
export function facts(words: readonly string[]): string {
  return formatter(Intl.ListFormat, locale(), { type: 'unit', style: 'short' }).format(words);
}

/** Words as a list: `Kumamoto, TSMC and Sony`. */
export function list(words: readonly string[]): string {
  return formatter(Intl.ListFormat, locale(), { type: 'conjunction' }).format(words);
}

/** A number with two digits after the point: `1.60`. */
export function twoDigits(value: number): string {
  return formatter(Intl.NumberFormat, locale(), { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(value);
}

/** A language by its name in itself: `日本語`. */
export function ownLanguageName(code: string): string {
  const name = new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(code) + name.slice(1);
}
