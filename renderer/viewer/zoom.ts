export interface Size {
  readonly width: number;
  readonly height: number;
}

/** How a picture lies on the stage. */
export interface Placing {
  /** CSS pixels a pixel of the picture; null: as large as the stage lets it be whole. */
  readonly zoom: number | null;
  /** Where the picture's centre lies from the stage's, in CSS pixels. */
  readonly x: number;
  readonly y: number;
}

export const fitted: Placing = { zoom: null, x: 0, y: 0 };

const step = 1.25;
const most = 8;

/** The zoom at which a picture is whole on the stage. Photographs are not blown up for it; drawings (SVG) may be. */
export function fitZoom(picture: Size, stage: Size, isDrawing: boolean): number {
  const fit = Math.min(stage.width / picture.width, stage.height / picture.height);
  return isDrawing ? fit : Math.min(1, fit);
}

/** The next zoom in (1) or out (-1); never below what fits, unless what fits is larger than the picture itself. */
export function nextZoom(zoom: number, direction: 1 | -1, fit: number): number {
  return within(zoom * step ** direction, Math.min(fit, 1), Math.max(most, fit));
}

/** A zoom that keeps the point of the picture under (`x`, `y`), from the stage's centre, where it is. */
export function zoomAt(placing: Placing, from: number, to: number, x: number, y: number): Placing {
  const ratio = to / from;
  return { zoom: to, x: x - (x - placing.x) * ratio, y: y - (y - placing.y) * ratio };
}

/** How far a picture may be moved either way: to its edges, and not at all in a direction in which it is whole. */
export function reach(picture: Size, stage: Size, zoom: number): { x: number; y: number } {
  return { x: Math.max(0, (picture.width * zoom - stage.width) / 2), y: Math.max(0, (picture.height * zoom - stage.height) / 2) };
}

export function held(placing: Placing, picture: Size, stage: Size, zoom: number): Placing {
  const { x, y } = reach(picture, stage, zoom);
  return { ...placing, x: within(placing.x, -x, x), y: within(placing.y, -y, y) };
}

function within(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}
