import { headlineFlags, type FeedId, type HeadlineList, type ListSort } from '../../electron/contract/model';
import { longDate, weekday } from '../language/format';
import { t } from '../language/language';

/** A run of headlines under one heading. */
export interface HeadlineGroup {
  /** Empty where a feed's name heads it. */
  readonly label: string;
  readonly feedId: FeedId | null;
  /** Index of its first headline in the list. */
  readonly start: number;
  readonly count: number;
}

/** Cuts a list by its feeds where it goes by them, else by time; what is ordered by how well it fits has no groups. */
export function groupsOf(list: HeadlineList, now: number, sort: ListSort): HeadlineGroup[] {
  if (list.feeds) return feedGroups(list.feeds);
  return sort === 'relevance' ? [] : timeGroups(list, now, sort);
}

function feedGroups(feeds: Float64Array): HeadlineGroup[] {
  const groups: HeadlineGroup[] = [];
  for (let start = 0, end = 0; start < feeds.length; start = end) {
    while (end < feeds.length && feeds[end] === feeds[start]) end += 1;
    groups.push({ label: '', feedId: feeds[start] ?? 0, start, count: end - start });
  }
  return groups;
}

/** Parts of today, the days of the last week, and dates; times run one way. */
function timeGroups(list: HeadlineList, now: number, sort: 'newest' | 'oldest'): HeadlineGroup[] {
  const groups: HeadlineGroup[] = [];
  let start = 0;
  while (start < list.ids.length) {
    const { from, until, label } = periodOf(list.times[start] ?? 0, now);
    const end = firstWhere(list.times.length, start, (index) => {
      const time = list.times[index] ?? 0;
      return sort === 'oldest' ? time >= until : time < from;
    });
    groups.push({ label: isBundled(list, start, end) ? t('list.bundled') : label, feedId: null, start, count: end - start });
    start = end;
  }
  return groups;
}

/** The heading a time stands under, and the period it stands for. */
function periodOf(time: number, now: number): { from: number; until: number; label: string } {
  const today = startOfDay(now, 0);
  if (time >= today) {
    const noon = today + 12 * 3_600_000;
    const evening = today + 18 * 3_600_000;
    if (time >= evening) return { from: evening, until: Infinity, label: t('list.thisEvening') };
    if (time >= noon) return { from: noon, until: evening, label: t('list.thisAfternoon') };
    return { from: today, until: noon, label: t('list.thisMorning') };
  }
  const from = startOfDay(time, 0);
  const until = startOfDay(time, 1);
  if (from === startOfDay(now, -1)) return { from, until, label: t('list.yesterday') };
  return { from, until, label: from >= startOfDay(now, -6) ? weekday(time) : longDate(time, now) };
}

/** By the calendar, since a day can have 23 or 25 hours. */
function startOfDay(time: number, days: number): number {
  const date = new Date(time);
  return new Date(date.getFullYear(), date.getMonth(), date.getDate() + days).getTime();
}

/** The first index after `low` from which on it holds. */
function firstWhere(length: number, low: number, holds: (index: number) => boolean): number {
  let from = low + 1;
  let to = length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if (holds(middle)) to = middle;
    else from = middle + 1;
  }
  return from;
}

/** The bundled edition has no dates: a group of nothing else is named by it, not by when it was unpacked. */
function isBundled(list: HeadlineList, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (!((list.flags[index] ?? 0) & headlineFlags.bundled)) return false;
  return true;
}
