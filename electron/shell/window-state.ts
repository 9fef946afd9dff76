import { screen, type Rectangle } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import * as v from 'valibot';

const stateSchema = v.object({
  x: v.number(),
  y: v.number(),
  width: v.pipe(v.number(), v.minValue(380)),
  height: v.pipe(v.number(), v.minValue(480)),
  maximized: v.boolean(),
});

export type WindowState = v.InferOutput<typeof stateSchema>;

/** Where the window was left; undefined at a first start, or when that place is no longer on a screen. */
export function readWindowState(file: string): WindowState | undefined {
  try {
    const state = v.parse(stateSchema, JSON.parse(readFileSync(file, 'utf8')));
    return isOnScreen(state) ? state : undefined;
  } catch {
    return undefined;
  }
}

/** Kept in a file of its own: the window opens before the archive does. */
export function keepWindowState(file: string, state: WindowState): void {
  try {
    writeFileSync(file, JSON.stringify(state));
  } catch {
    // A window that opens at its default place next time is not worth a message at closing.
  }
}

function isOnScreen(bounds: Rectangle): boolean {
  const area = screen.getDisplayMatching(bounds).workArea;
  const visibleWidth = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x);
  return visibleWidth > 100 && bounds.y >= area.y - 20 && bounds.y < area.y + area.height - 50;
}
