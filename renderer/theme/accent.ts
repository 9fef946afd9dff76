/** The grounds that text in the accent colour stands on; 4.5:1 on each (WCAG 2.2, 1.4.3). */
const grounds = ['--paper', '--sheet', '--rail', '--raised'] as const;
const floor = 4.5;
const steps = 40;

/** Puts the system's colour in place of the theme's own, made lighter or darker until it can be read; null: the theme's own. */
export function applyAccent(colour: string | null): void {
  const { style } = document.documentElement;
  for (const token of ['--spot', '--spot-soft', '--on-spot']) style.removeProperty(token);
  if (colour === null) return;
  const computed = getComputedStyle(document.documentElement);
  const spot = readable(colour, grounds.map((token) => computed.getPropertyValue(token).trim()));
  style.setProperty('--spot', spot);
  style.setProperty('--spot-soft', `color-mix(in srgb, ${spot} 14%, var(--paper))`);
  style.setProperty('--on-spot', contrast(spot, '#ffffff') >= floor ? '#ffffff' : '#000000');
}

/** The colour nearest to this one, towards black or white, that stands out from all grounds. Colours are #rrggbb. */
export function readable(colour: string, on: readonly string[]): string {
  const isDark = on.every((ground) => luminance(ground) < 0.18);
  const end = isDark ? 255 : 0;
  for (let step = 0; step <= steps; step++) {
    const mixed = hex(channels(colour).map((channel) => channel + ((end - channel) * step) / steps));
    if (on.every((ground) => contrast(mixed, ground) >= floor)) return mixed;
  }
  return hex([end, end, end]);
}

/** WCAG 2.2, contrast ratio. */
export function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((one, other) => other - one);
  return (light + 0.05) / (dark + 0.05);
}

/** WCAG 2.2, relative luminance. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channels(colour).map((channel) => (channel / 255 <= 0.04045 ? channel / 255 / 12.92 : ((channel / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function channels(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
}

function hex(values: readonly number[]): string {
  return `#${values.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`;
}
