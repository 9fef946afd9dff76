import { defineConfig } from '@playwright/test';

/** One runner for both: `unit` tests stand beside the source, `window` tests drive the real program. */
export default defineConfig({
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  outputDir: './results',
  projects: [
    { name: 'unit', testDir: '..', testMatch: ['electron/**/*.test.ts', 'renderer/**/*.test.ts', 'e2e/layers.spec.ts'] },
    { name: 'window', testDir: './journeys', testMatch: '*.spec.ts' },
  ],
});
