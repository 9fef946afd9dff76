import { defineConfig } from '@playwright/test';

/** Tests of the installed program; scripts/test-package.mjs makes and installs it first. */
export default defineConfig({ testDir: './package', workers: 1, timeout: 120_000, reporter: [['list']], outputDir: './results' });
