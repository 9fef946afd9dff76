/**
 * The moment a day, month or year begins, in this computer's time zone: `2026-11-01`, `2026/11`, `2026`.
 * undefined: it is no date.
 */
export function startOfDate(text: string): number | undefined {
  const match = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/.exec(text);
  if (!match) return undefined;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)];
  const date = new Date(year, month - 1, day);
  const isReal = date.getFullYear() === year && date.getMonth() === month - 1 && date.getDate() === day;
  return isReal ? date.getTime() : undefined;
}
