import type { Page } from '@playwright/test';
import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runtime } from '../app';

/** When it always is: a Tuesday, half an hour after the morning edition. */
export const steadyNow = Date.UTC(2026, 2, 10, 7, 30);

/** Makes the program take it to be {@link steadyNow}, in one place and one language. */
export const steady: Readonly<Record<string, string>> = {
  NODE_OPTIONS: `--require "${fileURLToPath(new URL('steady-clock.cjs', import.meta.url))}"`,
  BROADSHEET_STEADY_CLOCK: String(steadyNow),
  TZ: 'UTC',
  LANG: 'en_US.UTF-8',
  LANGUAGE: 'en_US',
  LC_ALL: 'en_US.UTF-8',
};

/** The runtime with a steady clock: Playwright keeps NODE_OPTIONS from what it starts, a script of the system's shell gives them back. */
export function steadyRuntime(folder: string): string {
  const path = join(folder, 'steady-runtime.sh');
  writeFileSync(path, `#!/bin/sh\nNODE_OPTIONS='${steady['NODE_OPTIONS']}' exec '${runtime}' "$@"\n`);
  chmodSync(path, 0o755);
  return path;
}

/** For a window, before its own code. Playwright's clock would hold its timers too. */
export function holdClock(now: number): void {
  const RealDate = Date;
  globalThis.Date = class extends RealDate {
    constructor(...given: unknown[]) {
      super(...((given.length === 0 ? [now] : given) as [number]));
    }

    static override now(): number {
      return now;
    }
  } as DateConstructor;
}

/** Scrollbars and the caret are not there in every frame. A sheet of its own, for the page's policy lets no style element in. */
export async function hideWhatFades(window: Page): Promise<void> {
  await window.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('* { scrollbar-width: none !important; caret-color: transparent !important }');
    document.adoptedStyleSheets.push(sheet);
  });
}
