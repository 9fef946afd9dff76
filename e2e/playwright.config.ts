import { defineConfig } from '@playwright/test';

/** One runner for all: `unit` tests stand beside the source, `window` tests drive the real program, `looks` compare pictures of it. */
export default defineConfig({
  forbidOnly: true,
  fullyParallel: false,
  workers: 1,
  timeout: 60_000,
  reporter: [['list']],
  outputDir: './results',
  projects: [
    { name: 'unit', testDir: '..', testMatch: ['electron/**/*.test.ts', 'renderer/**/*.test.ts', 'e2e/layers.spec.ts'] },
    { name: 'looks', testDir: './looks', testMatch: '*.spec.ts', timeout: 240_000, snapshotPathTemplate: '{testDir}/baseline/{arg}{ext}' },
    { name: 'window', testDir: './journeys', testMatch: '*.spec.ts' },
  ],
});
