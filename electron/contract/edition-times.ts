import type { EditionKind } from './editions';
import type { Settings } from './settings';

/** When editions are made of their own accord, as `07:00`, local time; null: never. */
export type EditionTimes = Pick<Settings, 'morningEdition' | 'eveningEdition'>;

/** An edition that is to be made, or was: which one it is, and the time it stands for. */
export interface DueEdition {
  readonly kind: Exclude<EditionKind, 'extra'>;
  readonly at: number;
}

/** A program that opens this long before the next edition makes that one, not the one before it. */
const early = 3_600_000;

/** The edition whose time has come, by the time that the last one stood for (null: none was made yet); null: none. */
export function dueEdition(times: EditionTimes, lastDueAt: number | null, now: number): DueEdition | null {
  const past = timesAround(times, now).findLast(({ at }) => at <= now);
  if (!past || past.at <= (lastDueAt ?? Number.NEGATIVE_INFINITY)) return null;
  const next = nextEdition(times, now);
  return next && next.at - now <= early && now - past.at > early ? next : past;
}

/** The next one after a moment; null: none is made of its own accord. */
export function nextEdition(times: EditionTimes, now: number): DueEdition | null {
  return timesAround(times, now).find(({ at }) => at > now) ?? null;
}

/** The times of the day before, of the day and of the day after, in order. */
function timesAround({ morningEdition, eveningEdition }: EditionTimes, now: number): DueEdition[] {
  const day = new Date(now);
  const on = (hour: string, days: number): number => {
    const [hours = 0, minutes = 0] = hour.split(':').map(Number);
    return new Date(day.getFullYear(), day.getMonth(), day.getDate() + days, hours, minutes).getTime();
  };
  return [-1, 0, 1]
    .flatMap((days): DueEdition[] => [
      ...(morningEdition === null ? [] : [{ kind: 'morning' as const, at: on(morningEdition, days) }]),
      ...(eveningEdition === null ? [] : [{ kind: 'evening' as const, at: on(eveningEdition, days) }]),
    ])
    .toSorted((a, b) => a.at - b.at);
}
