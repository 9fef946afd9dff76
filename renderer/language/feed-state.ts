import type { FeedSettings, FeedState } from '../../electron/contract/feed-settings';
import { troubleWords } from './feed-problem';
import { dayName, shortTime, timeOfDay } from './format';
import { t } from './language';

const minute = 60_000;
const hour = 60 * minute;

/** How a feed does: `well` it answers, `trouble` it doesn't, `paused`, or `new` and never asked. */
export type FeedCondition = 'well' | 'trouble' | 'paused' | 'new';

export function conditionOf(state: FeedState): FeedCondition {
  if (state.goneAt !== null || (state.problem !== null && !state.isPaused)) return 'trouble';
  if (state.isPaused) return 'paused';
  return state.askedAt === null ? 'new' : 'well';
}

/** Whether it may not be asked now, by anyone: a pause, "gone for good" and a standing Retry-After hold. */
export function isHeld({ goneAt, isPaused, retryAfter }: FeedState, now = Date.now()): boolean {
  return goneAt !== null || isPaused || (retryAfter !== null && retryAfter > now);
}

/** A feed's state in a few words, for its row. */
export function shortState(state: FeedState): string {
  const { goneAt, problem, isPaused, askedAt, succeededAt } = state;
  if (goneAt !== null) return t('feeds.state.gone');
  if (isPaused) return t('feeds.state.paused');
  if (problem !== null) return troubleWords(problem);
  if (askedAt === null) return t('feeds.state.new');
  return t('feeds.state.updated', { time: shortTime(succeededAt ?? askedAt) });
}

/** A moment as one says it: `Today, 14:05`. */
export function moment(time: number, now = Date.now()): string {
  return t('feeds.at', { day: dayName(time, now), time: timeOfDay(time) });
}

/** When a feed is asked next, and why then. */
export function nextWords(state: FeedState, now = Date.now()): { readonly when: string; readonly why: string } {
  const { goneAt, isPaused, retryAfter, nextAt, nextWhy, interval, chosenInterval } = state;
  if (goneAt !== null) return { when: t('feed.noNext'), why: t('feed.why.gone') };
  if (isPaused) return { when: t('feed.noNext'), why: t('feed.why.paused') };
  const isLeftAlone = retryAfter !== null && retryAfter > now;
  const at = isLeftAlone ? Math.max(nextAt, retryAfter) : nextAt;
  const why = isLeftAlone ? 'retry-after' : nextWhy;
  return { when: at <= now + minute ? t('feed.soon') : moment(at, now), why: t(`feed.why.${why}`, { every: everyWords(why === 'chosen' ? (chosenInterval ?? interval) : interval) }) };
}

/** `every 30 minutes`, `every hour`, `every 4 hours`: to the nearest that one would say. */
export function everyWords(span: number): string {
  const minutes = Math.round(span / minute);
  return minutes < 60 ? t('feed.everyMinutes', { count: minutes }) : t('feed.everyHours', { count: Math.round(span / hour) });
}

/** A span that may be chosen: `Every 30 minutes`. */
export function intervalWords(minutes: number): string {
  return minutes < 60 ? t('feed.minutes', { count: minutes }) : t('feed.hours', { count: Math.round(minutes / 60) });
}

/** How often a feed really changes. */
export function changesWords({ state, recentArticles }: FeedSettings, now = Date.now()): string {
  const perWeek = Math.round(recentArticles / 4);
  const often = perWeek === 0 ? t('feed.seldom') : t('feed.perWeek', { count: perWeek });
  return state.changedAt === null ? often : `${often} ${t('feed.newest', { time: lowerFirst(moment(state.changedAt, now)) })}`;
}

/** Inside a sentence a day of this week is small: `today, 14:05`. */
function lowerFirst(words: string): string {
  const days = [t('feeds.at', { day: dayName(Date.now()), time: '' }), t('feeds.at', { day: dayName(Date.now() - 24 * hour), time: '' })];
  return days.some((day) => words.startsWith(day)) ? words.charAt(0).toLocaleLowerCase() + words.slice(1) : words;
}
