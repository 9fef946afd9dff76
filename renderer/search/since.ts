/** Spans that a search is narrowed to, up to now. */
export const times = ['today', 'week', 'month', 'year'] as const;
export type Since = (typeof times)[number];

/** The day a span before `now` began, as the operator `after:` takes it: `2026-11-17`, by the local calendar. */
export function dayBefore(since: Since | 'all', now: number): string {
  const day = new Date(now);
  if (since === 'week') day.setDate(day.getDate() - 7);
  if (since === 'month') day.setMonth(day.getMonth() - 1);
  if (since === 'year') day.setFullYear(day.getFullYear() - 1);
  const two = (part: number): string => String(part).padStart(2, '0');
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}
