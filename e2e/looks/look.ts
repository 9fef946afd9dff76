import type { Page } from '@playwright/test';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test, type Broadsheet } from '../app';

const sizes = [
  { width: 760, height: 900 },
  { width: 1280, height: 800 },
  { width: 1920, height: 900 },
] as const;

/** Which engine drew the pictures in `baseline`. */
const engineFile = fileURLToPath(new URL('baseline/engine.json', import.meta.url));

interface Engine {
  readonly platform: string;
  readonly chromiumMajor: number;
}

/** Skips a test, and says so, where another engine draws than that of the stored pictures. With `--update-snapshots` this one becomes theirs. */
export async function compareOnlyWithSameEngine({ app }: Broadsheet): Promise<void> {
  const version = await app.evaluate(() => process.versions['chrome'] ?? '');
  const engine: Engine = { platform: process.platform, chromiumMajor: Number(version.split('.')[0]) };
  if (test.info().config.updateSnapshots === 'all') writeFileSync(engineFile, `${JSON.stringify(engine)}\n`);
  const stored = existsSync(engineFile) ? (JSON.parse(readFileSync(engineFile, 'utf8')) as Engine) : engine;
  const isSame = stored.platform === engine.platform && stored.chromiumMajor === engine.chromiumMajor;
  const why = `the stored pictures are of Chromium ${stored.chromiumMajor} on ${stored.platform}, this is ${engine.chromiumMajor} on ${engine.platform}: pictures are not compared`;
  if (!isSame) process.stdout.write(`${why}\n`);
  test.skip(!isSame, why);
}

/**
 * Holds what the window shows against the stored pictures, in three widths and two themes. They are kept small, in
 * 256 colours each, which the comparison takes for the same: `mogrify +dither -colors 256 -define png:format=png8 *.png`
 * after they were taken anew.
 */
export async function look({ app, window }: Broadsheet, name: string): Promise<void> {
  await window.mouse.move(600, 3);
  for (const { width, height } of sizes) {
    await resize({ app, window }, width, height);
    for (const theme of ['light', 'dark'] as const) {
      await window.emulateMedia({ colorScheme: theme });
      await expect(window.locator('html')).toHaveAttribute('data-theme', theme);
      await expect.soft(window).toHaveScreenshot(`${name}-${theme}-${width}.png`, { maxDiffPixels: 500, mask: masked(window), maskColor: '#80808080' });
    }
  }
  await resize({ app, window }, 1280, 800);
  await window.emulateMedia({ colorScheme: 'light' });
}

async function resize({ app, window }: Broadsheet, width: number, height: number): Promise<void> {
  await app.evaluate(({ BrowserWindow }, [w, h]) => BrowserWindow.getAllWindows()[0]?.setContentSize(w, h), [width, height] as const);
  await expect.poll(() => window.evaluate(() => `${innerWidth} ${innerHeight}`)).toBe(`${width} ${height}`);
  // The bars make room for the system's own buttons a moment later.
  await expect.poll(() => window.evaluate(widthOfSystemButtons)).toBeLessThan(200);
}

function widthOfSystemButtons(): number {
  const { windowControlsOverlay } = navigator as Navigator & { readonly windowControlsOverlay?: { getTitlebarAreaRect(): DOMRect } };
  const width = windowControlsOverlay?.getTitlebarAreaRect().width ?? innerWidth;
  return Math.abs(innerWidth - width);
}

/** Bytes on disk are not the same twice. */
function masked(window: Page): ReturnType<Page['locator']>[] {
  return [window.locator('[data-region="rail"] button[aria-label] > span:last-child', { hasText: / [kM]B/ })];
}
