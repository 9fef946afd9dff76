const hour = 3_600_000;
/** Feeds date by the minute, the day or not at all: nearness below this many hours says nothing. */
const finestHours = 2;
/** Where a date is missing: neither near nor far. */
const unknownHours = 48;

/** Log of the hours between two times. */
export function hoursBetween(a: number | null, b: number | null): number {
  const hours = a === null || b === null ? unknownHours : Math.max(finestHours, Math.abs(a - b) / hour);
  return Math.log1p(hours);
}
