import { headlineFlags, type HeadlineList } from '../../electron/contract/model';
import { longDate, weekday } from '../language/format';
import { t } from '../language/language';

/** A run of headlines under one heading. */
export interface HeadlineGroup {
  readonly label: string;
  /** Index of its first headline in the list. */
  readonly start: number;
  readonly count: number;
}

/** Cuts a list, newest first, into parts of today, the days of the last week, and dates. */
export function groupsOf(list: HeadlineList, now: number): HeadlineGroup[] {
  const groups: HeadlineGroup[] = [];
  let start = 0;
  while (start < list.ids.length) {
    const { from, label } = periodOf(list.times[start] ?? 0, now);
    const end = firstBefore(list.times, from, start);
    groups.push({ label: isBundled(list, start, end) ? t('list.bundled') : label, start, count: end - start });
    start = end;
  }
  return groups;
}

/** The heading a time stands under, and when that period began. */
function periodOf(time: number, now: number): { from: number; label: string } {
  const today = startOfDay(now, 0);
  if (time >= today) {
    const noon = today + 12 * 3_600_000;
    const evening = today + 18 * 3_600_000;
    if (time >= evening) return { from: evening, label: t('list.thisEvening') };
    if (time >= noon) return { from: noon, label: t('list.thisAfternoon') };
    return { from: today, label: t('list.thisMorning') };
  }
  const day = startOfDay(time, 0);
  if (day === startOfDay(now, -1)) return { from: day, label: t('list.yesterday') };
  return { from: day, label: day >= startOfDay(now, -6) ? weekday(time) : longDate(time, now) };
}

/** By the calendar, since a day can have 23 or 25 hours. */
function startOfDay(time: number, days: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** The first index from `low` on whose time is before `from`; times run downwards. */
function firstBefore(times: Float64Array, from: number, low: number): number {
  let high = times.length;
  let at = low;
  while (at < high) {
    const middle = (at + high) >> 1;
    if ((times[middle] ?? 0) >= from) at = middle + 1;
    else high = middle;
  }
  return at;
}

/** The bundled edition has no dates: a group of nothing else is named by it, not by when it was unpacked. */
function isBundled(list: HeadlineList, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!((list.flags[index] ?? 0) & headlineFlags.bundled)) return false;
  return true;
}
