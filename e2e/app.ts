import { _electron, test as base, type ElectronApplication, type Page } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

/** The desktop runtime that set-up found; scripts/test.mjs hands it on. */
export const runtime = process.env['BROADSHEET_RUNTIME'] ?? '';

export const switches = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];

export interface StartOptions {
  readonly size?: string;
  readonly theme?: 'light' | 'dark';
  /** What is run in place of the runtime. */
  readonly executable?: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** The running program. */
export interface Broadsheet {
  readonly app: ElectronApplication;
  readonly window: Page;
}

interface Fixtures {
  /** A folder of this test's own, removed after it. */
  readonly profile: string;
  /** Starts the real program on the test's profile; whatever still runs at the end is closed. */
  readonly start: (options?: StartOptions) => Promise<Broadsheet>;
}

export const test = base.extend<Fixtures>({
  // oxlint-disable-next-line eslint/no-empty-pattern -- Playwright reads what a fixture needs from this pattern
  profile: async ({}, provide) => {
    const profile = mkdtempSync(join(tmpdir(), 'broadsheet-test-'));
    await provide(profile);
    rmSync(profile, { recursive: true, force: true });
  },
  start: async ({ profile }, provide) => {
    const running: ElectronApplication[] = [];
    await provide(async (options = {}) => {
      const app = await _electron.launch({
        executablePath: options.executable ?? runtime,
        args: [...switches, projectFolder, `--profile=${profile}`, `--size=${options.size ?? '1280x800'}`],
        colorScheme: options.theme ?? 'light',
        env: { ...process.env, BROADSHEET_NO_DIALOGS: '1', ...options.env } as Record<string, string>,
      });
      running.push(app);
      const window = await app.firstWindow();
      await window.getByRole('article').or(window.getByRole('listbox')).first().waitFor();
      return { app, window };
    });
    for (const app of running) await app.close().catch(() => undefined);
  },
});

export { expect } from '@playwright/test';

/** The list's row of a headline, by the words of its title. */
export function row(window: Page, title: string | RegExp): ReturnType<Page['getByRole']> {
  return window.getByRole('listbox').getByRole('option', { name: title });
}
