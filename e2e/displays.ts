/** Displays that scripts/test.mjs opened: as many tests run side by side. */
export const displays: readonly string[] = (process.env['BROADSHEET_TEST_DISPLAYS'] ?? '').split(' ').filter(Boolean);

/** Gives this worker of the runner its own display, since two windows on one would take each other's focus. */
export function takeOwnDisplay(): void {
  const own = displays[Number(process.env['TEST_PARALLEL_INDEX'] ?? 0)];
  if (own !== undefined) process.env['DISPLAY'] = own;
}
